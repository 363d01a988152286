package vn.thuky.service;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;
import vn.thuky.text.Clean;

/** Makes changes, numbered and signed, of what is to be done. On the writer's thread. */
final class ChangeMaking {
    private final Journals journals;
    private final HybridClock hybrid;
    private final Store store;
    private final Clock clock;
    private final String device;

    ChangeMaking(Journals journals, HybridClock hybrid, Store store, Clock clock, String device) {
        this.journals = journals;
        this.hybrid = hybrid;
        this.store = store;
        this.clock = clock;
        this.device = device;
    }

    /** What edits come to: one change for each scope they differ from what is there, the office's first. */
    List<Change> of(List<Edit> edits) throws IOException {
        var byScope = new LinkedHashMap<Scope, List<FieldEdit>>();
        for (var edit : edits) {
            fieldEdit(edit)
                    .ifPresent(e -> byScope.computeIfAbsent(edit.scope(), s -> new ArrayList<>())
                            .add(e));
        }
        var steps = new ArrayList<Change>();
        var office = byScope.remove(Scope.OFFICE);
        if (office != null) {
            steps.add(change(Scope.OFFICE, Change.Nature.STEP, 0, office));
        }
        for (var entry : byScope.entrySet()) {
            steps.add(change(entry.getKey(), Change.Nature.STEP, 0, entry.getValue()));
        }
        return joined(steps);
    }

    /** The same changes; one of the office and one of a conference as the halves of a joint step. */
    static List<Change> joined(List<Change> changes) {
        return changes.size() == 2 && changes.getFirst().scope().equals(Scope.OFFICE)
                ? changes.stream()
                        .map(half -> half.joined(changes.getLast().tick()))
                        .toList()
                : changes;
    }

    private Optional<FieldEdit> fieldEdit(Edit edit) {
        var id = edit.entity().id().value();
        var before = store.body(edit.kind(), id);
        var after = edit.gone()
                ? Optional.<Fields>empty()
                : Optional.of(RecordCodec.encode(edit.entity()).withTexts(Clean::text));
        return RecordCodec.difference(edit.kind(), id, before, after);
    }

    /** The next change of a scope; {@code of} is the step an undo or redo concerns, else 0. */
    Change change(Scope scope, Change.Nature nature, long of, List<FieldEdit> edits) throws IOException {
        var author = store.office().settings().user();
        return new Change(
                journals.of(scope).lastSeq() + 1,
                clock.instant(),
                hybrid.next(),
                device,
                author,
                scope,
                nature,
                of,
                false,
                edits);
    }
}
