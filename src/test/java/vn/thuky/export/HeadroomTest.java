package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
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
    void aSecondLargePaperWaitsUntilTheFirstIsWritten() throws Exception {
        System.gc();
        var machine = Runtime.getRuntime();
        var most = (machine.maxMemory() - machine.totalMemory() + machine.freeMemory()) / 10 * 7;
        var first = Headroom.claim(most);
        var events = new LinkedBlockingQueue<String>();
        var other = Thread.ofPlatform().start(() -> {
            try (var _ = Headroom.claim(most)) {
                events.add("written");
            }
        });
        try (var _ = Headroom.claim(1)) {
            events.add("a small one is written beside");
        }
        while (other.getState() != Thread.State.WAITING) {
            assertThat(events).doesNotContain("written");
            Thread.onSpinWait();
        }
        first.close();
        other.join();

        assertThat(events).containsExactly("a small one is written beside", "written");
    }

    @Test
    void whatFitsIsNotGivenUp() {
        assertThatCode(() -> Headroom.check(1 << 20)).doesNotThrowAnyException();
    }
}
