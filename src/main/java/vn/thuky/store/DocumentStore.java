package vn.thuky.store;

import java.util.List;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.NumberSeries;
import vn.thuky.journal.Scope;

/** Asks for papers and their numbers. */
public final class DocumentStore {
    private final Database database;
    private final Tables tables;

    DocumentStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    public List<Document> documents(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.documents.list(handle, Scope.of(conference), "id"));
    }

    /** The numbers of a kind of paper in a year, over all conferences. */
    public NumberSeries numbers(DocumentKind kind, int year) {
        return new NumberSeries(database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select body from document
                        where series = :series and scope in (select scope from conference)
                        order by id
                        """)
                        .bind("series", series(kind, year))
                        .mapTo(String.class)
                        .map(tables.documents::record)
                        .list()));
    }

    static String series(DocumentKind kind, int year) {
        return kind + "/" + year;
    }
}
