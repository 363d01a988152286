package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.Dossier;
import vn.thuky.document.Papers;
import vn.thuky.document.Wording;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.domain.document.TextEdit;
import vn.thuky.export.Exporter;
import vn.thuky.export.Headroom;
import vn.thuky.export.Imprint;
import vn.thuky.journal.SafeFile;
import vn.thuky.text.FileNames;

/** Papers of a conference as files and as pages to look at. Blocking; may be used by several threads. */
public final class Exports {
    /** What the records of a large conference were measured to take while they are read, in bytes. */
    private static final long DOSSIER = 8L << 20;

    private final Papers papers = new Papers();
    private final Exporter exporter = new Exporter();
    private final DossierService dossiers;
    private final KeptFiles kept;
    private final FormOutput forms;
    private final Clock clock;

    public Exports(DossierService dossiers, KeptFiles kept, FormOutput forms, Clock clock) {
        this.dossiers = dossiers;
        this.kept = kept;
        this.forms = forms;
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
     * @return why it has the standard layout although the office has a form for it; usually empty
     * @throws NotSaved when the file cannot be written
     * @throws KeptFileLost when what was sent is not there any more
     * @throws NotInFormat when the paper cannot be had in that format
     * @throws CalledOff when it was no longer wanted before it was written
     */
    public Optional<Refusal> export(
            ConferenceId conference, Edition edition, FileFormat format, Path target, Progress progress) {
        var dossier = dossier(conference);
        progress.check(0, 1);
        var sent = sent(dossier, edition, format);
        var made = sent.isPresent()
                ? new FormOutput.Outcome(sent, Optional.empty())
                : inForm(dossier, edition, paper(dossier, edition), format);
        var content = made.content().orElseThrow();
        progress.check(1, 1);
        try {
            SafeFile.replace(target, stream -> stream.write(content));
            return made.why();
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /** As {@link #export(ConferenceId, Edition, FileFormat, Path, Progress)}, while nobody looks on. */
    public Optional<Refusal> export(ConferenceId conference, Edition edition, FileFormat format, Path target) {
        return export(conference, edition, format, target, Progress.NONE);
    }

    /** Writes several papers at once. */
    public SetExport together() {
        return new SetExport(new PaperSet(this), clock);
    }

    /** The formats a paper can be had in as it is now. */
    public Set<FileFormat> formats(ConferenceId conference, Edition edition) {
        return paper(dossier(conference), edition).formats();
    }

    /** What to look at in each of these papers before it is signed, nothing once it was; all are made of the record as it is now. */
    public Map<Edition, List<PaperFinding>> findings(ConferenceId conference, List<Edition> editions) {
        var dossier = dossier(conference);
        var findings = new LinkedHashMap<Edition, List<PaperFinding>>();
        for (var edition : editions) {
            findings.put(
                    edition,
                    isFinal(dossier, edition.kind()) ? List.of() : findings(dossier, edition, paper(dossier, edition)));
        }
        return findings;
    }

    /** What is to be said of those of these papers that were finalized. A file that is lost does not tell of a change. */
    public Map<DocumentKind, Standing> standings(ConferenceId conference, List<DocumentKind> kinds) {
        var dossier = dossiers.dossier(conference).orElseThrow();
        var standings = new EnumMap<DocumentKind, Standing>(DocumentKind.class);
        for (var kind : kinds) {
            dossier.document(kind)
                    .flatMap(Document::sent)
                    .ifPresent(version -> standings.put(kind, standing(dossier, kind, version)));
        }
        return standings;
    }

    /** Made of the same records on the same day, the paper has the same text. */
    private Standing standing(Dossier dossier, DocumentKind kind, FinalVersion version) {
        var edition = Edition.usual(kind);
        var paper = new Wording(papers.paper(edition, dossier, version.at()), edits(dossier, edition)).paper();
        var now = exporter.bytes(paper, FileFormat.MARKDOWN, imprint(dossier));
        try {
            var sent = kept.content(version, FileFormat.MARKDOWN);
            return new Standing(
                    findings(dossier, edition, paper),
                    sent.filter(was -> !Arrays.equals(was, now)).isPresent());
        } catch (KeptFileLost e) {
            return new Standing(findings(dossier, edition, paper), false);
        }
    }

    /** A paper as it would be printed now in the standard layout; a finalized one as it was sent. */
    public Preview preview(ConferenceId conference, Edition edition) {
        return preview(conference, edition, Optional.empty());
    }

    /** The same; of a long paper the pages in view are shown first. */
    public Preview preview(ConferenceId conference, Edition edition, Optional<PagesInView> inView) {
        var dossier = dossier(conference);
        var sent = sent(dossier, edition, FileFormat.PDF);
        if (sent.isPresent()) {
            return new Preview(sent.get(), Optional.empty(), dossier::record);
        }
        var paper = paper(dossier, edition);
        inView.ifPresent(pages -> show(pages, paper, imprint(dossier)));
        var pdf = exporter.bytes(paper, FileFormat.PDF, imprint(dossier));
        return new Preview(pdf, Optional.of(paper), dossier::record);
    }

    private void show(PagesInView inView, Paper paper, Imprint imprint) {
        inView.changedIn(paper).ifPresent(stretch -> {
            try (var pages = exporter.pages(stretch, imprint)) {
                inView.show(pages, stretch);
            }
        });
    }

    /** A paper as a file in memory; a finalized one as it was sent. */
    byte[] content(ConferenceId conference, DocumentKind kind, FileFormat format) {
        return content(dossier(conference), Edition.usual(kind), format);
    }

    /** The formats a paper of these records can be had in. */
    Set<FileFormat> formats(Dossier dossier, DocumentKind kind) {
        return paper(dossier, Edition.usual(kind)).formats();
    }

    /** A paper of these records as a file in memory. */
    byte[] made(Dossier dossier, DocumentKind kind, FileFormat format) {
        return made(dossier, Edition.usual(kind), format);
    }

    private byte[] made(Dossier dossier, Edition edition, FileFormat format) {
        return made(dossier, edition, paper(dossier, edition), format);
    }

    /** A paper as a file in memory, as it is now, in the form of its kind. */
    byte[] made(Dossier dossier, Edition edition, Paper paper, FileFormat format) {
        return inForm(dossier, edition, paper, format).content().orElseThrow();
    }

    /** With a content in any case: in the form of its kind, or in the standard layout with the reason. */
    private FormOutput.Outcome inForm(Dossier dossier, Edition edition, Paper paper, FileFormat format) {
        if (!paper.formats().contains(format)) {
            throw new NotInFormat();
        }
        var made = forms.made(dossier, edition, paper, format);
        return made.content().isPresent() ? made : made.with(exporter.bytes(paper, format, imprint(dossier)));
    }

    /** What was sent is the usual edition; others are made of the record as it is now. */
    private byte[] content(Dossier dossier, Edition edition, FileFormat format) {
        return sent(dossier, edition, format).orElseGet(() -> made(dossier, edition, format));
    }

    /** What was sent, where it was kept in that format. */
    Optional<byte[]> sent(Dossier dossier, Edition edition, FileFormat format) {
        return dossier.document(edition.kind())
                .filter(_ -> edition.equals(Edition.usual(edition.kind())))
                .flatMap(document -> kept.sent(document, format));
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

    /** What the paper itself says, and what keeps it out of its form. */
    private List<PaperFinding> findings(Dossier dossier, Edition edition, Paper paper) {
        var broken = forms.made(dossier, edition, paper, FileFormat.DOCX).why();
        return Stream.concat(
                        paper.findings().stream()
                                .map(found -> new PaperFinding(found.key(), found.values(), found.source())),
                        broken.map(why -> new PaperFinding(why.key(), why.values(), Optional.empty())).stream())
                .toList();
    }

    Paper paper(Dossier dossier, Edition edition) {
        if (edition.arrangement().separable() && !edits(dossier, edition).isEmpty()) {
            var pages = separate(dossier, edition).stream()
                    .flatMap(paper -> paper.sections().stream())
                    .toList();
            return papers.paper(edition, dossier, LocalDateTime.now(clock)).with(pages);
        }
        return wording(dossier, edition).paper();
    }

    /** Each that is sent to somebody else as a paper of its own, with what of it was worded by hand in the one for all. */
    List<Paper> separate(Dossier dossier, Edition edition) {
        return papers.separate(edition, dossier, LocalDateTime.now(clock)).stream()
                .map(paper -> worded(paper, edits(dossier, edition)))
                .toList();
    }

    private static Paper worded(Paper paper, List<TextEdit> edits) {
        var generated = new Wording(paper, List.of())
                .passages().stream().map(Wording.Passage::generated).collect(Collectors.toSet());
        var fitting = edits.stream()
                .filter(edit -> generated.contains(edit.generated()))
                .toList();
        return new Wording(paper, fitting).paper();
    }

    private Wording wording(Dossier dossier, Edition edition) {
        return new Wording(papers.paper(edition, dossier, LocalDateTime.now(clock)), edits(dossier, edition));
    }

    private static List<TextEdit> edits(Dossier dossier, Edition edition) {
        return dossier.document(edition.kind()).map(Document::edits).orElse(List.of());
    }

    private Imprint imprint(Dossier dossier) {
        return new Imprint(dossier.settings().user(), ZonedDateTime.now(clock));
    }

    Dossier dossier(ConferenceId conference) {
        Headroom.check(DOSSIER);
        return dossiers.outgoing(conference)
                .orElseThrow(() -> new IllegalArgumentException("no such conference: " + conference.value()));
    }
}
