package vn.thuky.service;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.thuky.journal.Change;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Tick;

/**
 * What can be undone and redone in one scope, told by its journal: a step is put on top of the done ones, an undo moves it over, a redo
 * moves it back, a new step forgets what was undone. What came from another
 * laptop ends what can be taken back: a step made before it may be part of what was done there.
 *
 * <p>The office's halves of joint steps are not among them: they come and go with the conference's.
 */
final class UndoStack {
    /** How many steps are kept. */
    private static final int DEPTH = 1000;

    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private final Map<Tick, Change> halves = new HashMap<>();

    private String device = "";

    void accept(Change change) {
        if (isOfficeHalf(change)) {
            if (change.nature() == Change.Nature.STEP) {
                halves.put(change.tick(), change);
            }
            return;
        }
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

    static boolean isOfficeHalf(Change change) {
        return change.joint() && change.scope().equals(Scope.OFFICE);
    }

    /** The office's half of a joint step of a conference. */
    Optional<Change> officeHalf(Change step) {
        return Optional.ofNullable(halves.get(step.tick()))
                .filter(half -> half.device().equals(step.device()));
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
