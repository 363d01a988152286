package vn.thuky.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The words of a Word file of ours, for comparing. */
public final class DocxText {
    private DocxText() {}

    /**
     * The paragraphs in reading order; the row of a table is one, with its cells between bars. Empty ones are left out.
     *
     * @throws IOException when it is no Word file
     */
    public static List<String> paragraphs(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream()
                    .flatMap(DocxText::paragraphs)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    private static Stream<String> paragraphs(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph.getText());
            case XWPFTable table -> table.getRows().stream().map(DocxText::row);
            default -> Stream.empty();
        };
    }

    private static String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(XWPFTableCell::getText)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" | "));
    }
}
