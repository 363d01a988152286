package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
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

    /** Reading a PDF from outside names one font for all it does not bring along, for the whole program. */
    @Test
    void noFontIsLookedForOutsideThePaperWhateverStandsForMissingOnes() {
        var before = FontMappers.instance();
        var asked = new ArrayList<String>();
        FontMappers.set((FontMapper) Proxy.newProxyInstance(
                FontMapper.class.getClassLoader(), new Class<?>[] {FontMapper.class}, (_, _, arguments) -> {
                    asked.add(String.valueOf(arguments[0]));
                    throw new IllegalStateException("a font that is not in the paper");
                }));
        try {
            var pdf = new Exporter().bytes(RichPaper.minutes(), FileFormat.PDF, RichPaper.IMPRINT);
            try (var pictures = new PagePictures(pdf)) {
                IntStream.range(0, pictures.count()).forEach(page -> pictures.draw(page, 50));
            }
        } finally {
            FontMappers.set(before);
        }
        assertThat(asked).isEmpty();
    }
}
