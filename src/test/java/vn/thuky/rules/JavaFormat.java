package vn.thuky.rules;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The one format of Java sources: Palantir's. Run as a program it rewrites the files that differ. */
public final class JavaFormat {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    private JavaFormat() {}

    public static void main(String[] args) throws IOException {
        for (var file : unformatted(Path.of("src"))) {
            Files.writeString(file, formatted(Files.readString(file)));
        }
    }

    static List<Path> unformatted(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().parallelStream()
                    .filter(JavaFormat::differs)
                    .toList();
        }
    }

    private static boolean differs(Path file) {
        try {
            var source = Files.readString(file);
            return !formatted(source).equals(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String formatted(String source) {
        try {
            var ordered = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(source), JavaFormatterOptions.Style.PALANTIR);
            return FORMATTER.formatSource(ordered);
        } catch (FormatterException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
