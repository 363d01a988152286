package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.Dossier;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion.KeptFile;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;

/** Finalizes papers, which keeps their files as they are sent, and reopens them. */
public final class VersionService {
    private final Ledger ledger;
    private final Exports exports;
    private final AttachmentService files;
    private final Clock clock;

    public VersionService(Ledger ledger, Exports exports, AttachmentService files, Clock clock) {
        this.ledger = ledger;
        this.exports = exports;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Makes the files of a paper and keeps them as the version that is sent now. A conference is finalized with its minutes.
     *
     * @return empty when it was finalized already
     * @throws NotSaved when it could not be kept; the paper is a draft then, as before
     */
    public Optional<Change> finalizePaper(ConferenceId conference, DocumentKind kind) {
        var dossier = exports.dossier(conference);
        var document = dossier.document(kind).orElseGet(() -> Document.draft(DocumentId.fresh(), conference, kind));
        if (document.isFinal()) {
            return Optional.empty();
        }
        var at = LocalDateTime.now(clock);
        var author = dossier.settings().user();
        var sent = dossier.with(document.finalized(at, author, List.of()));
        var edits = new ArrayList<Edit>();
        var kept = new ArrayList<KeptFile>();
        for (var format : exports.formats(sent, kind)) {
            var file = keep(sent, kind, format);
            edits.add(Edit.put(file));
            kept.add(new KeptFile(format, file.id()));
        }
        edits.add(Edit.put(document.finalized(at, author, kept)));
        if (kind == DocumentKind.MINUTES) {
            edits.add(Edit.put(dossier.conference().withStatus(ConferenceStatus.FINALIZED)));
        }
        return ledger.write(edits);
    }

    private Attachment keep(Dossier dossier, DocumentKind kind, FileFormat format) {
        var conference = dossier.conference().id();
        return files.keep(
                conference,
                exports.fileName(conference, Edition.usual(kind), format),
                exports.made(dossier, kind, format));
    }

    /**
     * Makes the next version of a finalized paper, as a draft. What was sent stays kept.
     *
     * @param reason not blank
     * @return empty when it is a draft
     */
    public Optional<Change> reopen(ConferenceId conference, DocumentKind kind, String reason) {
        var dossier = exports.dossier(conference);
        return dossier.document(kind).filter(Document::isFinal).flatMap(document -> {
            var edits = new ArrayList<Edit>();
            edits.add(Edit.put(document.reopened(reason)));
            if (kind == DocumentKind.MINUTES && dossier.conference().status() == ConferenceStatus.FINALIZED) {
                edits.add(Edit.put(dossier.conference().withStatus(ConferenceStatus.RECORDED)));
            }
            return ledger.write(edits);
        });
    }
}
