package vn.thuky.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jspecify.annotations.Nullable;
import vn.thuky.domain.Entity;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;

/**
 * The table of one kind of record: its identity, scope and body, and the columns that are asked for.
 *
 * @param <T> type of the records
 */
final class EntityTable<T extends Entity> {
    private final RecordKind kind;
    private final Class<T> type;
    private final String name;
    private final Map<String, Function<T, @Nullable Object>> columns = new LinkedHashMap<>();

    EntityTable(RecordKind kind, Class<T> type, String name) {
        this.kind = kind;
        this.type = type;
        this.name = name;
    }

    /** Adds a column that is filled from the record. */
    EntityTable<T> column(String column, Function<T, @Nullable Object> value) {
        columns.put(column, value);
        return this;
    }

    RecordKind kind() {
        return kind;
    }

    /**
     * Writes records.
     *
     * @param fresh none of them is there yet, which saves looking
     */
    void put(Handle handle, Scope scope, Map<String, Fields> bodies, boolean fresh) {
        var names = columns.keySet().stream().map(c -> c + ", ").collect(Collectors.joining());
        var marks = columns.keySet().stream().map(c -> ":" + c + ", ").collect(Collectors.joining());
        var sql = (fresh ? "insert into " : "merge into ") + name + " (id, scope, " + names + "body)"
                + (fresh ? "" : " key (id)") + " values (:id, :scope, " + marks + ":body)";
        try (var batch = handle.prepareBatch(sql)) {
            bodies.forEach((id, body) -> {
                var complete = RecordCodec.complete(kind, id, scope, body);
                var record = type.cast(RecordCodec.decode(kind, id, scope, complete));
                batch.bind("id", id).bind("scope", scope.name()).bind("body", RecordCodec.text(complete));
                columns.forEach((column, value) -> batch.bind(column, value.apply(record)));
                batch.add();
            });
            batch.execute();
        }
    }

    void remove(Handle handle, List<String> ids) {
        try (var batch = handle.prepareBatch("delete from " + name + " where id = :id")) {
            ids.forEach(id -> batch.bind("id", id).add());
            batch.execute();
        }
    }

    void removeAll(Handle handle, Scope scope) {
        handle.execute("delete from " + name + " where scope = ?", scope.name());
    }

    Optional<Fields> body(Handle handle, String id) {
        return handle.createQuery("select body from " + name + " where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(RecordCodec::fields);
    }

    Map<String, Fields> bodies(Handle handle, Scope scope) {
        var bodies = new LinkedHashMap<String, Fields>();
        handle.createQuery("select id, body from " + name + " where scope = :scope order by id")
                .bind("scope", scope.name())
                .map((row, context) -> Map.entry(row.getString("id"), row.getString("body")))
                .forEach(entry -> bodies.put(entry.getKey(), RecordCodec.fields(entry.getValue())));
        return bodies;
    }

    Optional<T> find(Handle handle, String id) {
        return handle.createQuery("select body from " + name + " where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .findOne()
                .map(this::record);
    }

    /** All records of a scope in the order of these columns. */
    List<T> list(Handle handle, Scope scope, String order) {
        return handle.createQuery("select body from " + name + " where scope = :scope order by " + order)
                .bind("scope", scope.name())
                .mapTo(String.class)
                .map(this::record)
                .list();
    }

    int count(Handle handle, Scope scope) {
        return handle.createQuery("select count(*) from " + name + " where scope = :scope")
                .bind("scope", scope.name())
                .mapTo(Integer.class)
                .one();
    }

    /** How many records of conferences that are not deleted have each value of a column; those without one are left out. */
    Map<String, Integer> counts(Handle handle, String column) {
        return handle.createQuery("select " + column + " as member, count(*) as members from " + name + " where "
                        + column + " is not null and scope in (select scope from conference) group by " + column)
                .setMapKeyColumn("member")
                .setMapValueColumn("members")
                .collectInto(new GenericType<>() {});
    }

    /** The record in a body of this table. */
    T record(String body) {
        return RecordCodec.decode(type, body);
    }
}
