package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;
import vn.thuky.text.Worded;

/** Who changed what, and when: of one record, of a conference, of the office. */
public final class HistoryService {
    private final Ledger ledger;
    private final RecordNames names;
    private final FieldChanges fields;
    private final Clock clock;

    public HistoryService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.names = new RecordNames(store);
        this.fields = new FieldChanges(names);
        this.clock = clock;
    }

    /**
     * One step of a user.
     *
     * @param at local time
     * @param author empty when the office has not entered a name
     * @param records what it did to each record that was asked for
     */
    public record Entry(LocalDateTime at, String author, Change.Nature nature, Step step, List<RecordChange> records) {}

    /**
     * What a step did to one record.
     *
     * @param name of the record, as it is now or was last; may be empty
     * @param fields those that were changed; of a record that was added or deleted, those it had
     */
    public record RecordChange(RecordKind kind, Worded name, List<FieldChange> fields) {}

    /** A field before and after; what was or is empty has no words. */
    public record FieldChange(Worded field, Worded before, Worded after) {}

    /** The steps of a conference, the latest first; of one of its records only, when its identity is given. */
    public List<Entry> ofConference(ConferenceId conference, Optional<String> record) {
        return entries(Scope.of(conference), record);
    }

    /** The steps that concern the office, the latest first; of one of its records only, when its identity is given. */
    public List<Entry> ofOffice(Optional<String> record) {
        return entries(Scope.OFFICE, record);
    }

    private List<Entry> entries(Scope scope, Optional<String> record) {
        return ledger.history(scope, change -> record.isEmpty() || touches(change, record.get())).stream()
                .map(change -> entry(change, record))
                .toList()
                .reversed();
    }

    /** What a record says now, field by field, as if it were just added; nothing of one that is gone. */
    public List<FieldChange> present(Scope scope, RecordKind kind, String id) {
        return names.body(kind, id)
                .map(body -> fields.of(new FieldEdit(kind, id, Optional.empty(), Optional.of(body)), scope))
                .orElse(List.of());
    }

    /** How a record is called now; empty text for one that is gone. */
    public Worded name(RecordKind kind, String id) {
        return names.find(kind, id).orElse(_ -> "");
    }

    private static boolean touches(Change change, String record) {
        return change.edits().stream().anyMatch(edit -> edit.id().equals(record));
    }

    private Entry entry(Change change, Optional<String> record) {
        return new Entry(
                LocalDateTime.ofInstant(change.at(), clock.getZone()),
                change.author(),
                change.nature(),
                Step.of(change),
                change.edits().stream()
                        .filter(edit -> record.isEmpty() || edit.id().equals(record.get()))
                        .map(edit -> recordChange(edit, change.scope()))
                        .toList());
    }

    private RecordChange recordChange(FieldEdit edit, Scope scope) {
        return new RecordChange(
                edit.kind(),
                names.find(edit.kind(), edit.id()).orElseGet(() -> names.last(edit)),
                fields.of(edit, scope));
    }
}
