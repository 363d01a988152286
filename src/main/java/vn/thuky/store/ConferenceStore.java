package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Counts;
import vn.thuky.journal.Scope;

/** Asks for conferences and what they hold. */
public final class ConferenceStore {
    private final Database database;
    private final Tables tables;

    ConferenceStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** All conferences, the latest planned start first, those without one before them. */
    public List<Conference> all() {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select body from conference
                        order by starts desc nulls first, id
                        """)
                        .mapTo(String.class)
                        .map(tables.conferences::record)
                        .list());
    }

    public Optional<Conference> find(ConferenceId id) {
        return database.jdbi().withHandle(handle -> tables.conferences.find(handle, id.value()));
    }

    /** How much a conference holds. */
    public Counts counts(ConferenceId id) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select
                            (select count(*) from site where scope = :scope) as sites,
                            (select count(*) from participant where scope = :scope) as participants,
                            (select count(*) from participant
                                where scope = :scope and state in ('PRESENT', 'PRESENT_ONLINE')) as present,
                            (select count(*) from agenda_item where scope = :scope) as items,
                            (select count(*) from speech where scope = :scope) as speeches,
                            (select count(*) from note where scope = :scope) as notes,
                            (select count(*) from commitment where scope = :scope) as commitments
                        """)
                        .bind("scope", Scope.of(id).name())
                        .map((row, context) -> new Counts(
                                row.getInt("sites"),
                                row.getInt("participants"),
                                row.getInt("present"),
                                row.getInt("items"),
                                row.getInt("speeches"),
                                row.getInt("notes"),
                                row.getInt("commitments")))
                        .one());
    }
}
