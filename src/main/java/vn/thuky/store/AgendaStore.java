package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;

/** Asks for agenda items. */
public final class AgendaStore {
    private final Database database;
    private final Tables tables;

    AgendaStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The items of a conference by position. */
    public List<AgendaItem> items(ConferenceId conference) {
        return database.jdbi()
                .withHandle(handle -> tables.agendaItems.list(handle, Scope.of(conference), "position, id"));
    }

    /** The items of a conference that have started and not ended. */
    public List<AgendaItem> running(ConferenceId conference) {
        return database.jdbi()
                .withHandle(
                        handle -> handle.createQuery("select body from agenda_item where scope = :scope and running")
                                .bind("scope", Scope.of(conference).name())
                                .mapTo(String.class)
                                .map(tables.agendaItems::record)
                                .list());
    }

    /** The releases of a conference's programme, the first one first. */
    public List<Release> releases(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.releases.list(handle, Scope.of(conference), "number, id"));
    }

    public Optional<AgendaItem> item(AgendaItemId id) {
        return database.jdbi().withHandle(handle -> tables.agendaItems.find(handle, id.value()));
    }
}
