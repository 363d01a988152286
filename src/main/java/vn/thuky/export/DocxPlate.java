package vn.thuky.export;

import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Section.Orientation;

/** A name plate in a DOCX: two cells as high as the sheet, their lines turned towards the fold. */
final class DocxPlate {
    private final XWPFDocument document;
    private final Layout layout;

    DocxPlate(XWPFDocument document, Layout layout) {
        this.document = document;
        this.layout = layout;
    }

    void write(NamePlate plate) {
        var half = layout.textWidth(Orientation.FOLDED) / 2;
        var row = DocxGrid.plain(document, new double[] {half, half}, 0, 0).row();
        row.setHeight(Twips.ofMillimetres(Layout.PLATE_LENGTH));
        row.setHeightRule(TableRowHeightRule.EXACT);
        face(row.getCell(0), plate, STTextDirection.TB_RL);
        face(row.getCell(1), plate, STTextDirection.BT_LR);
    }

    private static void face(XWPFTableCell cell, NamePlate plate, STTextDirection.Enum direction) {
        cell.getCTTc().getTcPr().addNewTextDirection().setVal(direction);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
        DocxText.centred(DocxGrid.paragraph(cell)).add(plate.name().bold(), Layout.plateName(plate.name()));
        if (!plate.seat().isEmpty()) {
            DocxText.centred(cell.addParagraph()).below(6).add(plate.seat(), Layout.PLATE_SEAT);
        }
    }
}
