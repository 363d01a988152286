package vn.thuky.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
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
    private static final Logger LOG = Logger.getLogger(Store.class.getName());

    private final Database database;
    private final Tables tables = new Tables();
    private Optional<Seal> seal;

    private Store(Database database, Optional<Seal> seal) {
        this.database = database;
        this.seal = seal;
    }

    /** An empty store in memory. */
    public static Store memory() {
        return new Store(Database.memory(), Optional.empty());
    }

    /**
     * Opens the store in a file (absolute, without the ending {@code .mv.db}), making it when there is none.
     *
     * @return empty when it cannot be opened or was made with another schema: it is to be moved away and rebuilt
     */
    public static Optional<Store> file(Path file) {
        try {
            return Optional.of(new Store(Database.file(file), Optional.of(new Seal(file))));
        } catch (Database.Unusable e) {
            LOG.log(Level.WARNING, "the store cannot be opened as it is", e);
            return Optional.empty();
        }
    }

    /** True while questions are answered; a store whose file or disk has failed answers none. */
    public boolean answers() {
        return database.answers();
    }

    /**
     * Goes on with what another store holds. Those who have this store or a part of it need not know: the next question is answered
     * from there. The other must not be used or closed any more.
     */
    public void become(Store other) {
        seal = Optional.empty();
        database.become(other.database);
    }

    /** As {@link #become}, and deletes the file of this one: H2 leaves in it what was deleted. */
    public void becomeWithoutTrace(Store other) {
        var file = seal.map(Seal::database);
        become(other);
        try {
            if (file.isPresent()) {
                Files.deleteIfExists(file.get());
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the file of the store is deleted at the next start", e);
        }
    }

    /** Closing will not seal the file: it is made anew at the next start. */
    public void leaveUnsealed() {
        seal = Optional.empty();
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

    /** All fields of every record of a kind and scope, by identity. */
    public Map<String, Fields> bodies(RecordKind kind, Scope scope) {
        return database.jdbi().withHandle(handle -> tables.of(kind).bodies(handle, scope));
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

    public VoteStore votes() {
        return new VoteStore(database, tables);
    }

    /** Closes the store, and seals its file if it was used to the end. */
    @Override
    public void close() {
        database.close();
        seal.ifPresent(Store::put);
    }

    private static void put(Seal seal) {
        try {
            seal.put();
        } catch (IOException e) {
            LOG.log(Level.WARNING, "the store is not sealed and will be built again", e);
        }
    }
}
