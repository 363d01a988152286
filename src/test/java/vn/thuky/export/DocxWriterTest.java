package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuky.document.block.Section;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.office.LetterSizes;
import vn.thuky.domain.office.PaperStyle;

class DocxWriterTest {

    @Test
    void minutesHoldToEveryFigure() {
        var rules = new DocxRules(new Exporter().bytes(RichPaper.minutes(), FileFormat.DOCX, RichPaper.IMPRINT));

        rules.holdForAll();
        rules.holdForMinutes();
    }

    @Test
    void sizesOfTheOfficeAreTaken() throws Exception {
        var wide = new PaperStyle(25, 25, 35, 20, 13, 127, 8, 150, LetterSizes.DEFAULT);
        var paper = RichPaper.of(
                wide,
                List.of(Section.portrait(
                        RichPaper.minutes().sections().getFirst().blocks())));
        var docx = new Exporter().bytes(paper, FileFormat.DOCX, RichPaper.IMPRINT);

        new DocxRules(docx).holdForAll();
        try (var document = DocxFacts.open(docx)) {
            var body = document.getStyles().getStyle("BodyText").getCTStyle().getPPr();
            assertThat(body.getSpacing().getAfter()).hasToString("160");
            assertThat(body.getSpacing().getLine()).hasToString("360");
            assertThat(body.getInd().getFirstLine()).hasToString("720");
        }
    }

    @Test
    void eachPartHasTheSizeTheOfficeGaveIt() throws Exception {
        for (var sizes : List.of(
                new LetterSizes(12, 13, 12, 13, 13, 13, 13, 13, 13),
                new LetterSizes(13, 13, 12, 14, 13, 14, 13, 14, 13))) {
            var style = new PaperStyle(20, 20, 30, 15, 14, 100, 6, 115, sizes);
            for (var paper : List.of(RichPaper.minutes(), RichPaper.withDateline())) {
                var docx =
                        new Exporter().bytes(RichPaper.of(style, paper.sections()), FileFormat.DOCX, RichPaper.IMPRINT);
                new DocxRules(docx).holdForAll();
                new DocxRules(docx).holdForSizes(sizes);
            }
        }
    }

    @Test
    void aPlaceAndDateStandBesideTheNumber() throws Exception {
        try (var document =
                DocxFacts.open(new Exporter().bytes(RichPaper.withDateline(), FileFormat.DOCX, RichPaper.IMPRINT))) {
            var dateline = document.getTables()
                    .getFirst()
                    .getRow(1)
                    .getCell(1)
                    .getParagraphs()
                    .getFirst();

            assertThat(dateline.getText()).isEqualTo("Hà Nội, ngày 16 tháng 01 năm 2024");
            assertThat(dateline.getRuns()).allMatch(run -> run.isItalic() && run.getFontSizeAsDouble() == 14);
        }
    }

    @Test
    void propertiesNameTitleAuthorAndDate() throws Exception {
        try (var document =
                DocxFacts.open(new Exporter().bytes(RichPaper.minutes(), FileFormat.DOCX, RichPaper.IMPRINT))) {
            var properties = document.getProperties().getCoreProperties();

            assertThat(properties.getTitle()).isEqualTo(RichPaper.minutes().title());
            assertThat(properties.getCreator()).isEqualTo("Văn phòng");
            assertThat(properties.getCreated().toInstant())
                    .isEqualTo(RichPaper.IMPRINT.at().toInstant());
        }
    }
}
