package vn.thuky.ui.organizations;

import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.OrganizationService;
import vn.thuky.service.OrganizationService.Deletion;
import vn.thuky.service.OrganizationService.Entry;
import vn.thuky.service.UndoService;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Finding;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Moves;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The office-wide list of organizations: its rows and their order. */
public final class OrganizationsViewModel {
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,5}");

    private final OrganizationService service;
    private final UndoService undo;
    private final Desk desk;
    private final Changes.Subscription subscription;
    private final ObservableList<OrganizationRow> rows = FXCollections.observableArrayList();
    private final RowSelection<OrganizationRow> selection = new RowSelection<>();
    private final Reveal<OrganizationRow> reveal = new Reveal<>(rows, selection);
    private final Moves<OrganizationRow> moves = new Moves<>(rows, selection);
    private final Finding<OrganizationRow> finding;
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(summary(0));

    public OrganizationsViewModel(OrganizationService service, Changes changes, UndoService undo, Desk desk) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.finding = new Finding<>(rows, OrganizationRow::words, desk.tasks());
        this.subscription = changes.subscribe(_ -> desk.tasks().deliver(this::reload));
        selection.onGivenUp(row -> desk.tasks().run(() -> undo.undoAdding(Scope.OFFICE, row.key()), _ -> {}));
        reload();
    }

    private void reload() {
        desk.tasks().run(() -> OrganizationLine.of(service.entries()), this::show);
    }

    private void show(List<OrganizationLine> lines) {
        Row.align(rows, lines, line -> line.organization().id(), OrganizationRow::new);
        summary.set(summary(lines.size()));
        reveal.tryAgainOrFirst();
    }

    private static Message summary(int organizations) {
        return Message.of("organizations.summary", organizations);
    }

    /** Selects an organization; when it is not there yet, as soon as it is. */
    public void reveal(String id) {
        reveal.select(new OrganizationId(id));
    }

    // ---- the list ----

    /** Adds an organization at the end, to be named at once. */
    void add() {
        finding.clear();
        desk.tasks().run(() -> service.add(""), organization -> reveal.edit(organization.id()));
    }

    void delete() {
        var gone = selected();
        var first = selection.rows().getFirst().called();
        var next = moves.neighbour();
        desk.tasks().run(() -> service.delete(gone), deletion -> {
            tell(deletion, first);
            deletion.change().flatMap(_ -> next).map(OrganizationRow::key).ifPresent(reveal::select);
        });
    }

    private void tell(Deletion deletion, String first) {
        if (!deletion.kept().isEmpty()) {
            desk.notices().warning(kept(deletion.kept()));
        }
        deletion.change().ifPresent(change -> {
            var count = change.edits().stream().filter(FieldEdit::deleted).count();
            var message = count == 1
                    ? Message.of("organizations.deleted", first)
                    : Message.of("organizations.deletedSeveral", count);
            desk.offerUndo(message, () -> undo.undo(change).isPresent());
        });
    }

    private static Message kept(List<Entry> kept) {
        var one = kept.getFirst();
        return kept.size() > 1
                ? Message.of("organizations.keptSeveral", kept.size())
                : Message.of(
                        "organizations.kept",
                        one.organization().name(),
                        one.uses().participants(),
                        one.uses().speeches(),
                        one.uses().commitments());
    }

    void moveUp() {
        move(selected(), moves.up());
    }

    void moveDown() {
        move(selected(), moves.down());
    }

    /** Moves a row, with the other selected ones if it is one of them, above the row at {@code to}. */
    void move(int from, int to) {
        var place = moves.drop(finding.placeOf(from), finding.placeOf(to));
        move(selected(), place);
    }

    private void move(List<OrganizationId> some, int to) {
        desk.tasks().run(() -> service.move(some, to), _ -> {});
    }

    // ---- cells ----

    /** Moves an organization to the place typed, counted from 1. */
    void setPlace(OrganizationRow row, String typed) {
        if (PLACE.matcher(typed).matches()) {
            row.place().accept(typed);
            move(List.of(row.key()), Integer.parseInt(typed) - 1);
        } else {
            row.place().refuse(typed, Message.of("organizations.problem.place"));
        }
    }

    void rename(OrganizationRow row, String name) {
        if (name.isEmpty()) {
            row.name().refuse(name, Message.of("organizations.problem.noName"));
            return;
        }
        row.name().accept(name);
        desk.tasks().run(() -> service.change(row.key(), now -> renamed(now, name)), _ -> {});
    }

    /** The first name an organization gets tells its kind. */
    private static Organization renamed(Organization organization, String name) {
        return organization.name().isBlank()
                ? organization.withName(name).withKind(OrganizationKind.ofName(name))
                : organization.withName(name);
    }

    void abbreviate(OrganizationRow row, String abbreviation) {
        row.abbreviation().accept(abbreviation);
        desk.tasks().run(() -> service.change(row.key(), now -> now.withAbbreviation(abbreviation)), _ -> {});
    }

    void setKind(OrganizationRow row, OrganizationKind kind) {
        desk.tasks().run(() -> service.change(row.key(), now -> now.withKind(kind)), _ -> {});
    }

    // ---- what the view shows ----

    RowSelection<OrganizationRow> selection() {
        return selection;
    }

    Finding<OrganizationRow> finding() {
        return finding;
    }

    /** True while moving by one place means something: a row is selected, and all rows are shown. */
    ObservableValue<Boolean> movableProperty() {
        return Bindings.createBooleanBinding(
                () -> selection.current().isPresent()
                        && !finding.activeProperty().get(),
                selection.currentProperty(),
                finding.activeProperty());
    }

    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void openHistory() {
        selection
                .current()
                .ifPresent(row ->
                        desk.navigator().open(Place.History.ofOffice(row.key().value())));
    }

    void leave() {
        subscription.close();
    }

    private List<OrganizationId> selected() {
        return selection.rows().stream().map(OrganizationRow::key).toList();
    }
}
