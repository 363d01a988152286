package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thuky.document.Dossier;
import vn.thuky.document.Papers;
import vn.thuky.document.Wording;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.TextEdit;
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
    public String fileName(ConferenceId conference, Edition edition, FileFormat format) {
        return FileNames.of(paper(dossier(conference), edition).title(), format.extension());
    }

    /**
     * Writes a paper into a file, in the place of one that exists; that one stays as it was when writing fails. A finalized paper is
     * written as it was sent.
     *
     * @throws NotSaved when the file cannot be written
     * @throws KeptFileLost when what was sent is not there any more
     */
    public void export(ConferenceId conference, Edition edition, FileFormat format, Path target) {
        var dossier = dossier(conference);
        var content = content(dossier, edition, format);
        try {
            SafeFile.replace(target, stream -> stream.write(content));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** What to look at in each of these papers before it is signed, nothing once it was; all are made of the record as it is now. */
    public Map<Edition, List<PaperFinding>> findings(ConferenceId conference, List<Edition> editions) {
        var dossier = dossier(conference);
        var findings = new LinkedHashMap<Edition, List<PaperFinding>>();
        for (var edition : editions) {
            findings.put(edition, isFinal(dossier, edition.kind()) ? List.of() : findings(paper(dossier, edition)));
        }
        return findings;
    }

    /** A paper as it would be printed now; a finalized one as it was sent. */
    public Preview preview(ConferenceId conference, Edition edition) {
        var dossier = dossier(conference);
        return new Preview(content(dossier, edition, FileFormat.PDF), dossier::record);
    }

    /** A paper as a file in memory; a finalized one as it was sent. */
    byte[] content(ConferenceId conference, DocumentKind kind, FileFormat format) {
        return content(dossier(conference), Edition.usual(kind), format);
    }

    /** A paper of these records as a file in memory. */
    byte[] made(Dossier dossier, DocumentKind kind, FileFormat format) {
        return made(dossier, Edition.usual(kind), format);
    }

    private byte[] made(Dossier dossier, Edition edition, FileFormat format) {
        return exporter.bytes(paper(dossier, edition), format, imprint(dossier));
    }

    /** What was sent is the usual edition; others are made of the record as it is now. */
    private byte[] content(Dossier dossier, Edition edition, FileFormat format) {
        return dossier.document(edition.kind())
                .filter(_ -> edition.equals(Edition.usual(edition.kind())))
                .flatMap(document -> kept.sent(document, format))
                .orElseGet(() -> made(dossier, edition, format));
    }

    private static boolean isFinal(Dossier dossier, DocumentKind kind) {
        return dossier.document(kind).filter(Document::isFinal).isPresent();
    }

    /** The paragraphs of a paper that can be worded by hand, in its order; those that are gone come last. */
    public List<PassageText> passages(ConferenceId conference, DocumentKind kind) {
        return wording(dossier(conference), Edition.usual(kind)).passages().stream()
                .map(Exports::passage)
                .toList();
    }

    private static PassageText passage(Wording.Passage passage) {
        return new PassageText(
                passage.name(),
                passage.edit().map(TextEdit::paragraph),
                passage.generated(),
                passage.edit().map(TextEdit::text).orElse(passage.generated()),
                passage.outdated(),
                passage.source());
    }

    private static List<PaperFinding> findings(Paper paper) {
        return paper.findings().stream()
                .map(finding -> new PaperFinding(finding.key(), finding.values(), finding.source()))
                .toList();
    }

    private Paper paper(Dossier dossier, Edition edition) {
        return wording(dossier, edition).paper();
    }

    private Wording wording(Dossier dossier, Edition edition) {
        var edits = dossier.document(edition.kind()).map(Document::edits).orElse(List.of());
        return new Wording(papers.paper(edition, dossier, LocalDateTime.now(clock)), edits);
    }

    private Imprint imprint(Dossier dossier) {
        return new Imprint(dossier.settings().user(), ZonedDateTime.now(clock));
    }

    private Dossier dossier(ConferenceId conference) {
        return dossiers.outgoing(conference)
                .orElseThrow(() -> new IllegalArgumentException("no such conference: " + conference.value()));
    }
}
