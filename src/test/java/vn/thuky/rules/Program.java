package vn.thuky.rules;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The program as the rules see it: its sources, and its classes without those of tests. */
final class Program {
    static final String ROOT = "vn.thuky";
    static final String PLANTED_ROOT = "vn.thuky.rules.planted";
    static final Path SOURCES = Path.of("src/main/java");
    static final Path TEST_SOURCES = Path.of("src/test/java");
    static final Path RESOURCES = Path.of("src/main/resources");

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("/test-classes/") || location.contains("/rules/planted/"))
            .importPackages(ROOT);
    private static final DescribedPredicate<JavaClass> PLANTED =
            DescribedPredicate.describe("planted", type -> type.getPackageName().startsWith(PLANTED_ROOT));
    private static final JavaClasses PROGRAM = ALL.that(DescribedPredicate.not(PLANTED));

    private Program() {}

    /** The classes of the program. */
    static JavaClasses classes() {
        return PROGRAM;
    }

    /** The mistakes made on purpose, each breaking a rule. */
    static JavaClasses planted() {
        return ALL.that(PLANTED);
    }

    /** All files below a folder whose name ends so. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
