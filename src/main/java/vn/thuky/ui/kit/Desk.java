package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** What a view-model works with, besides the services of its subject. */
public record Desk(Tasks tasks, Dialogs dialogs, Notices notices, Navigator navigator) {
    private static final Duration LONG = Duration.ofMillis(500);

    /**
     * Long work.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Job<T> {
        T run(Working working) throws Exception;
    }

    /**
     * Does what may take long beside everything else. When it does take long it is shown, with how far it is, and can be called off.
     *
     * @param work blocking; it tells how far it is, and leaves nothing behind when it is no longer wanted
     */
    public <T> void work(Message what, Job<T> work, Consumer<? super T> done) {
        work(new Working(what, tasks), work, done);
    }

    /** As {@link #work}, for what cannot be called off, since half of it would be worse than none. */
    public <T> void finish(Message what, Job<T> work, Consumer<? super T> done) {
        work(new Working(what, tasks, false), work, done);
    }

    private <T> void work(Working working, Job<T> work, Consumer<? super T> done) {
        var showing = tasks.later(LONG, () -> notices.begin(working));
        tasks.runLong(
                () -> {
                    try {
                        return work.run(working);
                    } finally {
                        tasks.deliver(() -> {
                            showing.cancel();
                            notices.end(working);
                        });
                    }
                },
                done);
    }

    /**
     * Says what was done and offers to take it back.
     *
     * @param takeBack blocking; false when it can no longer be taken back alone, which is said then
     */
    public void offerUndo(Message done, Callable<Boolean> takeBack) {
        notices.success(
                done,
                new Notice.Offer(
                        "action.undo",
                        () -> tasks.run(takeBack, taken -> {
                            if (!taken) {
                                notices.info(Message.of("common.undoTooLate"));
                            }
                        })));
    }
}
