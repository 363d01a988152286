package vn.thuky.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuky.service.Changes;
import vn.thuky.service.Step;
import vn.thuky.service.UndoService;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;

/** Undo and redo of the place the user is at, and word of what was taken back. */
public final class UndoViewModel implements AutoCloseable {
    private static final Set<String> OFFERS = Set.of("action.undo", "action.redo");

    private final UndoService service;
    private final Desk desk;
    private final Changes.Subscription subscription;

    public UndoViewModel(UndoService service, Changes changes, Desk desk) {
        this.service = service;
        this.desk = desk;
        this.subscription = changes.subscribe(_ -> desk.tasks().deliver(this::dismissOffers));
    }

    /** What was offered to be taken back or made again is no longer the last step. */
    private void dismissOffers() {
        var notices = desk.notices();
        List.copyOf(notices.shown()).stream()
                .filter(notice -> notice.offers().stream().anyMatch(offer -> OFFERS.contains(offer.key())))
                .forEach(notices::dismiss);
    }

    public void undo() {
        var conference = desk.navigator().place().conference();
        desk.tasks().run(() -> service.undo(conference), this::undone);
    }

    public void redo() {
        var conference = desk.navigator().place().conference();
        desk.tasks().run(() -> service.redo(conference), this::redone);
    }

    private void undone(Optional<Step> step) {
        step.ifPresentOrElse(
                taken -> desk.notices()
                        .show(new Notice(
                                Notice.Kind.INFO,
                                Message.of("shell.undone", taken),
                                List.of(new Notice.Offer("action.redo", () -> redo(taken))))),
                () -> desk.notices().info(Message.of("shell.nothingToUndo")));
    }

    private void redo(Step undone) {
        desk.tasks().run(() -> service.redo(undone), this::redone);
    }

    private void redone(Optional<Step> step) {
        desk.notices()
                .info(step.map(made -> Message.of("shell.redone", made))
                        .orElseGet(() -> Message.of("shell.nothingToRedo")));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
