package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.VersionList;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.export.Exporter;
import vn.thuky.export.Imprint;
import vn.thuky.journal.SafeFile;
import vn.thuky.reading.DocxText;
import vn.thuky.store.Store;

/** The versions of papers as they were sent: listed, opened, compared. Blocking. */
public final class VersionArchive {
    private final Store store;
    private final Exports exports;
    private final AttachmentService files;
    private final Clock clock;

    public VersionArchive(Store store, Exports exports, AttachmentService files, Clock clock) {
        this.store = store;
        this.exports = exports;
        this.files = files;
        this.clock = clock;
    }

    /** All versions of the papers of a conference that were ever finalized, by kind, the newest first. */
    public List<ListedVersion> versions(ConferenceId conference) {
        return store.documents().documents(conference).stream()
                .filter(document -> !document.finals().isEmpty())
                .sorted(Comparator.comparing(Document::kind))
                .flatMap(document -> versions(document).stream())
                .toList();
    }

    private static List<ListedVersion> versions(Document document) {
        var versions = new ArrayList<ListedVersion>();
        if (!document.isFinal()) {
            versions.add(new ListedVersion(document, document.version(), Optional.empty()));
        }
        document.finals()
                .reversed()
                .forEach(sent -> versions.add(new ListedVersion(document, sent.version(), Optional.of(sent))));
        return versions;
    }

    /** Gets a checked copy of a file that was sent, to look at. */
    public Opening open(FinalVersion version, FileFormat format) {
        return file(version, format).map(files::open).orElseGet(() -> new Opening.Refused(OpeningProblem.MISSING));
    }

    /**
     * What differs from one version to another of the same paper.
     *
     * @throws KeptFileLost when the file of one is not there any more as it was sent
     */
    public Comparison compare(ListedVersion from, ListedVersion to) {
        return Comparison.of(text(from), text(to));
    }

    private List<String> text(ListedVersion version) {
        try {
            return DocxText.paragraphs(version.sent()
                    .map(this::kept)
                    .orElseGet(() -> exports.content(
                            version.document().conference(), version.document().kind(), FileFormat.DOCX)));
        } catch (IOException e) {
            throw new KeptFileLost();
        }
    }

    private byte[] kept(FinalVersion version) {
        return file(version, FileFormat.DOCX).flatMap(files::read).orElseThrow(KeptFileLost::new);
    }

    private Optional<Attachment> file(FinalVersion version, FileFormat format) {
        return version.file(format).flatMap(store.attachments()::attachment);
    }

    /**
     * Writes the list of all versions of a conference, for the file of the office.
     *
     * @throws NotSaved when the file cannot be written
     */
    public void exportList(ConferenceId conference, FileFormat format, Path target) {
        var settings = store.office().settings();
        var found = store.conferences().find(conference).orElseThrow();
        var hashes = store.attachments().attachments(conference);
        var paper =
                new VersionList(found, settings.paper()).paper(store.documents().documents(conference), hashes);
        try {
            var imprint = new Imprint(settings.user(), ZonedDateTime.now(clock));
            SafeFile.replace(target, stream -> new Exporter().write(paper, format, imprint, stream));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }
}
