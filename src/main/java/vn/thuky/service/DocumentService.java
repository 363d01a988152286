package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.DocumentStore;

/** What of the papers is not generated from the record. */
public final class DocumentService {
    private final Ledger ledger;
    private final DocumentStore store;

    public DocumentService(Ledger ledger, DocumentStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** The paper of this kind; a draft without number where nothing was entered yet. */
    public Document document(ConferenceId conference, DocumentKind kind) {
        return store.documents(conference).stream()
                .filter(document -> document.kind() == kind)
                .findFirst()
                .orElseGet(() -> Document.draft(DocumentId.fresh(), conference, kind));
    }

    /** Gives a paper its number; empty when it had that number. */
    public Optional<Change> number(ConferenceId conference, DocumentKind kind, String number) {
        var document = document(conference, kind);
        return document.number().equals(number)
                ? Optional.empty()
                : ledger.write(Edit.put(document.withNumber(number)));
    }
}
