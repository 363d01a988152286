package vn.thuky.export;

import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section.Orientation;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Signatures.Signer;
import vn.thuky.domain.office.LetterSizes;

/** The end of a DOCX: signers side by side with room to sign, and the recipients; kept on one page. */
final class DocxSignatures {
    private static final double ROOM_TO_SIGN = 25;

    private final DocxGrid grid;
    private final LetterSizes letters;

    DocxSignatures(XWPFDocument document, Layout layout, Orientation orientation) {
        letters = layout.letters();
        grid = DocxGrid.plain(document, layout.signatureColumns(orientation), 0, 0);
    }

    void write(Signatures signatures) {
        if (signatures.left().isPresent()) {
            pair(signatures.left().get(), signatures.right());
            recipients(grid.row().getCell(0), signatures.recipients());
        } else {
            var row = grid.row();
            recipients(row.getCell(0), signatures.recipients());
            office(row.getCell(2), signatures.right());
            var name = row.getCell(2).addParagraph();
            DocxText.centred(name)
                    .below(ROOM_TO_SIGN * 72 / 25.4)
                    .add(signatures.right().name().bold(), letters.signer());
        }
    }

    private void pair(Signer left, Signer right) {
        var offices = keptRow();
        office(offices.getCell(0), left);
        office(offices.getCell(2), right);
        var room = keptRow();
        room.setHeight(Twips.ofMillimetres(ROOM_TO_SIGN));
        room.setHeightRule(TableRowHeightRule.AT_LEAST);
        var names = keptRow();
        lines(names.getCell(0), List.of(left.name()), letters.signer());
        lines(names.getCell(2), List.of(right.name()), letters.signer());
    }

    /** A row that stays on the page of the next one. */
    private XWPFTableRow keptRow() {
        var row = grid.row();
        row.getTableCells()
                .forEach(cell -> DocxText.in(cell.getParagraphs().getFirst(), DocxStyles.NORMAL)
                        .keptWithNext());
        return row;
    }

    private void office(XWPFTableCell cell, Signer signer) {
        lines(cell, signer.office(), letters.office());
        cell.getParagraphs().getFirst().setSpacingBefore(Twips.ofPoints(6));
    }

    private static void lines(XWPFTableCell cell, List<Phrase> lines, int size) {
        var first = true;
        for (var line : lines) {
            var paragraph = first ? cell.getParagraphs().getFirst() : cell.addParagraph();
            DocxText.centred(paragraph).keptWithNext().add(line.bold(), size);
            first = false;
        }
    }

    private static void recipients(XWPFTableCell cell, List<Phrase> recipients) {
        if (recipients.isEmpty()) {
            return;
        }
        DocxText.in(cell.getParagraphs().getFirst(), DocxStyles.NORMAL)
                .below(6)
                .add(Signatures.RECIPIENTS, Layout.RECIPIENTS_LABEL);
        for (var line : recipients) {
            DocxText.in(cell.addParagraph(), DocxStyles.NORMAL).add(line, Layout.RECIPIENTS);
        }
    }
}
