package vn.thuky.export;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a DOCX with fixed columns; no row is split between pages. */
final class DocxGrid {
    /** A border of half a point, as Word draws it by default. */
    private static final int BORDER = 4;

    private final XWPFTable table;
    private final double[] columns;
    private int rows;

    private DocxGrid(XWPFTable table, double[] columns) {
        this.table = table;
        this.columns = columns.clone();
    }

    /** A table without borders, to set texts side by side. */
    static DocxGrid plain(XWPFDocument document, double[] columns, double padding, double start) {
        var table = document.createTable(1, columns.length);
        table.removeBorders();
        return new DocxGrid(table, columns).shaped(padding, start);
    }

    /** A table with borders. */
    static DocxGrid bordered(XWPFDocument document, double[] columns, double padding) {
        var table = document.createTable(1, columns.length);
        table.setInsideHBorder(XWPFTable.XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setTopBorder(XWPFTable.XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setBottomBorder(XWPFTable.XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setLeftBorder(XWPFTable.XWPFBorderType.SINGLE, BORDER, 0, "000000");
        table.setRightBorder(XWPFTable.XWPFBorderType.SINGLE, BORDER, 0, "000000");
        return new DocxGrid(table, columns).shaped(padding, 0);
    }

    private DocxGrid shaped(double padding, double start) {
        double total = 0;
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (var column : columns) {
            grid.addNewGridCol().setW(Twips.big(column));
            total += column;
        }
        var properties = table.getCTTbl().getTblPr();
        set(properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW(), total);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        set(properties.addNewTblInd(), start);
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        set(margins.isSetLeft() ? margins.getLeft() : margins.addNewLeft(), padding);
        set(margins.isSetRight() ? margins.getRight() : margins.addNewRight(), padding);
        return this;
    }

    /** The next row; its cells have their widths. */
    XWPFTableRow row() {
        var row = rows++ == 0 ? table.getRow(0) : table.createRow();
        row.setCantSplitRow(true);
        for (int i = 0; i < columns.length; i++) {
            width(row.getCell(i), columns[i]);
        }
        return row;
    }

    /** The next row, with one cell over all columns. */
    XWPFTableCell wideRow() {
        var row = row();
        for (int i = columns.length - 1; i > 0; i--) {
            row.removeCell(i);
        }
        var cell = row.getCell(0);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.length));
        width(cell, Arrays.stream(columns).sum());
        return cell;
    }

    /** The paragraph every new cell begins with, or a further one. */
    static XWPFParagraph paragraph(XWPFTableCell cell) {
        var first = cell.getParagraphs().getFirst();
        return first.getCTP().isSetPPr() || !first.getRuns().isEmpty() ? cell.addParagraph() : first;
    }

    private static void width(XWPFTableCell cell, double millimetres) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        set(properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW(), millimetres);
    }

    private static void set(CTTblWidth width, double millimetres) {
        width.setType(STTblWidth.DXA);
        width.setW(Twips.big(millimetres));
    }
}
