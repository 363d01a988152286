package vn.thuky.store;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.generic.GenericType;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
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
    /** From so many records on it pays to encode them by several threads. */
    private static final int MANY = 100;

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
     * Writes records. A store is rebuilt through here, so this is plain JDBC in the order of the key, and large sets are encoded by all
     * processors.
     *
     * @param fresh none of them is there yet, which saves looking
     */
    void put(Handle handle, Scope scope, SortedMap<String, Fields> bodies, boolean fresh) {
        var entries = bodies.entrySet();
        var rows = (entries.size() < MANY ? entries.stream() : entries.parallelStream())
                .map(entry -> row(entry.getKey(), scope, entry.getValue()))
                .toList();
        try (var batch = handle.getConnection().prepareStatement(putting(fresh))) {
            for (var row : rows) {
                for (var i = 0; i < row.length; i++) {
                    batch.setObject(i + 1, row[i]);
                }
                batch.addBatch();
            }
            batch.executeBatch();
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private String putting(boolean fresh) {
        var names = String.join(
                "", columns.keySet().stream().map(column -> column + ", ").toList());
        return (fresh ? "insert into " : "merge into ") + name + " (" + names + "id, scope, body)"
                + (fresh ? "" : " key (id)") + " values (" + "?, ".repeat(columns.size()) + "?, ?, ?)";
    }

    /** The values of its columns, and those every table has. */
    private @Nullable Object[] row(String id, Scope scope, Fields body) {
        var complete = RecordCodec.complete(kind, id, scope, body);
        var record = type.cast(RecordCodec.decode(kind, id, scope, complete));
        return Stream.concat(
                        columns.values().stream().map(value -> value.apply(record)),
                        Stream.of(id, scope.name(), RecordCodec.text(complete)))
                .toArray();
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
