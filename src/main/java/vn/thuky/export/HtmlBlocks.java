package vn.thuky.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section.Orientation;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Signatures.Signer;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.domain.Id;

/** Writes blocks as XHTML elements. */
final class HtmlBlocks {
    private final Markup page;
    private final Layout layout;
    private final Orientation orientation;
    private final double width;
    private final UnaryOperator<String> letters;
    private int block;
    private int part;

    HtmlBlocks(Markup page, Layout layout, Orientation orientation, UnaryOperator<String> letters) {
        this.page = page;
        this.layout = layout;
        this.orientation = orientation;
        this.width = layout.textWidth(orientation);
        this.letters = letters;
    }

    /** Nothing on the first page of a section, its number on the others; the style sheet puts them into the top margin. */
    void pageNumbers() {
        if (orientation != Orientation.FOLDED) {
            page.open("div", "class", "page-number").close("div");
            pageNumber();
        }
    }

    /** The number of every page, of a section that was begun before. */
    void pageNumber() {
        if (orientation != Orientation.FOLDED) {
            page.open("div", "class", "page-number").empty("span").close("div");
        }
    }

    /** Writes a block; {@code place} is that among all blocks of the paper. */
    void write(int place, Block what) {
        block = place;
        part = 0;
        switch (what) {
            case Letterhead head -> letterhead(head);
            case Title title -> title(title);
            case AppendixTitle title -> appendixTitle(title);
            case Heading heading -> sourced("h" + (heading.level() + 1), "heading", heading.text(), heading.source());
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> table(table);
            case Signatures signatures -> signatures(signatures);
            case NamePlate plate -> new HtmlPlate(page, this::words).write(plate);
        }
    }

    /** A line begun by hand in the body begins as far in as the first. */
    private void paragraph(Paragraph paragraph) {
        var look = paragraph.look().name().toLowerCase(Locale.ROOT);
        var lines = paragraph.look() == Paragraph.Look.FLUSH
                ? List.of(paragraph.text())
                : paragraph.text().lines();
        lines.forEach(line -> sourced("p", look, line, paragraph.source()));
    }

    /** The same, on the page of what comes next. */
    void writeKept(int place, Block what) {
        page.open("div", "class", "kept");
        write(place, what);
        page.close("div");
    }

    private void letterhead(Letterhead head) {
        var columns = layout.letterheadColumns(orientation);
        page.open("div", "class", "letterhead", "style", "margin: 0 -" + mm(layout.letterheadOverhang()));
        sideBySide(columns, () -> agency(head, columns[0]), this::state);
        sideBySide(
                columns,
                () -> line("p", "number", head.number()),
                () -> line("p", "dateline", head.dateline().orElse(Phrase.EMPTY)));
        page.close("div");
    }

    private void agency(Letterhead head, double room) {
        line("p", "superior", head.superior());
        line("p", "agency", head.agency());
        rule(Layout.shortRule(head.agency(), layout.letters().agency(), room - 2 * Layout.LETTERHEAD_PADDING));
    }

    private void state() {
        line("p", "state", Phrase.of(Letterhead.STATE));
        line("p", "motto", Phrase.of(Letterhead.MOTTO));
        rule(layout.mottoRule());
    }

    private void title(Title title) {
        sourced("h1", "title", Phrase.of(title.name()), Optional.empty());
        subject(title.subject());
        if (title.ruled()) {
            rule(Layout.shortRule(title.subject(), layout.letters().subject(), width));
        }
        page.open("div", "class", "after-title").close("div");
    }

    /** In lines about equally long. */
    private void subject(Phrase text) {
        if (!text.isEmpty()) {
            var sides =
                    "padding: 0 " + mm(Layout.evenSides(text, layout.letters().subject(), width));
            page.open("p", "class", "subject", "style", sides);
            words(text);
            page.close("p");
        }
    }

    private void appendixTitle(AppendixTitle title) {
        sourced("h1", "appendix", Phrase.of(title.label() + "\n" + title.title()), Optional.empty());
        line("p", "reference", title.reference());
        rule(Layout.shortRule(title.reference(), Layout.APPENDIX, width));
        page.open("div", "class", "after-title").close("div");
    }

    private void table(Table table) {
        page.open("table", "id", PdfAnchors.table(block)).open("colgroup");
        for (var column : table.columns()) {
            page.empty("col", "style", "width: " + mm(width * column.share() / table.shares()));
        }
        page.close("colgroup").open("thead").open("tr");
        for (var column : table.columns()) {
            page.open("th", "scope", "col");
            words(Phrase.of(column.title()));
            page.close("th");
        }
        page.close("tr").close("thead").open("tbody");
        for (var row : table.rows()) {
            page.open("tr", "id", anchor(row.source()));
            if (row.group()) {
                cell(
                        row.cells().getFirst(),
                        "group",
                        List.of("colspan", String.valueOf(table.columns().size())));
            } else {
                for (int i = 0; i < row.cells().size(); i++) {
                    var align = table.columns().get(i).align().name().toLowerCase(Locale.ROOT);
                    cell(row.cells().get(i), align, List.of());
                }
            }
            page.close("tr");
        }
        page.close("tbody").close("table");
    }

    private void cell(Phrase text, String look, List<String> span) {
        var attributes = new ArrayList<>(List.of("class", look));
        attributes.addAll(span);
        page.open("td", attributes.toArray(String[]::new));
        words(text);
        page.close("td");
    }

    private void signatures(Signatures signatures) {
        var columns = layout.signatureColumns(orientation);
        var right = signatures.right();
        page.open("div", "class", "signatures", "id", anchor(Optional.empty()));
        signatures
                .left()
                .ifPresentOrElse(
                        left -> {
                            sideBySide(columns, () -> office(left), () -> {}, () -> office(right));
                            sideBySide(columns, () -> name(left), () -> {}, () -> name(right));
                            recipients(signatures);
                        },
                        () -> sideBySide(columns, () -> recipients(signatures), () -> {}, () -> {
                            office(right);
                            name(right);
                        }));
        page.close("div");
    }

    /** Columns of these widths; no table, which would be read out as one. */
    private void sideBySide(double[] widths, Runnable... columns) {
        page.open("div", "class", "columns").open("div", "class", "row");
        for (int i = 0; i < widths.length; i++) {
            page.open("div", "class", "column", "style", "width: " + mm(widths[i]));
            columns[i].run();
            page.close("div");
        }
        page.close("div").close("div");
    }

    private void office(Signer signer) {
        signer.office().forEach(line -> line("p", "signer", line.bold()));
    }

    private void name(Signer signer) {
        line("p", "signer name", signer.name().bold());
    }

    private void recipients(Signatures signatures) {
        if (signatures.recipients().isEmpty()) {
            return;
        }
        line("p", "recipients-label", Signatures.RECIPIENTS);
        signatures.recipients().forEach(line -> line("p", "recipients", line));
    }

    private void line(String element, String look, Phrase text) {
        if (!text.isEmpty()) {
            page.open(element, "class", look);
            words(text);
            page.close(element);
        }
    }

    /** The same, leading back to what it was made from. */
    private void sourced(String element, String look, Phrase text, Optional<Id> source) {
        if (!text.isEmpty()) {
            page.open(element, "class", look, "id", anchor(source));
            words(text);
            page.close(element);
        }
    }

    private String anchor(Optional<Id> source) {
        return PdfAnchors.id(block, part++, source.map(Id::value).orElse(""));
    }

    private void words(Phrase text) {
        for (var inline : text.parts()) {
            var look = look(inline);
            var first = true;
            for (var line : Lines.of(inline)) {
                if (!first) {
                    page.empty("br");
                }
                for (var piece : Pieces.of(line)) {
                    Unbroken.parts(piece).forEach(part -> piece(look, part));
                }
                first = false;
            }
        }
    }

    /** Each piece is an element of its own: the maker of the PDF sets bare text before the elements of the same line. */
    private void piece(List<String> look, Unbroken.Part part) {
        look.forEach(page::open);
        if (part.whole()) {
            page.open("span", "class", "whole");
        }
        page.text(letters.apply(part.text()));
        if (part.whole()) {
            page.close("span");
        }
        look.reversed().forEach(page::close);
    }

    private static List<String> look(Inline part) {
        return switch (part) {
            case Inline.Run(var _, var bold, var italic) when bold && italic -> List.of("b", "i");
            case Inline.Run(var _, var bold, var _) when bold -> List.of("b");
            case Inline.Run(var _, var _, var italic) when italic -> List.of("i");
            case Inline.Span(var _, var _, var italic) when italic -> List.of("i");
            case Inline.Run _, Inline.Blank _, Inline.Day _, Inline.Span _, Inline.Moment _, Inline.Count _ ->
                List.of("span");
        };
    }

    private void rule(double length) {
        page.open("div", "class", "rule", "style", "width: " + mm(length)).close("div");
    }

    private static String mm(double length) {
        return String.format(Locale.ROOT, "%.2fmm", length);
    }
}
