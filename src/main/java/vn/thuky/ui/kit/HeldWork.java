package vn.thuky.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Work that failed because the disk cannot be written, with what was typed in it. It is kept in its order and done again until it
 * succeeds. Used by the worker for records alone.
 */
final class HeldWork {
    private final Deque<Held> waiting = new ArrayDeque<>();

    private record Held(Tasks.Work work, Throwable failure) {}

    void hold(Tasks.Work work, Throwable failure) {
        waiting.add(new Held(work, failure));
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    int count() {
        return waiting.size();
    }

    /** Does what waits, up to the first that fails once more. Work that only passes on a failure met elsewhere is let go. */
    void again() {
        while (!waiting.isEmpty()) {
            var next = waiting.element();
            try {
                next.work().run();
            } catch (Throwable e) {
                if (!e.equals(next.failure())) {
                    return;
                }
            }
            waiting.remove();
        }
    }
}
