package vn.thuky.store;

import vn.thuky.domain.office.Settings;

/** Asks for the office's settings. */
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
}
