package vn.thuky.ui.live;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.Drafts;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Tasks;

/**
 * Keeps the unfinished line on disk while it is typed. A moment after the first letter that is not kept yet the whole line is, whether
 * or not typing has paused: waiting for a pause would lose a steady typist's line.
 */
final class DraftKeeper {
    private static final Duration DELAY = Duration.ofMillis(400);

    private final Drafts drafts;
    private final Tasks tasks;
    private final ConferenceId conference;
    private final Supplier<String> text;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NOTHING);
    private String kept = "";
    private boolean asked;
    private Pending waiting = Pending.NOTHING;

    /** Whether the line as it stands is on disk. */
    enum State {
        /** The line is empty. */
        NOTHING,
        TYPING,
        KEPT,
        FAILED
    }

    DraftKeeper(Drafts drafts, Tasks tasks, ConferenceId conference, Supplier<String> text) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.conference = conference;
        this.text = text;
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The line is on disk as it stands. */
    void restored() {
        kept = text.get();
        state.set(safe(kept));
    }

    /** The line changed. */
    void typed() {
        if (text.get().equals(kept)) {
            restored();
            return;
        }
        state.set(State.TYPING);
        if (!asked) {
            asked = true;
            waiting = tasks.later(DELAY, this::keep);
        }
    }

    /** Keeps the line now. */
    void keep() {
        asked = false;
        waiting.cancel();
        var now = text.get();
        if (!now.equals(kept)) {
            var _ = drafts.keep(conference, now)
                    .whenComplete((_, failure) -> tasks.later(Duration.ZERO, () -> kept(now, failure == null)));
        }
    }

    private void kept(String line, boolean done) {
        if (done) {
            kept = line;
        }
        if (line.equals(text.get())) {
            state.set(done ? safe(line) : State.FAILED);
        }
    }

    private static State safe(String line) {
        return line.isEmpty() ? State.NOTHING : State.KEPT;
    }
}
