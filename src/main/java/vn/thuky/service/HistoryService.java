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
    private final Clock clock;

    public HistoryService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.names = new RecordNames(store);
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

    /**
     * What was done in a scope, or to one of its records.
     *
     * @param steps how many there were
     * @param latest so many of them as were asked for, the latest first
     */
    public record History(int steps, List<Entry> latest) {}

    /** The steps of a conference; of one of its records only, when its identity is given. */
    public History ofConference(ConferenceId conference, Optional<String> record, int most) {
        return history(Scope.of(conference), record, most);
    }

    /** The steps that concern the office; of one of its records only, when its identity is given. */
    public History ofOffice(Optional<String> record, int most) {
        return history(Scope.OFFICE, record, most);
    }

    private History history(Scope scope, Optional<String> record, int most) {
        var telling = new HistoryTelling(names, clock.getZone(), record);
        var steps = ledger.history(scope, telling::wanted);
        return new History(
                steps.size(),
                steps.reversed().stream().limit(most).map(telling::entry).toList());
    }

    /** What a record says now, field by field, as if it were just added; nothing of one that is gone. */
    public List<FieldChange> present(Scope scope, RecordKind kind, String id) {
        return names.body(kind, id)
                .map(body ->
                        new FieldChanges(names).of(new FieldEdit(kind, id, Optional.empty(), Optional.of(body)), scope))
                .orElse(List.of());
    }

    /** How a record is called now; empty text for one that is gone. */
    public Worded name(RecordKind kind, String id) {
        return names.find(kind, id).orElse(_ -> "");
    }
}
