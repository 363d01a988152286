package vn.thuky.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import vn.thuky.journal.Change;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;

/**
 * The store as a whole: applies changes that are in a journal already, and hands out the stores of the aggregates, which only read.
 * Reading is thread-safe; the writer alone applies.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Tables tables = new Tables();

    private Store(Database database) {
        this.database = database;
    }

    /** An empty store in memory. */
    public static Store memory() {
        return new Store(Database.memory());
    }

    /**
     * Opens the store in a file (absolute, without the ending {@code .mv.db}), making it when there is none.
     *
     * @return empty when it cannot be opened or was made with another schema: it is to be moved away and rebuilt
     */
    public static Optional<Store> file(Path file) {
        try {
            return Optional.of(new Store(Database.file(file)));
        } catch (Database.Unusable e) {
            return Optional.empty();
        }
    }

    /** Applies changes of one scope, in order, in one transaction that also stores the number of the last. */
    public void apply(Scope scope, List<Change> changes) {
        if (changes.isEmpty()) {
            return;
        }
        database.jdbi().useTransaction(handle -> {
            var folding = new Folding(tables, handle);
            changes.forEach(folding::add);
            folding.write(scope, applied(handle, scope) == 0);
            handle.createUpdate("merge into applied (scope, seq) key (scope) values (:scope, :seq)")
                    .bind("scope", scope.name())
                    .bind("seq", changes.getLast().seq())
                    .execute();
        });
    }

    /** Number of the last change of a scope that was applied; 0 when none was. */
    public long applied(Scope scope) {
        return database.jdbi().withHandle(handle -> applied(handle, scope));
    }

    private static long applied(Handle handle, Scope scope) {
        return handle.createQuery("select seq from applied where scope = :scope")
                .bind("scope", scope.name())
                .mapTo(Long.class)
                .findOne()
                .orElse(0L);
    }

    /** The scopes of which something was applied. */
    public List<Scope> scopes() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("select scope from applied")
                        .mapTo(String.class)
                        .map(Scope::named)
                        .list());
    }

    /** Forgets everything of a scope, as before its first change. */
    public void forget(Scope scope) {
        database.jdbi().useTransaction(handle -> {
            tables.all().forEach(table -> table.removeAll(handle, scope));
            handle.execute("delete from applied where scope = ?", scope.name());
        });
    }

    /** All fields of a record as they are now; empty when there is none. */
    public Optional<Fields> body(RecordKind kind, String id) {
        return database.jdbi().withHandle(handle -> tables.of(kind).body(handle, id));
    }

    public ConferenceStore conferences() {
        return new ConferenceStore(database, tables);
    }

    public OfficeStore office() {
        return new OfficeStore(database, tables);
    }

    public PeopleStore people() {
        return new PeopleStore(database, tables);
    }

    public AgendaStore agenda() {
        return new AgendaStore(database, tables);
    }

    public SpeechStore speeches() {
        return new SpeechStore(database, tables);
    }

    public CommitmentStore commitments() {
        return new CommitmentStore(database, tables);
    }

    public AttachmentStore attachments() {
        return new AttachmentStore(database, tables);
    }

    public DocumentStore documents() {
        return new DocumentStore(database, tables);
    }

    @Override
    public void close() {
        database.close();
    }
}
