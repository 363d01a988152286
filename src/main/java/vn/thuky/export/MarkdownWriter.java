package vn.thuky.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Signatures.Signer;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Row;
import vn.thuky.document.block.Title;

/** Writes papers as Markdown, to be pasted into mails and pages; the sheet's layout is left out. */
final class MarkdownWriter implements PaperWriter {
    /** What Markdown or the HTML inside it would read as markup. */
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>|&~]|^\\s*[#+=]");

    private static final String LINE_BREAK = "  \n";

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        var text = paper.blocks().stream().map(MarkdownWriter::block).collect(Collectors.joining("\n\n", "", "\n"));
        target.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String block(Block block) {
        return switch (block) {
            case Letterhead head -> letterhead(head);
            case Title title ->
                "# " + line(Phrase.of(title.name())) + "\n\n"
                        + words(title.subject().bold());
            case AppendixTitle title ->
                "# " + line(Phrase.of(title.label() + " " + title.title())) + "\n\n" + words(title.reference());
            case Heading heading -> "#".repeat(heading.level() + 1) + " " + line(heading.text());
            case Paragraph paragraph -> paragraph(paragraph);
            case Table table -> table(table);
            case Signatures signatures -> signatures(signatures);
            case NamePlate plate -> lines(List.of(plate.name().bold(), plate.seat()));
        };
    }

    private static String letterhead(Letterhead head) {
        var left = lines(List.of(head.superior(), head.agency().bold(), head.number()));
        var right = lines(List.of(
                Phrase.bold(Letterhead.STATE),
                Phrase.bold(Letterhead.MOTTO),
                head.dateline().orElse(Phrase.EMPTY)));
        return left + "\n\n" + right;
    }

    private static String paragraph(Paragraph paragraph) {
        return switch (paragraph.look()) {
            case BODY, FLUSH -> words(paragraph.text());
            case ITALIC -> words(paragraph.text().italic());
        };
    }

    private static String table(Table table) {
        var titles = table.columns().stream()
                .map(column -> Phrase.of(column.title()))
                .toList();
        var rule = table.columns().stream()
                .map(column -> column.align() == Table.Align.CENTRE ? ":---:" : "---")
                .collect(Collectors.joining(" | ", "| ", " |"));
        return row(titles) + "\n" + rule + "\n"
                + table.rows().stream()
                        .map(row -> row(cells(row, titles.size())))
                        .collect(Collectors.joining("\n"));
    }

    /** A group has one cell; Markdown wants the others too. */
    private static List<Phrase> cells(Row row, int columns) {
        var cells = new ArrayList<>(row.cells());
        while (cells.size() < columns) {
            cells.add(Phrase.EMPTY);
        }
        return cells;
    }

    private static String row(List<Phrase> cells) {
        return cells.stream().map(MarkdownWriter::cell).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String signatures(Signatures signatures) {
        var signers = signatures.left().map(left -> signer(left) + "\n\n").orElse("") + signer(signatures.right());
        return signatures.recipients().isEmpty()
                ? signers
                : signers + "\n\n" + words(Signatures.RECIPIENTS) + "\n\n" + lines(signatures.recipients());
    }

    private static String signer(Signer signer) {
        var office = signer.office().stream().map(line -> line.bold()).toList();
        return lines(office) + "\n\n" + words(signer.name().bold());
    }

    private static String lines(List<Phrase> lines) {
        return lines.stream()
                .filter(line -> !line.isEmpty())
                .map(MarkdownWriter::words)
                .collect(Collectors.joining(LINE_BREAK));
    }

    private static String cell(Phrase phrase) {
        return words(phrase).replace(LINE_BREAK, "<br>");
    }

    /** Words that must stay on one line. */
    private static String line(Phrase phrase) {
        return words(phrase).replace(LINE_BREAK, " ");
    }

    private static String words(Phrase phrase) {
        return phrase.parts().stream().map(MarkdownWriter::part).collect(Collectors.joining());
    }

    private static String part(Inline part) {
        var mark =
                switch (part) {
                    case Inline.Run(var _, var bold, var italic) -> (bold ? "**" : "") + (italic ? "*" : "");
                    case Inline.Span(var _, var _, var italic) -> italic ? "*" : "";
                    case Inline.Blank _, Inline.Day _, Inline.Moment _, Inline.Count _ -> "";
                };
        return Lines.of(part).stream().map(line -> marked(line, mark)).collect(Collectors.joining(LINE_BREAK));
    }

    /** Marks stand close to the words; blanks at either end stay outside. */
    private static String marked(String line, String mark) {
        var words = line.strip();
        if (words.isEmpty() || mark.isEmpty()) {
            return escaped(line);
        }
        var start = line.indexOf(words);
        return line.substring(0, start) + mark + escaped(words) + mark + line.substring(start + words.length());
    }

    private static String escaped(String line) {
        return SPECIAL.matcher(line).replaceAll(match -> Matcher.quoteReplacement(escapedEnd(match.group())));
    }

    /** A backslash before the last letter. */
    private static String escapedEnd(String found) {
        var end = found.length() - 1;
        return found.substring(0, end) + "\\" + found.charAt(end);
    }
}
