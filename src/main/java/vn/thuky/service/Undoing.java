package vn.thuky.service;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/**
 * The changes that take steps back or make them again. With a step of a conference goes the office's half of it, as far as its records
 * are still as it left them and nothing else names the organizations it added. On the writer's thread.
 */
final class Undoing {
    private final Journals journals;
    private final ChangeMaking making;
    private final Store store;

    Undoing(Journals journals, ChangeMaking making, Store store) {
        this.journals = journals;
        this.making = making;
        this.store = store;
    }

    /** What takes the last step of a scope back, the scope's own change last; none when there is no step, or it is not wanted. */
    List<Change> undo(Scope scope, Predicate<? super Change> wanted) throws IOException {
        var step = journals.stack(scope).nextUndo().filter(wanted);
        return step.isEmpty() ? List.of() : changes(step.get(), Change.Nature.UNDO);
    }

    /** What makes the step undone last again, the scope's own change last; none when there is no step. */
    List<Change> redo(Scope scope) throws IOException {
        var step = journals.stack(scope).nextRedo();
        return step.isEmpty() ? List.of() : changes(step.get(), Change.Nature.REDO);
    }

    /** What takes several steps back; empty when another was made since in one of their scopes. */
    Optional<List<Change>> undoAll(List<Change> lasts) throws IOException {
        var back = new ArrayList<Change>();
        for (var last : lasts) {
            if (!UndoStack.isOfficeHalf(last)) {
                back.addAll(undo(last.scope(), step -> step.seq() == last.seq()));
            }
        }
        var edits = lasts.stream().mapToInt(last -> last.edits().size()).sum();
        return back.stream().mapToInt(change -> change.edits().size()).sum() == edits
                ? Optional.of(back)
                : Optional.empty();
    }

    private List<Change> changes(Change step, Change.Nature nature) throws IOException {
        var changes = new ArrayList<Change>();
        var edits = edits(step, nature);
        if (step.scope().equals(Scope.OFFICE)
                && edits.size() > possible(edits, Optional.empty()).size()) {
            return List.of();
        }
        var half = step.joint() ? journals.stack(Scope.OFFICE).officeHalf(step) : Optional.<Change>empty();
        if (half.isPresent()) {
            var possible = possible(edits(half.get(), nature), step.scope().conference());
            if (!possible.isEmpty()) {
                changes.add(making.change(Scope.OFFICE, nature, half.get().seq(), possible));
            }
        }
        changes.add(making.change(step.scope(), nature, step.seq(), edits));
        return ChangeMaking.joined(changes);
    }

    /** Those whose record is as they expect it, and that take no organization away which is named outside a conference. */
    private List<FieldEdit> possible(List<FieldEdit> edits, Optional<ConferenceId> conference) {
        var named =
                edits.stream().anyMatch(Undoing::takesAwayOrganization) ? named(conference) : Set.<OrganizationId>of();
        return edits.stream()
                .filter(this::fits)
                .filter(edit -> !takesAwayOrganization(edit) || !named.contains(new OrganizationId(edit.id())))
                .toList();
    }

    private static List<FieldEdit> edits(Change step, Change.Nature nature) {
        return nature == Change.Nature.UNDO
                ? step.edits().reversed().stream().map(FieldEdit::inverse).toList()
                : step.edits();
    }

    /** The record is as the edit expects it: other steps may have changed it since. */
    private boolean fits(FieldEdit edit) {
        var now = store.body(edit.kind(), edit.id());
        return edit.before().isEmpty()
                ? now.isEmpty()
                : now.isPresent() && now.get().holds(edit.before().get());
    }

    /** The clusters of the office do not count for its own steps, which come and go in their order. */
    private Set<OrganizationId> named(Optional<ConferenceId> without) {
        var named = store.people().organizationsNamed(without);
        if (without.isPresent()) {
            store.people().clusters().forEach(cluster -> named.addAll(cluster.members()));
        }
        return named;
    }

    private static boolean takesAwayOrganization(FieldEdit edit) {
        return edit.deleted() && edit.kind() == RecordKind.ORGANIZATION;
    }
}
