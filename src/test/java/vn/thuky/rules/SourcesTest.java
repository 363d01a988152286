package vn.thuky.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {
    private static final int MOST_LINES = 500;

    @Test
    void everyPackageIsNullMarked() {
        assertThat(unmarked(Program.SOURCES, Program.TEST_SOURCES)).isEmpty();
    }

    @Test
    void noSourceIsTooLong() {
        assertThat(tooLong(Program.SOURCES, Program.TEST_SOURCES)).isEmpty();
    }

    @Test
    void aPackageThatIsNotMarkedAndASourceThatIsTooLongAreSeen(@TempDir Path folder) throws IOException {
        var source = Files.createDirectories(folder.resolve("a")).resolve("A.java");
        Files.writeString(source, "class A {}\n" + "\n".repeat(MOST_LINES));
        var marked = Files.createDirectories(folder.resolve("b"));
        Files.writeString(marked.resolve("B.java"), "class B {}\n");
        Files.writeString(marked.resolve("package-info.java"), "@NullMarked\npackage b;\n");

        assertThat(unmarked(folder)).containsExactly(Path.of("a"));
        assertThat(tooLong(folder)).containsExactly(source);
    }

    /** Packages no folder marks; a package of tests may be marked among the sources of the program. */
    private static List<Path> unmarked(Path... roots) {
        return Stream.of(roots)
                .flatMap(root ->
                        Program.files(root, ".java").stream().map(file -> root.relativize(file.resolveSibling(""))))
                .distinct()
                .filter(name -> Stream.of(roots)
                        .noneMatch(root -> marks(root.resolve(name).resolve("package-info.java"))))
                .toList();
    }

    private static boolean marks(Path info) {
        return Files.exists(info) && Program.read(info).contains("@NullMarked");
    }

    private static List<Path> tooLong(Path... roots) {
        return Stream.of(roots)
                .flatMap(root -> Program.files(root, ".java").stream())
                .filter(file -> Program.read(file).lines().count() > MOST_LINES)
                .toList();
    }
}
