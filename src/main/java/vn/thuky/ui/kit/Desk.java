package vn.thuky.ui.kit;

import java.util.concurrent.Callable;

/** What a view-model works with, besides the services of its subject. */
public record Desk(Tasks tasks, Dialogs dialogs, Notices notices, Navigator navigator) {

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
