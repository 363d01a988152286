package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Section;
import vn.thuky.domain.document.FileFormat;

class HeadroomTest {
    private final Imprint imprint = new Imprint("", ZonedDateTime.parse("2026-08-28T08:00:00+07:00"));

    @ParameterizedTest
    @EnumSource(names = {"PDF", "DOCX"})
    void aPaperThatCannotFitIntoMemoryIsGivenUpBeforeItBegins(FileFormat format) {
        var small = RichPaper.minutes();
        var blocks = small.blocks();
        var times = (int) (Runtime.getRuntime().maxMemory() / (8 << 10) / blocks.size()) + 1;
        var large = new Paper(
                small.kind(),
                small.title(),
                small.style(),
                Collections.nCopies(times, Section.portrait(blocks)),
                List.of());

        assertThatThrownBy(() -> new Exporter().write(large, format, imprint, OutputStream.nullOutputStream()))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessageContaining("before it began");
    }

    @Test
    void whatFitsIsNotGivenUp() {
        assertThatCode(() -> Headroom.check(1 << 20)).doesNotThrowAnyException();
    }
}
