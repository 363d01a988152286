package vn.thuky.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;

/** Lays changes over the bodies of records, each record read once and written once however often it was changed. */
final class Folding {
    private final Tables tables;
    private final Handle handle;
    private final Map<RecordKind, Map<String, Optional<Fields>>> bodies = new EnumMap<>(RecordKind.class);

    /** What deleted records were; one that another laptop has changed later comes back whole. */
    private final Map<RecordKind, Map<String, Fields>> deleted = new EnumMap<>(RecordKind.class);

    Folding(Tables tables, Handle handle) {
        this.tables = tables;
        this.handle = handle;
    }

    void add(Change change) {
        for (var edit : change.edits()) {
            var ofKind = bodies.computeIfAbsent(edit.kind(), kind -> new HashMap<>());
            ofKind.put(edit.id(), result(edit, ofKind));
        }
    }

    private Optional<Fields> result(FieldEdit edit, Map<String, Optional<Fields>> known) {
        if (edit.after().isEmpty()) {
            edit.before().ifPresent(fields -> deleted(edit.kind()).put(edit.id(), fields));
            return Optional.empty();
        }
        var after = edit.after().get();
        if (edit.created()) {
            return edit.after();
        }
        var before = known.containsKey(edit.id())
                ? known.getOrDefault(edit.id(), Optional.empty())
                : tables.of(edit.kind()).body(handle, edit.id());
        return Optional.of(
                before.or(() -> Optional.ofNullable(deleted(edit.kind()).get(edit.id())))
                        .map(fields -> fields.overlaid(after))
                        .orElse(after));
    }

    private Map<String, Fields> deleted(RecordKind kind) {
        return deleted.computeIfAbsent(kind, k -> new HashMap<>());
    }

    /**
     * Writes the outcome into the tables.
     *
     * @param fresh nothing of the scope is in the tables yet
     */
    void write(Scope scope, boolean fresh) {
        bodies.forEach((kind, ofKind) -> {
            var present = new TreeMap<String, Fields>();
            var gone = new ArrayList<String>();
            ofKind.forEach((id, body) -> body.ifPresentOrElse(fields -> present.put(id, fields), () -> gone.add(id)));
            if (!present.isEmpty()) {
                tables.of(kind).put(handle, scope, present, fresh);
            }
            if (!gone.isEmpty()) {
                tables.of(kind).remove(handle, List.copyOf(gone));
            }
        });
    }
}
