package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import vn.thuky.document.Dossier;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.export.Exporter;
import vn.thuky.export.Imprint;
import vn.thuky.journal.SafeFile;
import vn.thuky.text.FileNames;

/** Papers of a conference as files and as pages to look at. Blocking; may be used by several threads. */
public final class Exports {
    private final Papers papers = new Papers();
    private final Exporter exporter = new Exporter();
    private final DossierService dossiers;
    private final KeptFiles kept;
    private final Clock clock;

    public Exports(DossierService dossiers, KeptFiles kept, Clock clock) {
        this.dossiers = dossiers;
        this.kept = kept;
        this.clock = clock;
    }

    /** A name for the file of a paper: plain ASCII from its title, safe on every system. */
    public String fileName(ConferenceId conference, DocumentKind kind, FileFormat format) {
        return FileNames.of(paper(dossier(conference), kind).title(), format.extension());
    }

    /**
     * Writes a paper into a file, in the place of one that exists; that one stays as it was when writing fails. A finalized paper is
     * written as it was sent.
     *
     * @throws NotSaved when the file cannot be written
     * @throws KeptFileLost when what was sent is not there any more
     */
    public void export(ConferenceId conference, DocumentKind kind, FileFormat format, Path target) {
        var dossier = dossier(conference);
        var content = content(dossier, kind, format);
        try {
            SafeFile.replace(target, stream -> stream.write(content));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** What to look at before a paper is signed; nothing once it was. */
    public List<PaperFinding> findings(ConferenceId conference, DocumentKind kind) {
        var dossier = dossier(conference);
        return isFinal(dossier, kind) ? List.of() : findings(paper(dossier, kind));
    }

    /** A paper as it would be printed now; a finalized one as it was sent. */
    public Preview preview(ConferenceId conference, DocumentKind kind) {
        return new Preview(content(dossier(conference), kind, FileFormat.PDF));
    }

    /** A paper as a file in memory; a finalized one as it was sent. */
    byte[] content(ConferenceId conference, DocumentKind kind, FileFormat format) {
        return content(dossier(conference), kind, format);
    }

    /** A paper of these records as a file in memory. */
    byte[] made(Dossier dossier, DocumentKind kind, FileFormat format) {
        return exporter.bytes(paper(dossier, kind), format, imprint(dossier));
    }

    private byte[] content(Dossier dossier, DocumentKind kind, FileFormat format) {
        return dossier.document(kind)
                .flatMap(document -> kept.sent(document, format))
                .orElseGet(() -> made(dossier, kind, format));
    }

    private static boolean isFinal(Dossier dossier, DocumentKind kind) {
        return dossier.document(kind).filter(Document::isFinal).isPresent();
    }

    private static List<PaperFinding> findings(Paper paper) {
        return paper.findings().stream()
                .map(finding -> new PaperFinding(finding.key(), finding.values(), finding.source()))
                .toList();
    }

    private Paper paper(Dossier dossier, DocumentKind kind) {
        return papers.paper(kind, dossier);
    }

    private Imprint imprint(Dossier dossier) {
        return new Imprint(dossier.settings().user(), ZonedDateTime.now(clock));
    }

    private Dossier dossier(ConferenceId conference) {
        return dossiers.dossier(conference)
                .orElseThrow(() -> new IllegalArgumentException("no such conference: " + conference.value()));
    }
}
