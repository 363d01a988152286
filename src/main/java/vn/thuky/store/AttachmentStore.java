package vn.thuky.store;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Scope;

/** Asks for attachments. */
public final class AttachmentStore {
    private final Database database;
    private final Tables tables;

    AttachmentStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The attachments of a conference, in no order that means anything. */
    public List<Attachment> attachments(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.attachments.list(handle, Scope.of(conference), "id"));
    }

    public Optional<Attachment> attachment(AttachmentId id) {
        return database.jdbi().withHandle(handle -> tables.attachments.find(handle, id.value()));
    }
}
