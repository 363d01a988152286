package vn.thuky.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section.Orientation;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Title;
import vn.thuky.text.Clean;

/** Writes papers as DOCX, to be corrected in Word. */
final class DocxWriter implements PaperWriter {

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        try (var document = new XWPFDocument()) {
            describe(document, paper, imprint);
            DocxStyles.addTo(document, paper.style());
            DocxStyles.modern(document);
            new Pass(document, paper).write();
            document.write(target);
        }
    }

    private static void describe(XWPFDocument document, Paper paper, Imprint imprint) {
        var properties = document.getProperties().getCoreProperties();
        var at = Optional.of(Date.from(imprint.at().toInstant()));
        properties.setTitle(Clean.line(paper.title()));
        properties.setCreator(Clean.line(imprint.author()));
        properties.setLastModifiedByUser(Clean.line(imprint.author()));
        properties.setCreated(at);
        properties.setModified(at);
    }

    /** One paper on its way into one document. */
    private static final class Pass {
        private final XWPFDocument document;
        private final Paper paper;
        private final Layout layout;
        private final int body;

        private Pass(XWPFDocument document, Paper paper) {
            this.document = document;
            this.paper = paper;
            layout = new Layout(paper.style());
            body = paper.style().fontSize();
        }

        private void write() {
            var pages = new DocxPages(document, layout);
            var sections = paper.sections();
            for (int i = 0; i < sections.size(); i++) {
                var orientation = sections.get(i).orientation();
                for (var block : sections.get(i).blocks()) {
                    write(block, orientation);
                }
                pages.describe(end(i == sections.size() - 1), orientation);
            }
        }

        /** Where the sheets of a section are described: in its last paragraph, or for the last section in the body. */
        private CTSectPr end(boolean last) {
            var ending = blank(1);
            return last
                    ? document.getDocument().getBody().addNewSectPr()
                    : ending.getCTP().getPPr().addNewSectPr();
        }

        private void write(Block block, Orientation orientation) {
            switch (block) {
                case Letterhead head -> new DocxLetterhead(document, layout, orientation).write(head);
                case Title title -> title(title, orientation);
                case AppendixTitle title -> appendixTitle(title, orientation);
                case Heading heading ->
                    styled(DocxStyles.heading(heading.level()))
                            .add(heading.text().bold(), body);
                case Paragraph paragraph -> paragraph(paragraph);
                case Table table -> {
                    new DocxTable(document, layout, orientation).write(table);
                    blank(paper.style().spacing());
                }
                case NamePlate plate -> {
                    new DocxPlate(document, layout).write(plate);
                    blank(1);
                }
                case Signatures signatures -> {
                    keepLastLines();
                    new DocxSignatures(document, layout, orientation).write(signatures);
                }
            }
        }

        private void title(Title title, Orientation orientation) {
            styled(DocxStyles.TITLE)
                    .below(18)
                    .add(Phrase.bold(title.name()), layout.letters().title());
            var size = layout.letters().subject();
            var sides = Layout.evenSides(title.subject(), size, layout.textWidth(orientation));
            styled(DocxStyles.SUBTITLE).within(sides).add(title.subject().bold(), size);
            afterTitle(title.ruled(), title.subject(), size, orientation);
        }

        private void appendixTitle(AppendixTitle title, Orientation orientation) {
            styled(DocxStyles.TITLE).add(Phrase.bold(title.label()), Layout.APPENDIX);
            styled(DocxStyles.SUBTITLE).add(Phrase.bold(title.title()), Layout.APPENDIX);
            DocxText.centred(document.createParagraph()).keptWithNext().add(title.reference(), Layout.APPENDIX);
            afterTitle(true, title.reference(), Layout.APPENDIX, orientation);
        }

        /** The rule, where there is one, and room before the text. */
        private void afterTitle(boolean ruled, Phrase above, int size, Orientation orientation) {
            var room = layout.textWidth(orientation);
            if (ruled) {
                DocxText.rule(document.createParagraph(), Layout.shortRule(above, size, room), room);
            }
            blank(12).setKeepNext(true);
        }

        /** An empty line as high as this, in pt. */
        private XWPFParagraph blank(int points) {
            var blank = document.createParagraph();
            DocxText.in(blank, DocxStyles.NORMAL);
            DocxText.thin(blank, points);
            return blank;
        }

        /** Signatures never stand on a page of their own: the last paragraphs or rows go with them. */
        private void keepLastLines() {
            var kept = 0;
            for (var element : document.getBodyElements().reversed()) {
                if (kept < LastRows.LINES && element instanceof XWPFParagraph paragraph) {
                    paragraph.setKeepNext(true);
                    kept += paragraph.getText().isEmpty() ? 0 : 1;
                } else {
                    if (element instanceof XWPFTable table) {
                        DocxTable.keepLast(table, LastRows.LINES - kept);
                    }
                    return;
                }
            }
        }

        /** A line begun by hand in the body begins as far in as the first. */
        private void paragraph(Paragraph paragraph) {
            switch (paragraph.look()) {
                case BODY ->
                    paragraph
                            .text()
                            .lines()
                            .forEach(line -> styled(DocxStyles.BODY).add(line, body));
                case ITALIC ->
                    paragraph
                            .text()
                            .italic()
                            .lines()
                            .forEach(line -> styled(DocxStyles.BODY)
                                    .add(line, layout.letters().basis()));
                case FLUSH -> styled(DocxStyles.BODY).flush().add(paragraph.text(), body);
            }
        }

        private DocxText styled(String style) {
            return DocxText.in(document.createParagraph(), style);
        }
    }
}
