package vn.thuky.ui.live;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.service.NotSaved;
import vn.thuky.ui.kit.Tasks;

/** Writes notes from the entry line: what the disk does not take is kept by the tasks and done again, any other failure is given back. */
final class NoteWriting {
    private final Tasks tasks;
    private final LatestNote latest;

    NoteWriting(Tasks tasks, LatestNote latest) {
        this.tasks = tasks;
        this.latest = latest;
    }

    /** What became of a line. */
    private record Outcome(Optional<NoteId> note, Optional<RuntimeException> failure) {}

    /**
     * Has a note written.
     *
     * @param work tells which note it wrote
     * @param done told what went wrong, if anything did
     */
    void write(Supplier<NoteId> work, Consumer<Optional<RuntimeException>> done) {
        latest.sent();
        tasks.run(() -> attempt(work), outcome -> {
            latest.arrived(outcome.note());
            done.accept(outcome.failure());
        });
    }

    private static Outcome attempt(Supplier<NoteId> work) {
        try {
            return new Outcome(Optional.of(work.get()), Optional.empty());
        } catch (NotSaved e) {
            throw e;
        } catch (RuntimeException failure) {
            return new Outcome(Optional.empty(), Optional.of(failure));
        }
    }
}
