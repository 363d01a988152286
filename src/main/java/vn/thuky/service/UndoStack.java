package vn.thuky.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import vn.thuky.journal.Change;

/**
 * What can be undone and redone in one scope, told by its journal: a step is put on top of the done ones, an undo moves it over, a redo
 * moves it back, a new step forgets what was undone. What came from another
 * laptop ends what can be taken back: a step made before it may be part of what was done there.
 */
final class UndoStack {
    /** How many steps are kept. */
    private static final int DEPTH = 1000;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();

    private String device = "";

    void accept(Change change) {
        if (!change.device().equals(device)) {
            device = change.device();
            done.clear();
            undone.clear();
        }
        switch (change.nature()) {
            case STEP -> {
                push(change);
                undone.clear();
            }
            case UNDO -> {
                if (!done.isEmpty() && done.peek().seq() == change.of()) {
                    undone.push(done.pop());
                }
            }
            case REDO -> {
                if (!undone.isEmpty() && undone.peek().seq() == change.of()) {
                    push(undone.pop());
                }
            }
        }
    }

    private void push(Change change) {
        done.push(change);
        if (done.size() > DEPTH) {
            done.removeLast();
        }
    }

    /** The step an undo would take back. */
    Optional<Change> nextUndo() {
        return Optional.ofNullable(done.peek());
    }

    /** The step a redo would make again. */
    Optional<Change> nextRedo() {
        return Optional.ofNullable(undone.peek());
    }
}
