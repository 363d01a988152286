package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import vn.thuky.document.block.Letterhead;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.LetterSizes;

/** The figures of Nghị định 30/2020/NĐ-CP, Phụ lục I, asserted of any DOCX of ours; each method is one part of it. */
final class DocxRules {
    private static final String FONT = "Times New Roman";
    private static final double CLOSE = 0.15;

    private final XWPFDocument document;

    DocxRules(byte[] docx) {
        document = DocxFacts.open(docx);
    }

    void holdForAll() {
        letterhead();
        holdForBody();
    }

    /** Of papers without a letterhead, such as a piece of news. */
    void holdForBody() {
        sheets();
        fonts();
        title();
        body();
        tables();
        pageNumbers();
        text();
    }

    /** Sheets to be folded: two equal faces whose lines are turned towards the fold, and no page numbers. */
    void holdForPlates() {
        var section = DocxFacts.sections(document).getFirst();
        assertThat(section.getPgMar().getLeft()).isEqualTo(section.getPgMar().getRight());
        assertThat(document.getTables()).isNotEmpty().allSatisfy(plate -> {
            var columns = DocxFacts.columns(plate);
            assertThat(columns.get(0)).isEqualTo(columns.get(1));
            var faces = plate.getRow(0).getTableCells();
            assertThat(faces.get(0).getText()).isEqualTo(faces.get(1).getText());
            assertThat(faces.get(0).getCTTc().getTcPr().getTextDirection().getVal())
                    .isEqualTo(STTextDirection.TB_RL);
            assertThat(faces.get(1).getCTTc().getTcPr().getTextDirection().getVal())
                    .isEqualTo(STTextDirection.BT_LR);
        });
        var ids = section.getHeaderReferenceList().stream()
                .map(reference -> reference.getId())
                .distinct();
        assertThat(ids).hasSize(1);
        text();
    }

    void sheets() {
        for (var section : DocxFacts.sections(document)) {
            var landscape = section.getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
            size(section, landscape);
            margins(section, landscape);
        }
    }

    private static void size(CTSectPr section, boolean landscape) {
        assertThat(DocxFacts.millimetres(section.getPgSz().getW())).isCloseTo(landscape ? 297 : 210, within(CLOSE));
        assertThat(DocxFacts.millimetres(section.getPgSz().getH())).isCloseTo(landscape ? 210 : 297, within(CLOSE));
    }

    private static void margins(CTSectPr section, boolean landscape) {
        var margins = section.getPgMar();
        assertThat(DocxFacts.millimetres(margins.getTop())).isBetween(20 - CLOSE, 25 + CLOSE);
        assertThat(DocxFacts.millimetres(margins.getBottom())).isBetween((landscape ? 15 : 20) - CLOSE, 25 + CLOSE);
        assertThat(DocxFacts.millimetres(margins.getLeft())).isBetween(30 - CLOSE, 35 + CLOSE);
        assertThat(DocxFacts.millimetres(margins.getRight())).isBetween(15 - CLOSE, 20 + CLOSE);
    }

    void fonts() {
        assertThat(DocxFacts.runs(document)).isNotEmpty().allSatisfy(run -> {
            var fonts = run.getCTR().getRPr().getRFontsArray();
            assertThat(fonts).as(run.text()).hasSize(1);
            font(fonts[0]);
            assertThat(run.getFontSizeAsDouble()).as(run.text()).isBetween(11.0, 14.0);
            assertThat(run.getColor()).isIn(null, "000000", "auto");
        });
        assertThat(DocxFacts.part(document, "/word/styles.xml"))
                .contains("w:val=\"vi-VN\"")
                .containsPattern("docDefaults[\\s\\S]*" + FONT);
    }

    private static void font(CTFonts fonts) {
        assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getCs(), fonts.getEastAsia()))
                .containsOnly(FONT);
    }

    void letterhead() {
        var table = document.getTables().getFirst();
        borderless(table);
        var columns = DocxFacts.columns(table);
        assertThat(columns).hasSize(2);
        var landscape = DocxFacts.sections(document).getFirst().getPgSz().getOrient() == STPageOrientation.LANDSCAPE;
        assertThat(columns.getLast()).isCloseTo(landscape ? 127.25 : 100, within(CLOSE));
        var right = table.getRow(0).getCell(1).getParagraphs();
        look(right.get(0), Letterhead.STATE, 12, 13, true);
        look(right.get(1), Letterhead.MOTTO, 13, 14, true);
        assertThat(DocxFacts.ruleLength(right.get(2), columns.get(1) - 1))
                .isCloseTo(Face.BOLD.width(Letterhead.MOTTO, size(right.get(1))), within(0.3));
        var left = table.getRow(0).getCell(0).getParagraphs();
        var agency = left.get(left.size() - 2);
        look(agency, agency.getText().toUpperCase(Locale.ROOT), 12, 13, true);
        var length = Face.BOLD.width(agency.getText(), size(agency));
        if (length < columns.get(0) - 1) {
            assertThat(DocxFacts.ruleLength(left.getLast(), columns.get(0) - 1)).isBetween(length / 3, length / 2);
        }
        if (left.size() == 3) {
            look(left.getFirst(), left.getFirst().getText().toUpperCase(Locale.ROOT), 12, 13, false);
        }
        if (table.getRows().size() == 1) {
            return;
        }
        var number = table.getRow(1).getCell(0).getParagraphs().getFirst();
        assertThat(number.getText()).matches("Số: (…+|\\d{2,})/[\\p{L}]+-.*");
        look(number, number.getText(), 13, 13, false);
    }

    /** Every part of the paper has exactly the size the office gave it. */
    void holdForSizes(LetterSizes sizes) {
        var head = document.getTables().getFirst();
        var left = head.getRow(0).getCell(0).getParagraphs();
        var right = head.getRow(0).getCell(1).getParagraphs();
        assertThat(left.subList(0, left.size() - 1)).allMatch(line -> size(line) == sizes.agency());
        assertThat(right.subList(0, 2)).extracting(DocxRules::size).containsExactly((double) sizes.state(), (double)
                sizes.motto());
        head.getRow(1)
                .getCell(1)
                .getParagraphs()
                .getFirst()
                .getRuns()
                .forEach(run -> assertThat(run.getFontSizeAsDouble()).isEqualTo(sizes.dateline()));
        assertThat(size(styled("Title").getFirst())).isEqualTo(sizes.title());
        assertThat(size(styled("Subtitle").getFirst())).isEqualTo(sizes.subject());
        styled("BodyText").stream()
                .filter(paragraph -> paragraph.getRuns().getFirst().isItalic())
                .forEach(basis -> assertThat(size(basis)).isEqualTo(sizes.basis()));
        var signed = document.getTables().stream()
                .filter(table -> DocxFacts.columns(table).size() == 3
                        && DocxFacts.paragraphs(table).stream()
                                .anyMatch(line -> line.getText().equals("Nơi nhận:")))
                .findFirst()
                .orElseThrow();
        var bold = signed.getRows().stream()
                .map(row -> row.getCell(2))
                .flatMap(cell -> cell.getParagraphs().stream())
                .filter(line -> !line.getText().isEmpty())
                .toList();
        assertThat(size(bold.getFirst())).isEqualTo(sizes.office());
        assertThat(size(bold.getLast())).isEqualTo(sizes.signer());
    }

    private static void borderless(XWPFTable table) {
        assertThat(List.of(
                        String.valueOf(table.getTopBorderType()),
                        String.valueOf(table.getLeftBorderType()),
                        String.valueOf(table.getInsideVBorderType()),
                        String.valueOf(table.getInsideHBorderType())))
                .allMatch(border -> border.equals("null") || border.equals("NONE") || border.equals("NIL"));
    }

    private static double size(XWPFParagraph paragraph) {
        return paragraph.getRuns().getFirst().getFontSizeAsDouble();
    }

    private static void look(XWPFParagraph paragraph, String text, int least, int most, boolean bold) {
        assertThat(paragraph.getText()).isEqualTo(text);
        assertThat(paragraph.getAlignment()).as(text).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(paragraph.getRuns()).allSatisfy(run -> {
            assertThat(run.getFontSizeAsDouble()).as(text).isBetween((double) least, (double) most);
            assertThat(run.isBold() || run.text().matches("…+"))
                    .as(text)
                    .isEqualTo(bold || run.text().matches("…+"));
        });
    }

    void title() {
        var title = styled("Title").getFirst();
        assertThat(title.getText()).isEqualTo(title.getText().toUpperCase(Locale.ROOT));
        assertThat(title.getRuns()).allMatch(XWPFRun::isBold);
        assertThat(size(title)).isBetween(13.0, 14.0);
        assertThat(styled("Subtitle"))
                .allSatisfy(subject -> assertThat(subject.getRuns())
                        .allMatch(run -> run.isBold() || run.text().matches("…+")));
    }

    private List<XWPFParagraph> styled(String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .toList();
    }

    void body() {
        var style = document.getStyles().getStyle("BodyText").getCTStyle().getPPr();
        assertThat(style.getJc().getVal().toString()).isEqualTo("both");
        assertThat(DocxFacts.millimetres(style.getInd().getFirstLine())).isBetween(10 - CLOSE, 12.7 + CLOSE);
        assertThat(((Number) style.getSpacing().getAfter()).intValue()).isGreaterThanOrEqualTo(120);
        assertThat(((Number) style.getSpacing().getLine()).intValue()).isBetween(240, 360);
        assertThat(styled("BodyText")).allSatisfy(paragraph -> {
            assertThat(paragraph.getRuns()).allMatch(run -> run.getFontSizeAsDouble() >= 13);
            assertThat(paragraph.getCTP().getPPr().isSetJc()).isFalse();
            assertThat(paragraph.getCTP().getPPr().isSetSpacing()).isFalse();
        });
        assertThat(styled("Heading1"))
                .allSatisfy(heading -> assertThat(heading.getRuns()).allMatch(XWPFRun::isBold));
    }

    void tables() {
        for (var table : document.getTables()) {
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            if (!DocxFacts.paragraphs(table).getFirst().getText().equals("STT")) {
                continue;
            }
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(DocxFacts.columns(table).stream()
                            .mapToDouble(Double::doubleValue)
                            .sum())
                    .isLessThanOrEqualTo(252 + 1);
        }
    }

    void pageNumbers() {
        for (var section : DocxFacts.sections(document)) {
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.getPgNumType().getStart()).isEqualTo(1);
            assertThat(section.getHeaderReferenceList()).hasSize(2);
        }
        var numbered = document.getHeaderList().stream()
                .filter(header -> header._getHdrFtr().xmlText().contains(" PAGE "))
                .toList();
        assertThat(numbered).hasSize(1);
        var number = numbered.getFirst().getParagraphs().getFirst();
        assertThat(document.getStyles()
                        .getStyle(number.getStyle())
                        .getCTStyle()
                        .getPPr()
                        .getJc()
                        .getVal()
                        .toString())
                .isEqualTo("center");
        assertThat(number.getRuns())
                .allMatch(run -> run.getFontSizeAsDouble() == 14 && !run.isBold() && !run.isItalic());
    }

    void text() {
        var text = DocxFacts.text(document);
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text).doesNotContain("‹", "null", "Optional");
    }

    /** Papers that are sent have a number of their kind, with place and date; the others have neither. */
    void holdForNumber(DocumentKind kind) {
        var head = document.getTables().getFirst();
        if (kind.numbered()) {
            assertThat(head.getRow(1).getCell(0).getText()).contains("/" + kind.abbreviation() + "-");
            assertThat(head.getRow(1).getCell(1).getText()).contains(", ngày ");
        } else {
            assertThat(head.getRows()).hasSize(1);
        }
    }

    /** What only minutes have, and what they do not have. */
    void holdForMinutes() {
        assertThat(styled("BodyText")).isNotEmpty();
        assertThat(document.getTables().getFirst().getRow(1).getCell(1).getText())
                .isEmpty();
        var signatures = document.getTables().stream()
                .filter(table -> DocxFacts.columns(table).size() == 3
                        && DocxFacts.paragraphs(table).getFirst().getText().equals("THƯ KÝ"))
                .findFirst()
                .orElseThrow();
        borderless(signatures);
        var columns = DocxFacts.columns(signatures);
        assertThat(columns.get(0)).isCloseTo(60, within(CLOSE));
        assertThat(columns.get(1)).isCloseTo(7.5, within(CLOSE));
        look(signatures.getRow(0).getCell(0).getParagraphs().getFirst(), "THƯ KÝ", 13, 14, true);
        look(signatures.getRow(0).getCell(2).getParagraphs().getFirst(), "CHỦ TỌA", 13, 14, true);
        for (int row = 0; row < 3; row++) {
            assertThat(signatures.getRow(row).getTableCells())
                    .allMatch(cell -> cell.getParagraphs().stream().allMatch(XWPFParagraph::isKeepNext));
        }
        recipients(signatures.getRow(3).getCell(0).getParagraphs());
        var before = document.getBodyElements().get(document.getBodyElements().indexOf(signatures) - 1);
        assertThat(((XWPFParagraph) before).getText()).endsWith("./.");
        assertThat(((XWPFParagraph) before).isKeepNext()).isTrue();
    }

    private static void recipients(List<XWPFParagraph> lines) {
        var label = lines.getFirst().getRuns().getFirst();
        assertThat(label.text()).isEqualTo("Nơi nhận:");
        assertThat(label.getFontSizeAsDouble()).isEqualTo(12);
        assertThat(label.isBold() && label.isItalic()).isTrue();
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            assertThat(line.getText()).startsWith("- ");
            assertThat(size(line)).isEqualTo(11);
        });
        assertThat(lines.getLast().getText()).matches("- Lưu: .*\\.");
    }
}
