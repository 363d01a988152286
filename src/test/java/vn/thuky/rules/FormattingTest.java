package vn.thuky.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FormattingTest {

    @Test
    void everySourceIsFormatted() throws IOException {
        assertThat(JavaFormat.unformatted(Path.of("src")))
                .as("run: mvn -q -Pformat test-compile exec:exec")
                .isEmpty();
    }

    @Test
    void aSourceWithAnUnusedImportAndLooseBlanksIsNot() {
        var loose = "package p;\nimport java.util.List;\nclass A{int  a;}\n";

        assertThat(JavaFormat.formatted(loose)).isEqualTo("package p;\n\nclass A {\n    int a;\n}\n");
    }
}
