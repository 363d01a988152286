package vn.thuky.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Title;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.domain.office.PaperStyle;
import vn.thuky.text.DateWords;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Danh sách phiên bản: which versions of the papers of a conference were sent, when, by whom, and the check sum of each. */
public final class VersionList {
    private static final int GROUP = 16;

    private final Texts texts = Texts.of(Language.VI);
    private final DateWords dates = new DateWords(Language.VI);
    private final Conference conference;
    private final PaperStyle style;

    public VersionList(Conference conference, PaperStyle style) {
        this.conference = conference;
        this.style = style;
    }

    /** The list; {@code files} are the attachments of the conference, whose check sums it names. */
    public Paper paper(List<Document> documents, List<Attachment> files) {
        var rows = new ArrayList<Table.Row>();
        documents.stream()
                .sorted(Comparator.comparing(Document::kind))
                .forEach(document ->
                        document.finals().forEach(version -> rows.add(row(rows.size() + 1, document, version, files))));
        var title = new Title(texts.get("document.versions.title"), Phrase.of(conference.name()), true);
        return new Paper(
                DocumentKind.MINUTES,
                texts.get("document.versions.fullTitle", conference.name()),
                style,
                List.of(Section.landscape(List.of(title, new Table(columns(), rows)))),
                List.of());
    }

    private List<Table.Column> columns() {
        return List.of(
                column("document.column.number", 5, Align.CENTRE),
                column("document.versions.paper", 18, Align.LEFT),
                column("document.versions.version", 9, Align.CENTRE),
                column("document.versions.at", 13, Align.CENTRE),
                column("document.versions.author", 14, Align.LEFT),
                column("document.versions.sum", 23, Align.LEFT),
                column("document.versions.reopened", 18, Align.LEFT));
    }

    private Table.Column column(String key, int share, Align align) {
        return new Table.Column(texts.get(key), share, align);
    }

    private Table.Row row(int number, Document document, FinalVersion version, List<Attachment> files) {
        var name = texts.name(document.kind());
        var numbered =
                document.number().isEmpty() ? name : texts.get("document.versions.numbered", name, document.number());
        var at = dates.clock(version.at().toLocalTime()) + "\n"
                + dates.digits(version.at().toLocalDate());
        return Table.Row.of(List.of(
                Phrase.of(String.valueOf(number)),
                Phrase.of(numbered),
                Phrase.of(String.valueOf(version.version())),
                Phrase.of(at),
                Phrase.of(version.author()),
                Phrase.of(sum(version, files)),
                Phrase.of(version.reopened())));
    }

    /** The check sum of the PDF, in groups, since nothing else in it breaks a line. */
    private static String sum(FinalVersion version, List<Attachment> files) {
        var sum = version.file(FileFormat.PDF).stream()
                .flatMap(id -> files.stream().filter(file -> file.id().equals(id)))
                .map(Attachment::sha256)
                .findFirst()
                .orElse("");
        return sum.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
