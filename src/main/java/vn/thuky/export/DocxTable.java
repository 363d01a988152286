package vn.thuky.export;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section.Orientation;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;

/** A bordered table of a DOCX; the header row is repeated on every page. */
final class DocxTable {
    private static final double PADDING = 1.5;

    private final XWPFDocument document;
    private final double width;

    DocxTable(XWPFDocument document, Layout layout, Orientation orientation) {
        this.document = document;
        this.width = layout.textWidth(orientation);
    }

    void write(Table table) {
        var columns = table.columns();
        var widths = columns.stream()
                .mapToDouble(column -> width * column.share() / table.shares())
                .toArray();
        var grid = DocxGrid.bordered(document, widths, PADDING);
        var header = grid.row();
        header.setRepeatHeader(true);
        for (int i = 0; i < columns.size(); i++) {
            var cell = header.getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            text(DocxGrid.paragraph(cell), Phrase.bold(columns.get(i).title()), Align.CENTRE)
                    .keptWithNext();
        }
        for (var row : table.rows()) {
            if (row.group()) {
                text(DocxGrid.paragraph(grid.wideRow()), row.cells().getFirst(), Align.LEFT)
                        .keptWithNext();
                continue;
            }
            var cells = grid.row();
            if (columns.stream().anyMatch(column -> column.align() == Align.SIGNED)) {
                cells.setHeight(Twips.ofMillimetres(Layout.SIGNED_ROW));
            }
            for (int i = 0; i < columns.size(); i++) {
                text(
                        DocxGrid.paragraph(cells.getCell(i)),
                        row.cells().get(i),
                        columns.get(i).align());
            }
        }
    }

    /** The last rows stay on the page of what comes below the table. */
    static void keepLast(XWPFTable table, int count) {
        var rows = table.getRows();
        rows.subList(Math.max(0, rows.size() - count), rows.size()).stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private static DocxText text(XWPFParagraph paragraph, Phrase words, Align align) {
        var text = DocxText.in(paragraph, DocxStyles.NORMAL).add(words, Layout.TABLE);
        paragraph.setSpacingBefore(Twips.ofPoints(2));
        paragraph.setSpacingAfter(Twips.ofPoints(2));
        paragraph.setAlignment(align == Align.CENTRE ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
        return text;
    }
}
