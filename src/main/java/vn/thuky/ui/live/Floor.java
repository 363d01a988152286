package vn.thuky.ui.live;

import java.util.List;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Tasks;

/** Lets things begin while the conference may still go on; once it is closed, it offers to open it again instead. */
final class Floor {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;

    Floor(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
    }

    void begin(Tasks.Work work) {
        if (state.closed()) {
            var id = state.conference().id();
            desk.notices()
                    .show(new Notice(
                            Notice.Kind.INFO,
                            Message.of("live.closedAlready"),
                            List.of(new Notice.Offer(
                                    "live.openAgain",
                                    () -> desk.tasks().run(() -> services.live().open(id))))));
        } else {
            desk.tasks().run(work);
        }
    }
}
