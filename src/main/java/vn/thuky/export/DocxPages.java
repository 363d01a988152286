package vn.thuky.export;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import vn.thuky.document.block.Section.Orientation;

/** Sheets of a DOCX: size, margins, and page numbers in the middle of the top margin from the second page of each section on. */
final class DocxPages {
    private final Layout layout;
    private final String numbered;
    private final String unnumbered;

    DocxPages(XWPFDocument document, Layout layout) {
        this.layout = layout;
        var header = document.createHeader(HeaderFooterType.DEFAULT);
        number(
                header.getParagraphs().isEmpty()
                        ? DocxText.in(header.createParagraph(), DocxStyles.HEADER)
                        : DocxText.in(header.getParagraphs().getFirst(), DocxStyles.HEADER));
        var first = document.createHeader(HeaderFooterType.FIRST);
        if (first.getParagraphs().isEmpty()) {
            DocxText.in(first.createParagraph(), DocxStyles.HEADER);
        }
        numbered = document.getRelationId(header);
        unnumbered = document.getRelationId(first);
        var body = document.getDocument().getBody();
        body.unsetSectPr();
    }

    /** Describes the sheets of a section. */
    void describe(CTSectPr section, Orientation orientation) {
        var others = orientation == Orientation.FOLDED ? unnumbered : numbered;
        refer(section.addNewHeaderReference(), STHdrFtr.DEFAULT, others);
        refer(section.addNewHeaderReference(), STHdrFtr.FIRST, unnumbered);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setW(Twips.big(layout.sheetWidth(orientation)));
        size.setH(Twips.big(layout.sheetHeight(orientation)));
        size.setOrient(orientation == Orientation.LANDSCAPE ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(Twips.big(layout.top(orientation)));
        margins.setBottom(Twips.big(layout.bottom(orientation)));
        margins.setLeft(Twips.big(layout.left(orientation)));
        margins.setRight(Twips.big(layout.right(orientation)));
        margins.setHeader(Twips.big(layout.pageNumberTop(orientation)));
        margins.setFooter(Twips.big(layout.pageNumberTop(orientation)));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private static void refer(CTHdrFtrRef reference, STHdrFtr.Enum type, String id) {
        reference.setType(type);
        reference.setId(id);
    }

    private static void number(DocxText paragraph) {
        paragraph.run(Layout.PAGE_NUMBER).getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.run(Layout.PAGE_NUMBER).getCTR().addNewInstrText().setStringValue(" PAGE ");
        paragraph.run(Layout.PAGE_NUMBER).getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.run(Layout.PAGE_NUMBER).setText("2");
        paragraph.run(Layout.PAGE_NUMBER).getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
