package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.Scope;

/** Asks for votes. */
public final class VoteStore {
    private final Database database;
    private final Tables tables;

    VoteStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The votes of a conference by time. */
    public List<Vote> votes(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.votes.list(handle, Scope.of(conference), "moment, id"));
    }

    public Optional<Vote> vote(VoteId id) {
        return database.jdbi().withHandle(handle -> tables.votes.find(handle, id.value()));
    }
}
