package vn.thuky.service;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Scope;
import vn.thuky.service.HistoryService.Entry;
import vn.thuky.service.HistoryService.RecordChange;

/** Says what changes of a journal did, with the names records have at one moment; of one record only, when its identity is given. */
final class HistoryTelling {
    private final RecordNames names;
    private final FieldChanges fields;
    private final ZoneId zone;
    private final Optional<String> record;

    HistoryTelling(RecordNames names, ZoneId zone, Optional<String> record) {
        this.names = names;
        this.fields = new FieldChanges(names);
        this.zone = zone;
        this.record = record;
    }

    /** Whether the change is told at all. */
    boolean wanted(Change change) {
        return change.edits().stream().anyMatch(this::wanted);
    }

    private boolean wanted(FieldEdit edit) {
        return record.isEmpty() || edit.id().equals(record.get());
    }

    Entry entry(Change change) {
        return new Entry(
                LocalDateTime.ofInstant(change.at(), zone),
                change.author(),
                change.nature(),
                Step.of(change),
                change.edits().stream()
                        .filter(this::wanted)
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
