package vn.thuky.ui.shorthands;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.journal.Change;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.NotSaved;
import vn.thuky.service.ShorthandService;
import vn.thuky.service.ShorthandService.Intake;
import vn.thuky.service.Shorthands;
import vn.thuky.service.UndoService;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs.FileFormat;
import vn.thuky.ui.kit.Dialogs.FileRequest;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The office's shorthands as a list to be edited, read from files and written to them. */
public final class ShorthandsViewModel {
    private static final List<FileFormat> FORMATS = List.of(new FileFormat("shorthands.file", "txt"));

    private final ShorthandService service;
    private final UndoService undo;
    private final Desk desk;
    private final Changes.Subscription subscription;
    private final ObservableList<ShorthandRow> rows = FXCollections.observableArrayList();
    private final RowSelection<ShorthandRow> selection = new RowSelection<>();
    private final Reveal<ShorthandRow> reveal = new Reveal<>(rows, selection);
    private final ReadOnlyBooleanWrapper autocorrect = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(summary(0));

    public ShorthandsViewModel(ShorthandService service, Changes changes, UndoService undo, Desk desk) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.subscription = changes.subscribe(change -> {
            if (change.touches(RecordKind.SHORTHAND) || change.touches(RecordKind.SETTINGS)) {
                desk.tasks().deliver(this::reload);
            }
        });
        selection.onGivenUp(row -> desk.tasks().run(() -> undo.undoAdding(Scope.OFFICE, row.key()), _ -> {}));
        reload();
    }

    private void reload() {
        desk.tasks().run(() -> ShorthandLine.of(service.all()), this::show);
        desk.tasks().run(service::autocorrect, autocorrect::set);
    }

    private void show(List<ShorthandLine> lines) {
        Row.align(rows, standing(lines), line -> line.shorthand().id(), ShorthandRow::new);
        summary.set(summary(lines.size()));
        reveal.tryAgain();
    }

    /** Every line where it stands: a code just typed moves no row from under the hand that types on. New ones come last. */
    private List<ShorthandLine> standing(List<ShorthandLine> lines) {
        var places = rows.stream().map(ShorthandRow::key).toList();
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> {
                    var place = places.indexOf(line.shorthand().id());
                    return place < 0 ? places.size() : place;
                }))
                .toList();
    }

    private static Message summary(int count) {
        return Message.of("shorthands.summary", count);
    }

    // ---- the list ----

    /** Adds one, to be given its code at once. */
    void add() {
        desk.tasks().run(service::add, fresh -> reveal.edit(fresh.id()));
    }

    void delete() {
        var gone = selection.rows().stream().map(ShorthandRow::key).toList();
        var message = gone.size() == 1
                ? Message.of("shorthands.deleted", selection.rows().getFirst().called())
                : Message.of("shorthands.deletedSeveral", gone.size());
        desk.tasks()
                .run(
                        () -> service.delete(gone),
                        deleted -> deleted.ifPresent(change ->
                                desk.offerUndo(message, () -> undo.undo(change).isPresent())));
    }

    /** One word, and no longer than can be remembered. */
    void setCode(ShorthandRow row, String typed) {
        if (typed.chars().anyMatch(Character::isWhitespace) || typed.length() > Shorthands.LONGEST_CODE) {
            row.code().refuse(typed, Message.of("shorthands.problem.oneWord", Shorthands.LONGEST_CODE));
            return;
        }
        row.code().accept(typed);
        desk.tasks().run(() -> service.change(row.key(), one -> one.withCode(typed)), _ -> {});
    }

    void setText(ShorthandRow row, String typed) {
        row.text().accept(typed);
        desk.tasks().run(() -> service.change(row.key(), one -> one.withText(typed)), _ -> {});
    }

    void setUse(ShorthandRow row, ShorthandUse use) {
        desk.tasks().run(() -> service.change(row.key(), one -> one.withUse(use)), _ -> {});
    }

    /** Has abbreviations written out when a note is stored, or not. */
    void setAutocorrect(boolean on) {
        if (on != autocorrect.get()) {
            desk.tasks().run(() -> service.setAutocorrect(on), _ -> {});
        }
    }

    // ---- files ----

    void readFile() {
        desk.dialogs()
                .open(new FileRequest(Message.of("shorthands.read"), "", FORMATS))
                .ifPresent(file -> desk.tasks().run(() -> service.takeOver(file), intake -> tell(file, intake)));
    }

    private void tell(Path file, Intake intake) {
        switch (intake) {
            case Intake.Taken taken -> tellTaken(taken.count(), taken.change());
            case Intake.Refused refused -> desk.notices().warning(refused(file, refused));
        }
    }

    private void tellTaken(int count, Optional<Change> change) {
        var message = Message.of("shorthands.taken", count);
        change.ifPresentOrElse(
                step -> desk.offerUndo(message, () -> undo.undo(step).isPresent()),
                () -> desk.notices().info(Message.of("shorthands.takenBefore")));
    }

    private static Message refused(Path file, Intake.Refused refused) {
        var name = String.valueOf(file.getFileName());
        return refused.line() == 0
                ? Message.of("shorthands.refused", name, refused.problem())
                : Message.of("shorthands.refusedLine", name, refused.line(), refused.problem());
    }

    void writeFile() {
        desk.dialogs()
                .save(new FileRequest(Message.of("shorthands.write"), "go-tat.txt", FORMATS))
                .ifPresent(file -> desk.tasks().runLong(() -> written(file), desk.notices()::show));
    }

    private Notice written(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            service.write(file);
            return new Notice(Notice.Kind.INFO, Message.of("shorthands.written", name), List.of());
        } catch (NotSaved e) {
            return new Notice(Notice.Kind.ERROR, Message.of("shorthands.notWritten", name, e.trouble()), List.of());
        }
    }

    // ---- what the view shows ----

    ObservableList<ShorthandRow> rows() {
        return rows;
    }

    RowSelection<ShorthandRow> selection() {
        return selection;
    }

    ReadOnlyBooleanProperty autocorrectProperty() {
        return autocorrect.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void openHistory() {
        selection
                .current()
                .map(ShorthandRow::key)
                .map(ShorthandId::value)
                .ifPresent(id -> desk.navigator().open(Place.History.ofOffice(id)));
    }

    void leave() {
        subscription.close();
    }
}
