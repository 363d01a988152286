package vn.thuky.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.document.Dossiers;
import vn.thuky.document.Papers;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.FileFormat;

class SamplePapersTest {
    private final Papers papers = new Papers();
    private final Exporter exporter = new Exporter();

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void theSamplesPapersSayWhatTheyAlwaysSaid(DocumentKind kind) throws IOException {
        var markdown = exporter.bytes(
                papers.paper(kind, Dossiers.sample(), Dossiers.NOW), FileFormat.MARKDOWN, RichPaper.IMPRINT);

        assertThat(new String(markdown, StandardCharsets.UTF_8))
                .as("where the change is meant, take it over into the file of this name under src/test/resources")
                .isEqualTo(read("sample-" + kind.code() + ".md"));
    }

    private static String read(String name) throws IOException {
        try (var stream = SamplePapersTest.class.getResourceAsStream(name)) {
            return stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
