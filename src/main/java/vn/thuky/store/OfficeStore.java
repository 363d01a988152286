package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.journal.Scope;

/** Asks for the office's settings and shorthands. */
public final class OfficeStore {
    private final Database database;
    private final Tables tables;

    OfficeStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The settings; those of a new office where none were stored. */
    public Settings settings() {
        return database.jdbi()
                .withHandle(handle ->
                        tables.settings.find(handle, Settings.ID.value()).orElse(Settings.DEFAULT));
    }

    /** All shorthands, in the order they were made. */
    public List<Shorthand> shorthands() {
        return database.jdbi().withHandle(handle -> tables.shorthands.list(handle, Scope.OFFICE, "id"));
    }

    public Optional<Shorthand> shorthand(ShorthandId id) {
        return database.jdbi().withHandle(handle -> tables.shorthands.find(handle, id.value()));
    }
}
