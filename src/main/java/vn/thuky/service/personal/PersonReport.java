package vn.thuky.service.personal;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Title;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.PaperStyle;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.text.DateWords;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Everything that is kept of a person as a paper, to be handed to who asks for it. */
final class PersonReport {
    private final Texts texts = Texts.of(Language.VI);
    private final DateWords dates = new DateWords(Language.VI);
    private final String name;
    private final PaperStyle style;
    private final ZonedDateTime made;

    PersonReport(String name, PaperStyle style, ZonedDateTime made) {
        this.name = name;
        this.style = style;
        this.made = made;
    }

    Paper paper(List<Occurrence> occurrences) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Title(texts.get("personal.report.title"), Phrase.of(name), true));
        blocks.add(Paragraph.of(Phrase.of(texts.get(
                "personal.report.made",
                dates.clock(made.toLocalTime()),
                dates.digits(made.toLocalDate()),
                occurrences.size()))));
        blocks.add(new Table(columns(), rows(occurrences)));
        return new Paper(
                DocumentKind.MINUTES,
                texts.get("personal.report.name", name),
                style,
                List.of(Section.landscape(blocks)),
                List.of());
    }

    private List<Table.Column> columns() {
        return List.of(
                column("document.column.number", 5, Align.CENTRE),
                column("personal.report.kind", 16, Align.LEFT),
                column("personal.report.content", 60, Align.LEFT),
                column("personal.report.how", 19, Align.LEFT));
    }

    private Table.Column column(String key, int share, Align align) {
        return new Table.Column(texts.get(key), share, align);
    }

    /** Under the name of each conference what is there of the person. */
    private List<Table.Row> rows(List<Occurrence> occurrences) {
        var groups = new LinkedHashMap<String, List<Occurrence>>();
        occurrences.forEach(one -> groups.computeIfAbsent(one.owner().in(texts), _ -> new ArrayList<>())
                .add(one));
        var rows = new ArrayList<Table.Row>();
        var number = 0;
        for (var group : groups.entrySet()) {
            rows.add(Table.Row.group(group.getKey()));
            for (var one : group.getValue()) {
                number++;
                rows.add(Table.Row.of(List.of(
                        Phrase.of(String.valueOf(number)),
                        Phrase.of(one.record() ? texts.name(one.kind()) : ""),
                        Phrase.of(content(one)),
                        Phrase.of(texts.name(one.how())))));
            }
        }
        return rows;
    }

    private String content(Occurrence one) {
        var fields = one.fields().stream()
                .map(field -> field.field().in(texts) + ": " + field.after().in(texts))
                .collect(Collectors.joining("\n"));
        var named = one.how() == How.LINKED ? one.text().in(texts) + "\n" + fields : fields;
        var said = fields.isEmpty() ? one.text().in(texts) : named;
        return one.at()
                .map(at -> dates.clock(at.toLocalTime()) + " " + dates.digits(at.toLocalDate()) + "\n" + said)
                .orElse(said);
    }
}
