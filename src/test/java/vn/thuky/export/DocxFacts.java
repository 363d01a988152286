package vn.thuky.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Reads a DOCX back the way Word would see it. */
final class DocxFacts {
    private static final double TWIPS_A_MILLIMETRE = 1440 / 25.4;

    private DocxFacts() {}

    static XWPFDocument open(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a part of the package. */
    static String part(XWPFDocument document, String name) {
        try (var stream = document.getPackage()
                .getPart(PackagingURIHelper.createPartName(name))
                .getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException | InvalidFormatException e) {
            throw new AssertionError(name, e);
        }
    }

    static double millimetres(Object twips) {
        return ((BigInteger) twips).doubleValue() / TWIPS_A_MILLIMETRE;
    }

    /** All paragraphs in reading order, those of tables among them. */
    static List<XWPFParagraph> paragraphs(XWPFDocument document) {
        return document.getBodyElements().stream()
                .flatMap(DocxFacts::paragraphs)
                .toList();
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table -> paragraphs(table).stream();
            default -> Stream.empty();
        };
    }

    static List<XWPFParagraph> paragraphs(XWPFTable table) {
        var found = new ArrayList<XWPFParagraph>();
        for (var row : table.getRows()) {
            row.getTableCells().forEach(cell -> found.addAll(cell.getParagraphs()));
        }
        return found;
    }

    static XWPFParagraph paragraph(XWPFDocument document, String text) {
        return paragraphs(document).stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph: " + text));
    }

    /** The text of all paragraphs that have any, one a line. */
    static String text(XWPFDocument document) {
        return String.join(
                "\n",
                paragraphs(document).stream()
                        .map(XWPFParagraph::getText)
                        .filter(text -> !text.isBlank())
                        .toList());
    }

    /** Every run of body, tables and headers. */
    static List<XWPFRun> runs(XWPFDocument document) {
        var found = new ArrayList<XWPFRun>();
        paragraphs(document).forEach(paragraph -> found.addAll(paragraph.getRuns()));
        document.getHeaderList()
                .forEach(header -> header.getParagraphs().forEach(paragraph -> found.addAll(paragraph.getRuns())));
        return found;
    }

    static List<CTSectPr> sections(XWPFDocument document) {
        var found = new ArrayList<CTSectPr>();
        for (var paragraph : document.getParagraphs()) {
            var properties = paragraph.getCTP().getPPr();
            if (properties != null && properties.isSetSectPr()) {
                found.add(properties.getSectPr());
            }
        }
        found.add(document.getDocument().getBody().getSectPr());
        return found;
    }

    /** Widths of the columns in mm. */
    static List<Double> columns(XWPFTable table) {
        return Stream.of(table.getCTTbl().getTblGrid().getGridColArray())
                .map(column -> millimetres(column.getW()))
                .toList();
    }

    /** Length of the rule after a paragraph, in mm, in a cell of a width in mm. */
    static double ruleLength(XWPFParagraph rule, double room) {
        var indent = rule.getCTP().getPPr().getInd();
        return room - millimetres(indent.getLeft()) - millimetres(indent.getRight());
    }
}
