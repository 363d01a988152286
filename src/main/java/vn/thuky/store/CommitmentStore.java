package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;

/** Asks for commitments. */
public final class CommitmentStore {
    private final Database database;
    private final Tables tables;

    CommitmentStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The commitments of a conference by position. */
    public List<Commitment> commitments(ConferenceId conference) {
        return database.jdbi()
                .withHandle(handle -> tables.commitments.list(handle, Scope.of(conference), "position, id"));
    }

    /** All commitments that are not settled, over all conferences, the nearest deadline first, those without one last. */
    public List<Commitment> open() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select body from commitment
                        where state = 'OPEN' and scope in (select scope from conference)
                        order by deadline nulls last, scope, position
                        """)
                        .mapTo(String.class)
                        .map(tables.commitments::record)
                        .list());
    }

    /** The commitments of all conferences, the latest conference first. */
    public List<Commitment> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select commitment.body from commitment
                        join conference on conference.scope = commitment.scope
                        order by conference.starts desc nulls first, commitment.scope, commitment.position
                        """)
                        .mapTo(String.class)
                        .map(tables.commitments::record)
                        .list());
    }

    public Optional<Commitment> commitment(CommitmentId id) {
        return database.jdbi().withHandle(handle -> tables.commitments.find(handle, id.value()));
    }
}
