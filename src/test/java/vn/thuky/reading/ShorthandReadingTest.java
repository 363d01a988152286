package vn.thuky.reading;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuky.reading.ShorthandReading.Listed;
import vn.thuky.reading.ShorthandReading.Result;

class ShorthandReadingTest {

    @Test
    void columnsAreReadWithTheirUse() {
        assertThat(
                        read(
                                "\uFEFFViết tắt\tNội dung\tDùng\r\nm\tMời {next}\\nphát biểu\tkhi gõ\r\n\r\ngdđt\tGiáo dục\tKhi lưu\n"))
                .isEqualTo(new Result.Shorthands(List.of(
                        new Listed("m", "Mời {next}\nphát biểu", false), new Listed("gdđt", "Giáo dục", true))));
    }

    @Test
    void macroTablesOfUniKeyAreRead() {
        assertThat(read("; DO NOT DELETE THIS LINE*** version=1 ***\nvn:Việt Nam\nhn:Hà Nội: thủ đô"))
                .isEqualTo(new Result.Shorthands(
                        List.of(new Listed("vn", "Việt Nam", false), new Listed("hn", "Hà Nội: thủ đô", false))));
    }

    @ParameterizedTest
    @CsvSource({
        "'m:x\n:y', NO_CODE, 2",
        "'m:x\nkhông có dấu', NO_CODE, 2",
        "'a b\tx', NOT_ONE_WORD, 1",
        "'abcdefghijklmnopqrstu:x', CODE_TOO_LONG, 1",
        "'  \n', NOTHING, 0"
    })
    void theLineThatIsWrongIsNamedAndNothingIsTaken(String text, ShorthandProblem problem, int line) {
        assertThat(read(text)).isEqualTo(new Result.Refused(problem, line));
    }

    @Test
    void hostileFilesAreRefused() {
        assertThat(ShorthandReading.read(new byte[ShorthandReading.LARGEST + 1]))
                .isEqualTo(new Result.Refused(ShorthandProblem.TOO_LARGE, 0));
        assertThat(ShorthandReading.read("a:b".getBytes(UTF_16)))
                .isEqualTo(new Result.Refused(ShorthandProblem.NOT_TEXT, 0));
        assertThat(ShorthandReading.read(new byte[] {'a', ':', 0}))
                .isEqualTo(new Result.Refused(ShorthandProblem.NOT_TEXT, 0));
        assertThat(read("a:b\n".repeat(ShorthandReading.MOST + 1)))
                .isEqualTo(new Result.Refused(ShorthandProblem.TOO_MANY, 0));
        assertThat(read("a:" + "x".repeat(2001))).isEqualTo(new Result.Refused(ShorthandProblem.TEXT_TOO_LONG, 1));
    }

    @Property
    void anyBytesGiveAnAnswer(@ForAll byte[] content) {
        assertThat(ShorthandReading.read(content)).isNotNull();
    }

    private static Result read(String text) {
        return ShorthandReading.read(text.getBytes(UTF_8));
    }
}
