package vn.thuky.service.backup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Every record of some scopes with all its fields. */
record State(Map<Key, Fields> records) {

    /** Which record. */
    record Key(Scope scope, RecordKind kind, String id) {}

    State {
        records = Map.copyOf(records);
    }

    static State of(Store store, Iterable<Scope> scopes) {
        var records = new HashMap<Key, Fields>();
        for (var scope : scopes) {
            for (var kind : RecordKind.values()) {
                store.bodies(kind, scope).forEach((id, fields) -> records.put(new Key(scope, kind, id), fields));
            }
        }
        return new State(records);
    }

    static State of(Store store) {
        return of(store, store.scopes());
    }

    /** How going to another state would change this one. */
    Difference to(State other) {
        var keys = new HashSet<>(records.keySet());
        keys.addAll(other.records.keySet());
        var added = 0;
        var removed = 0;
        var changed = 0;
        for (var key : keys) {
            if (!records.containsKey(key)) {
                added++;
            } else if (!other.records.containsKey(key)) {
                removed++;
            } else if (!Objects.equals(records.get(key), other.records.get(key))) {
                changed++;
            }
        }
        return new Difference(added, removed, changed);
    }
}
