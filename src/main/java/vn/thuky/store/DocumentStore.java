package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.journal.Scope;

/** Asks for papers and attachments. */
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

    public List<Attachment> attachments(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.attachments.list(handle, Scope.of(conference), "id"));
    }

    public Optional<Attachment> attachment(AttachmentId id) {
        return database.jdbi().withHandle(handle -> tables.attachments.find(handle, id.value()));
    }
}
