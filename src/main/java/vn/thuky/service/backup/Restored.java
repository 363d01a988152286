package vn.thuky.service.backup;

import java.util.List;
import vn.thuky.journal.Change;

/**
 * What came of restoring a backup.
 *
 * @param steps the step it made in each journal; empty where journals that were gone are back, which is no step
 */
public record Restored(Difference difference, List<Change> steps) {

    public Restored {
        steps = List.copyOf(steps);
    }
}
