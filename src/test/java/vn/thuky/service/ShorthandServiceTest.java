package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.journal.Scope;
import vn.thuky.reading.ShorthandProblem;
import vn.thuky.reading.ShorthandReading.Listed;
import vn.thuky.service.ShorthandService.Intake;
import vn.thuky.service.Shorthands.Code;
import vn.thuky.service.Shorthands.WrittenOut;

@SuppressWarnings("NullAway.Init")
class ShorthandServiceTest {
    private static final List<Listed> LISTED = List.of(
            new Listed("m", "Mời {next} phát biểu", false),
            new Listed("kk", "không khả thi", false),
            new Listed("gdđt", "Giáo dục và Đào tạo", true));

    private LiveConference c;
    private ShorthandService service;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        service = c.shorthands;
        service.takeOver(LISTED);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "M", "Tiếp theo m", "một\nm"})
    void aLineThatEndsWithACodeHasItsWords(String line) {
        assertThat(service.ready().endOf(line)).contains(new Code(line.length() - 1, "Mời {next} phát biểu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m ", "am", "m.", "m̀", "kk", "gdđt"})
    void otherLinesHaveNone(String line) {
        assertThat(service.ready().endOf(line)).isEmpty();
    }

    @Test
    void aCodeLikeAMarkerIsACodeWithinALine() {
        assertThat(service.ready().endOf("việc này kk")).isPresent();
    }

    @Test
    void abbreviationsAreWrittenOutAsWholeWordsOnceTheSettingsSaySo() {
        var found = new ArrayList<WrittenOut>();
        assertThat(service.ready().writeOut("Sở GDĐT họp", found)).isEqualTo("Sở GDĐT họp");

        service.setAutocorrect(true);
        assertThat(service.ready().writeOut("Sở GDĐT họp, sgdđt, gdđt2 (gdđt)", found))
                .isEqualTo("Sở Giáo dục và Đào tạo họp, sgdđt, gdđt2 (Giáo dục và Đào tạo)");
        assertThat(found).extracting(WrittenOut::code).containsExactly("GDĐT", "gdđt");
    }

    @Test
    void wordsThatLookLikePatternsAreTakenAsTheyAre() {
        service.setAutocorrect(true);
        service.takeOver(List.of(new Listed("a+b", "$1 \\ (x", true)));

        assertThat(service.ready().writeOut("tính a+b", new ArrayList<WrittenOut>()))
                .isEqualTo("tính $1 \\ (x");
    }

    @Test
    void variablesAreFilledInAndOthersStay() {
        assertThat(Shorthands.fill(
                        "Mời {next}, {abc} {} {", name -> name.equals("next") ? Optional.of("$a") : Optional.empty()))
                .isEqualTo("Mời $a, {abc} {} {");
    }

    @Test
    void whatIsWrittenToAFileIsReadFromItUnchanged(@TempDir Path files) throws IOException {
        service.takeOver(List.of(new Listed("hai", "dòng một\ndòng hai", false)));
        var file = files.resolve("go-tat.txt");
        service.write(file);
        var before = service.all();
        assertThat(service.takeOver(file)).isEqualTo(new Intake.Taken(4, Optional.empty()));

        service.delete(before.stream().map(Shorthand::id).toList());
        assertThat(service.all()).isEmpty();
        service.takeOver(file);
        assertThat(service.all())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(before);
    }

    @Test
    void takingOverIsOneStepAndReplacesTheWordsOfCodesThatAreThere() {
        service.takeOver(List.of(new Listed("M", "khác", false), new Listed("n", "mới", false)));
        assertThat(service.all())
                .extracting(Shorthand::text)
                .contains("khác", "mới")
                .hasSize(4);

        c.workspace.ledger().undo(Scope.OFFICE);
        assertThat(service.all())
                .extracting(Shorthand::text)
                .contains("Mời {next} phát biểu")
                .hasSize(3);
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path files) throws IOException {
        assertThat(service.takeOver(files.resolve("x.txt")))
                .isEqualTo(new Intake.Refused(ShorthandProblem.NOT_READABLE, 0));
        assertThat(service.takeOver(files)).isEqualTo(new Intake.Refused(ShorthandProblem.NOT_READABLE, 0));
        assertThat(files).isEmptyDirectory();
    }

    @Test
    void theyOutliveARestart(@TempDir Path other) throws CannotOpen {
        try (var first = new LiveConference(other)) {
            first.shorthands.takeOver(LISTED.subList(0, 1));
            first.shorthands.setAutocorrect(true);
        }
        try (var again = new LiveConference(other)) {
            assertThat(again.shorthands.all()).extracting(Shorthand::code).containsExactly("m");
            assertThat(again.shorthands.autocorrect()).isTrue();
        }
    }
}
