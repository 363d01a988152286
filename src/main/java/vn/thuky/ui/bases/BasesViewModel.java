package vn.thuky.ui.bases;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.Changes;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.UndoService;
import vn.thuky.text.DeadlineReading;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;

/** The office's legal bases as a list to be edited. */
public final class BasesViewModel {
    private final PaperRuleService service;
    private final UndoService undo;
    private final Desk desk;
    private final LocalDate today;
    private final Changes.Subscription subscription;
    private final ObservableList<BasisRow> rows = FXCollections.observableArrayList();
    private final RowSelection<BasisRow> selection = new RowSelection<>();
    private final Reveal<BasisRow> reveal = new Reveal<>(rows, selection);

    /** {@code today} tells the year of days that are typed without one. */
    public BasesViewModel(PaperRuleService service, Changes changes, UndoService undo, Desk desk, LocalDate today) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.today = today;
        this.subscription = changes.subscribe(change -> {
            if (change.touches(RecordKind.LEGAL_BASIS)) {
                desk.tasks().deliver(this::reload);
            }
        });
        selection.onGivenUp(row -> desk.tasks().run(() -> undo.undoAdding(Scope.OFFICE, row.key()), _ -> {}));
        reload();
    }

    private void reload() {
        desk.tasks().run(service::bases, bases -> {
            Row.align(rows, bases, LegalBasis::id, BasisRow::new);
            reveal.tryAgain();
        });
    }

    /** Selects this one, as a finding names it. */
    public void reveal(String id) {
        reveal.select(new LegalBasisId(id));
    }

    void add() {
        desk.tasks().run(service::addBasis, fresh -> reveal.edit(fresh.id()));
    }

    void delete() {
        var gone = selection.rows().stream().map(BasisRow::key).toList();
        desk.tasks()
                .run(
                        () -> service.deleteBases(gone),
                        deleted -> deleted.ifPresent(change -> desk.offerUndo(
                                Message.of("settings.basis.deleted", gone.size()),
                                () -> undo.undo(change).isPresent())));
    }

    void setText(BasisRow row, String typed) {
        var text = PaperRuleService.withoutWord(typed);
        row.text().accept(text);
        desk.tasks().run(() -> service.changeBasis(row.key(), basis -> basis.withText(text)), _ -> {});
    }

    void setFrom(BasisRow row, String typed) {
        setDay(row, row.from(), typed, LegalBasis::withFrom);
    }

    void setUntil(BasisRow row, String typed) {
        setDay(row, row.until(), typed, LegalBasis::withUntil);
    }

    private void setDay(
            BasisRow row, CellText cell, String typed, BiFunction<LegalBasis, Optional<LocalDate>, LegalBasis> with) {
        var day = DeadlineReading.of(typed, today);
        if (day.isEmpty() && !typed.isBlank()) {
            cell.refuse(typed, Message.of("settings.basis.noDay"));
            return;
        }
        cell.accept(typed);
        desk.tasks().run(() -> service.changeBasis(row.key(), basis -> with.apply(basis, day)), _ -> {});
    }

    ObservableList<BasisRow> rows() {
        return rows;
    }

    RowSelection<BasisRow> selection() {
        return selection;
    }

    void leave() {
        subscription.close();
    }
}
