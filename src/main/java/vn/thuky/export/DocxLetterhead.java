package vn.thuky.export;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section.Orientation;

/** The letterhead of a DOCX: two columns without borders, each with its rule. */
final class DocxLetterhead {
    private final XWPFDocument document;
    private final double[] columns;
    private final double overhang;
    private final Layout layout;

    DocxLetterhead(XWPFDocument document, Layout layout, Orientation orientation) {
        this.document = document;
        this.layout = layout;
        columns = layout.letterheadColumns(orientation);
        overhang = layout.letterheadOverhang();
    }

    void write(Letterhead head) {
        var grid = DocxGrid.plain(document, columns, Layout.LETTERHEAD_PADDING, -overhang);
        var names = grid.row();
        agency(names.getCell(0), head, columns[0] - 2 * Layout.LETTERHEAD_PADDING);
        state(names.getCell(1), columns[1] - 2 * Layout.LETTERHEAD_PADDING);
        if (head.number().isEmpty() && head.dateline().isEmpty()) {
            return;
        }
        var numbers = grid.row();
        line(numbers.getCell(0), head.number(), Layout.NUMBER).below(6);
        line(
                        numbers.getCell(1),
                        head.dateline().orElse(Phrase.EMPTY),
                        layout.letters().dateline())
                .below(6);
    }

    private void agency(XWPFTableCell cell, Letterhead head, double room) {
        var size = layout.letters().agency();
        if (!head.superior().isEmpty()) {
            line(cell, head.superior(), size);
        }
        line(cell, head.agency().bold(), size);
        DocxText.rule(cell.addParagraph(), Layout.shortRule(head.agency(), size, room), room);
    }

    private void state(XWPFTableCell cell, double room) {
        line(cell, Phrase.bold(Letterhead.STATE), layout.letters().state());
        line(cell, Phrase.bold(Letterhead.MOTTO), layout.letters().motto());
        DocxText.rule(cell.addParagraph(), layout.mottoRule(), room);
    }

    private static DocxText line(XWPFTableCell cell, Phrase text, int size) {
        return DocxText.centred(DocxGrid.paragraph(cell)).keptWithNext().add(text, size);
    }
}
