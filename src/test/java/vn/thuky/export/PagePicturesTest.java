package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.document.FileFormat;

class PagePicturesTest {
    private static final int WHITE = 0xFFFFFFFF;
    private static final int BLACK = 0xFF000000;

    @Test
    void aPageIsDrawnInItsSizeWithLettersOnWhite() {
        var pdf = new Exporter().bytes(RichPaper.minutes(), FileFormat.PDF, RichPaper.IMPRINT);
        try (var pictures = new PagePictures(pdf)) {
            var page = pictures.draw(0, 50);

            assertThat(page.width()).isEqualTo((int) (pictures.width(0) * 50 / 72));
            assertThat(page.argb()).hasSize(page.width() * page.height());
            assertThat(page.argb()[0]).isEqualTo(WHITE);
            assertThat(IntStream.of(page.argb())).anyMatch(point -> point == BLACK);
            assertThat(pictures.width(pictures.count() - 1)).isGreaterThan(pictures.height(pictures.count() - 1));
        }
    }
}
