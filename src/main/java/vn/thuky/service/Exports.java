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
    private final Clock clock;

    public Exports(DossierService dossiers, Clock clock) {
        this.dossiers = dossiers;
        this.clock = clock;
    }

    /** A name for the file of a paper: plain ASCII from its title, safe on every system. */
    public String fileName(ConferenceId conference, DocumentKind kind, FileFormat format) {
        return FileNames.of(paper(dossier(conference), kind).title(), format.extension());
    }

    /**
     * Writes a paper into a file, in the place of one that exists; that one stays as it was when writing fails.
     *
     * @throws NotSaved when the file cannot be written
     */
    public void export(ConferenceId conference, DocumentKind kind, FileFormat format, Path target) {
        var dossier = dossier(conference);
        var paper = paper(dossier, kind);
        try {
            SafeFile.replace(target, stream -> exporter.write(paper, format, imprint(dossier), stream));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** What to look at before a paper is signed. */
    public List<PaperFinding> findings(ConferenceId conference, DocumentKind kind) {
        return findings(paper(dossier(conference), kind));
    }

    /** A paper as it would be printed now. */
    public Preview preview(ConferenceId conference, DocumentKind kind) {
        var dossier = dossier(conference);
        var paper = paper(dossier, kind);
        return new Preview(exporter.bytes(paper, FileFormat.PDF, imprint(dossier)), findings(paper));
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
