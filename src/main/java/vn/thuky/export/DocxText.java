package vn.thuky.export;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Phrase;

/** Fills a paragraph of a DOCX. Every run names its font, so that a paste into another document keeps it. */
final class DocxText {
    static final String FONT = "Times New Roman";

    private final XWPFParagraph paragraph;

    private DocxText(XWPFParagraph paragraph) {
        this.paragraph = paragraph;
    }

    static DocxText in(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        return new DocxText(paragraph);
    }

    static DocxText centred(XWPFParagraph paragraph) {
        var text = in(paragraph, DocxStyles.NORMAL);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return text;
    }

    DocxText keptWithNext() {
        paragraph.setKeepNext(true);
        return this;
    }

    /** Room above in pt. */
    DocxText below(double points) {
        paragraph.setSpacingBefore(Twips.ofPoints(points));
        return this;
    }

    /** In from both sides by so many mm. */
    DocxText within(double sides) {
        if (sides > 0) {
            paragraph.setIndentationLeft(Twips.big(sides).intValue());
            paragraph.setIndentationRight(Twips.big(sides).intValue());
        }
        return this;
    }

    DocxText flush() {
        paragraph.setFirstLineIndent(0);
        return this;
    }

    /** Adds words in a size in pt. */
    DocxText add(Phrase phrase, int size) {
        for (var part : phrase.parts()) {
            var run = run(size);
            if (part instanceof Inline.Run look) {
                run.setBold(look.bold());
                run.setItalic(look.italic());
            }
            var first = true;
            for (var line : Lines.of(part)) {
                if (!first) {
                    run.addBreak();
                }
                write(run, line);
                first = false;
            }
        }
        return this;
    }

    /** An empty run of a size in pt, in our font. */
    XWPFRun run(int size) {
        var run = paragraph.createRun();
        run.setFontFamily(FONT, XWPFRun.FontCharRange.ascii);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontSize(size);
        run.setComplexScriptFontSize(size);
        return run;
    }

    private static void write(XWPFRun run, String line) {
        var first = true;
        for (var column : line.split("\t", -1)) {
            if (!first) {
                run.addTab();
            }
            run.setText(column, run.getCTR().sizeOfTArray());
            first = false;
        }
    }

    /** Makes the empty paragraph a rule of a length in mm, centred in a room in mm. */
    static void rule(XWPFParagraph paragraph, double length, double room) {
        var properties = paragraph.getCTP().addNewPPr();
        var line = properties.addNewPBdr().addNewTop();
        line.setVal(STBorder.SINGLE);
        line.setSz(BigInteger.valueOf(6));
        line.setSpace(BigInteger.ZERO);
        line.setColor("000000");
        var indent = properties.addNewInd();
        indent.setLeft(Twips.big((room - length) / 2));
        indent.setRight(Twips.big((room - length) / 2));
        thin(paragraph, 4);
        paragraph.setSpacingBefore(Twips.ofPoints(3));
        paragraph.setKeepNext(true);
    }

    /** Makes the empty paragraph as low as this, in pt. */
    static void thin(XWPFParagraph paragraph, int points) {
        var properties = paragraph.getCTP().isSetPPr()
                ? paragraph.getCTP().getPPr()
                : paragraph.getCTP().addNewPPr();
        var spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setLine(BigInteger.valueOf(Twips.ofPoints(points)));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
    }
}
