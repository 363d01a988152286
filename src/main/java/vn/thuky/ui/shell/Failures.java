package vn.thuky.ui.shell;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.service.CalledOff;
import vn.thuky.service.NotSaved;
import vn.thuky.service.NotShown;
import vn.thuky.service.ShortOfMemory;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Notices;

/** Where all that came to no end ends: a failure is logged once and said once in words, work that was called off is said to be. */
public final class Failures implements Consumer<Throwable> {
    private static final Logger LOG = Logger.getLogger(Failures.class.getName());

    private static final String NOT_SAVED = "shell.failure.notSaved";
    private static final String NOT_SAVED_MEMORY = "shell.failure.notSavedMemory";

    private final Notices notices;
    private final Clock clock;
    private Runnable notSaved = () -> {};
    private Runnable unexpected = () -> {};
    private Consumer<String> keepReport = _ -> {};

    public Failures(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** What else to do when a change could not be written. */
    public void onNotSaved(Runnable action) {
        notSaved = action;
    }

    /** What else to do after a failure nobody has foreseen. */
    public void onUnexpected(Runnable action) {
        unexpected = action;
    }

    /** How the report of a failure is kept when the user asks for it. */
    public void onReport(Consumer<String> keep) {
        keepReport = keep;
    }

    /** What could not be saved has been saved since. */
    public void saved() {
        notices.takeBack(NOT_SAVED);
        notices.takeBack(NOT_SAVED_MEMORY);
        notices.takeBack(StatusViewModel.NOT_SAVED_YET);
        notices.success(Message.of("shell.failure.savedSince"));
    }

    /** Called on the user interface's thread. */
    @Override
    public void accept(Throwable failure) {
        if (failure instanceof CalledOff) {
            notices.info(Message.of("common.calledOff"));
            return;
        }
        LOG.log(Level.SEVERE, "unexpected failure", failure);
        var shortOfMemory = ShortOfMemory.caused(failure);
        switch (failure) {
            case NotSaved problem -> {
                notSaved.run();
                notices.error(shortOfMemory ? Message.of(NOT_SAVED_MEMORY) : Message.of(NOT_SAVED, problem.trouble()));
            }
            case NotShown _ -> notices.error(Message.of("shell.failure.notShown"));
            case Throwable _ when shortOfMemory -> sayOnce(Message.of("shell.failure.memory"));
            default -> {
                unexpected.run();
                var report = FailureReport.of(failure, clock.instant());
                notices.show(new Notice(
                        Notice.Kind.ERROR,
                        Message.of("shell.failure.unexpected"),
                        List.of(new Notice.Offer("shell.failure.saveReport", () -> keepReport.accept(report)))));
            }
        }
    }

    /** What is shown already is not shown anew: that would take memory again, and fail again. */
    private void sayOnce(Message message) {
        if (notices.shown().stream().noneMatch(notice -> notice.message().equals(message))) {
            notices.error(message);
        }
    }
}
