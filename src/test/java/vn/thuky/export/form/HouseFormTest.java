package vn.thuky.export.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.form.FieldList;
import vn.thuky.document.form.FormFields;
import vn.thuky.document.form.PaperFields;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.reading.DocxText;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class HouseFormTest {
    private static final FormFields FIELDS = new FormFields(
            Map.of(
                    "conference.name", Phrase.of("Hội nghị A"),
                    "conference.purpose", Phrase.EMPTY,
                    "signer.office", Phrase.of("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG")),
            Map.of(
                    "people",
                    new FieldList(
                            List.of("group", "name", "seat"),
                            List.of(
                                    row("Lãnh đạo", "", ""),
                                    row("", "An", "Vụ trưởng"),
                                    row("", "Bình", "Giám đốc")))));

    private final WordFile file = new WordFile();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static Map<String, Phrase> row(String group, String name, String seat) {
        return Map.of("group", Phrase.of(group), "name", Phrase.of(name), "seat", Phrase.of(seat));
    }

    private byte[] filled() throws Exception {
        return file.form(folder).filled(List.of(FIELDS));
    }

    private List<String> problems() throws Exception {
        var texts = Texts.of(Language.VI);
        return file.form(folder).check(FIELDS).stream()
                .map(problem -> problem.in(texts))
                .toList();
    }

    @Test
    void aMarkThatWordSplitOverRunsKeepsTheLookOfItsFirstRun() throws Exception {
        var paragraph = file.document().createParagraph();
        var first = paragraph.createRun();
        first.setText("Tại {{conf");
        first.setItalic(true);
        first.setColor("C00000");
        var second = paragraph.createRun();
        second.setText("erence.");
        second.setBold(true);
        paragraph.createRun().setText(" name }}, ngày");

        try (var document = WordFile.open(filled())) {
            var runs = document.getParagraphs().getFirst().getRuns();
            assertThat(runs.stream().map(run -> run.text()).toList()).containsExactly("Tại ", "Hội nghị A", ", ngày");
            assertThat(runs.get(1).isItalic()).isTrue();
            assertThat(runs.get(1).isBold()).isFalse();
            assertThat(runs.get(1).getColor()).isEqualTo("C00000");
        }
    }

    @Test
    void marksOnParagraphsOfTheirOwnRepeatTheParagraphsBetween() throws Exception {
        file.lines("đầu", "{{#people}}", "{{group}}", "- {{name}}, {{seat}}", "{{/people}}", "cuối");

        assertThat(WordFile.paragraphs(filled()))
                .containsExactly("đầu", "Lãnh đạo", "- , ", "- An, Vụ trưởng", "- Bình, Giám đốc", "cuối");
    }

    @Test
    void marksInTheRowsOfATableRepeatTheRows() throws Exception {
        file.table(List.of(
                List.of("Tên", "Chức vụ"),
                List.of("{{#people}}{{#group}}{{group}}{{/group}}", ""),
                List.of("{{^group}}{{name}}", "{{seat}}{{/group}}{{/people}}")));

        assertThat(DocxText.paragraphs(filled()))
                .containsExactly("Tên | Chức vụ", "Lãnh đạo", "An | Vụ trưởng", "Bình | Giám đốc");
    }

    /** Otherwise all of a long list would go with the signatures, and leave the page before it empty. */
    @Test
    void onlyTheLastOfWhatIsRepeatedStayOnThePageOfWhatFollows() throws Exception {
        var four = Stream.of("A", "B", "C", "D").map(name -> row("", name, "")).toList();
        var fields = new FormFields(Map.of(), Map.of("people", new FieldList(List.of("group", "name", "seat"), four)));
        file.lines("{{#people}}", "{{name}}", "{{/people}}")
                .table(List.of(List.of("{{#people}}{{name}}{{/people}}")))
                .lines("ký");
        file.document().getParagraphs().forEach(HouseFormTest::keep);
        file.document()
                .getTables()
                .forEach(table -> table.getRow(0).getCell(0).getParagraphs().forEach(HouseFormTest::keep));

        try (var document = WordFile.open(file.form(folder).filled(List.of(fields)))) {
            assertThat(document.getParagraphs().stream()
                            .filter(XWPFParagraph::isKeepNext)
                            .map(XWPFParagraph::getText))
                    .containsExactly("C", "D", "ký");
            assertThat(document.getTables().getFirst().getRows().stream()
                            .map(one -> one.getCell(0).getParagraphs().getFirst())
                            .filter(XWPFParagraph::isKeepNext)
                            .map(XWPFParagraph::getText))
                    .containsExactly("C", "D");
        }
    }

    private static void keep(XWPFParagraph line) {
        line.getCTP().addNewPPr();
        line.setKeepNext(true);
    }

    @Test
    void marksWithinALineRepeatTheWordsBetween() throws Exception {
        file.lines("Có: {{#people}}{{name}} {{/people}}{{^conference.purpose}}không rõ{{/conference.purpose}}.");

        assertThat(WordFile.paragraphs(filled())).containsExactly("Có:  An Bình không rõ.");
    }

    @Test
    void aParagraphThatOnlyHoldsWhatIsEmptyIsLeftOutAndACellStaysWhole() throws Exception {
        file.lines("a", "{{conference.purpose}}", "b").table(List.of(List.of("{{conference.purpose}}")));

        try (var document = WordFile.open(filled())) {
            assertThat(document.getParagraphs().stream().map(p -> p.getText()).toList())
                    .containsExactly("a", "b");
            XWPFTableCell cell = document.getTables().getFirst().getRow(0).getCell(0);
            assertThat(cell.getParagraphs()).hasSize(1);
        }
    }

    @Test
    void linesOfAValueAreLinesOfTheParagraphAndHeadersAreFilledToo() throws Exception {
        file.lines("{{signer.office}}");
        file.document()
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("{{conference.name}}");

        try (var document = WordFile.open(filled())) {
            assertThat(document.getParagraphs().getFirst().getText()).isEqualTo("KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG");
            assertThat(document.getHeaderList().getFirst().getText()).contains("Hội nghị A");
        }
    }

    @Test
    void severalLettersFollowEachOtherOnPagesOfTheirOwn() throws Exception {
        file.lines("{{conference.name}}");

        var docx = file.form(folder).filled(List.of(FIELDS, FIELDS, FIELDS));

        assertThat(WordFile.paragraphs(docx)).containsExactly("Hội nghị A", "", "Hội nghị A", "", "Hội nghị A");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlace() throws Exception {
        file.lines("{{confrence.name}}", "{{#people}}", "{{people}}", "{{conference.name}")
                .table(List.of(List.of("a", "{{/people}} b")));

        assertThat(problems())
                .containsExactly(
                        "đoạn 1 (“{{confrence.name}}”): không có trường “confrence.name” trong loại văn bản này, hoặc trường ấy"
                                + " chỉ dùng được trong một danh sách",
                        "đoạn 2 (“{{#people}}”): {{#people}} không có chỗ đóng sau nó",
                        "đoạn 3 (“{{people}}”): “people” là danh sách, không phải một giá trị; hãy mở danh sách bằng dấu #"
                                + " và đóng bằng dấu /",
                        "đoạn 4 (“{{conference.name}”): có dấu ngoặc kép nhọn mở mà không đóng, hoặc đóng mà không mở",
                        "bảng 1, dòng 1, ô 1 (“a”): {{/people}} không có chỗ mở trước nó");
    }

    @Test
    void aBrokenFormIsNotFilled() throws Exception {
        file.lines("{{nothing}}");
        var form = file.form(folder);

        assertThatThrownBy(() -> form.filled(List.of(FIELDS))).isInstanceOf(IOException.class);
    }

    @Test
    void aFormMadeInLibreOfficeWorks() throws Exception {
        var dossier = Dossiers.sample();
        var edition = Edition.usual(DocumentKind.PARTICIPANTS);
        var paper = new Papers().paper(edition, dossier, Dossiers.NOW);
        var fields = new PaperFields(dossier, Dossiers.NOW).of(edition, paper);
        var form = WordFile.read(Path.of(Objects.requireNonNull(HouseFormTest.class.getResource("libreoffice.docx"))
                .toURI()));

        assertThat(form.check(fields.getFirst())).isEmpty();
        var text = DocxText.paragraphs(form.filled(fields));
        assertThat(text).contains("DANH SÁCH CỦA " + dossier.conference().name() + " (mẫu riêng)");
        assertThat(text).noneMatch(line -> line.contains("{{"));
        var rows = text.stream().filter(line -> line.matches("\\d+ \\| .*")).toList();
        assertThat(rows).hasSize(dossier.participants().size());
    }
}
