package vn.thuky.ui.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.ui.kit.Tasks;

/** The note that was typed last. While it is on its way to the record, what is asked for it waits until it is shown, unless typing goes on before. */
final class LatestNote {
    private final Tasks tasks;
    private final Function<NoteId, Optional<Note>> shown;
    private final Supplier<Optional<Note>> latestByTime;
    private final List<NoteId> typed = new ArrayList<>();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int coming;

    LatestNote(Tasks tasks, Function<NoteId, Optional<Note>> shown, Supplier<Optional<Note>> latestByTime) {
        this.tasks = tasks;
        this.shown = shown;
        this.latestByTime = latestByTime;
    }

    /** The last one typed here that is still there; else the latest by time, which a clock that jumps does not tell of those typed here. */
    Optional<Note> note() {
        return typed.reversed().stream()
                .flatMap(id -> shown.apply(id).stream())
                .findFirst()
                .or(latestByTime);
    }

    /** Does the command once nothing is on its way any more; at once where nothing is. */
    void then(Runnable command) {
        waiting.add(command);
        doWaiting();
    }

    /** The next line is begun: what would come between it and its writer is given up. */
    void typingGoesOn() {
        waiting.clear();
    }

    /** A line is on its way, as a note or a correction of one. */
    void sent() {
        coming++;
    }

    /** What was sent is written, or given back. What is shown of it was asked for while it was written, so this comes after that. */
    void arrived(Optional<NoteId> note) {
        note.ifPresent(typed::add);
        tasks.run(() -> true, _ -> {
            coming--;
            doWaiting();
        });
    }

    private void doWaiting() {
        while (coming == 0 && !waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
