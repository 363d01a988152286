package vn.thuky.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class WordingTest {
    private static final Texts VI = Texts.of(Language.VI);
    private static final Texts EN = Texts.of(Language.EN);

    @Test
    void everyKeyIsWordedInBothLanguages() {
        assertThat(VI.keys()).isEqualTo(EN.keys());
    }

    @Test
    void bothLanguagesSayTheSameThing() {
        assertThat(VI.keys())
                .allSatisfy(key -> assertThat(Wording.problems(key, VI.get(key), EN.get(key)))
                        .isEmpty());
    }

    @Test
    void everyFileBelongsToAnArea() {
        var files = Program.files(Program.RESOURCES.resolve("vn/thuky/text"), ".properties").stream()
                .map(file -> file.getFileName().toString())
                .toList();

        assertThat(files)
                .containsExactlyInAnyOrderElementsOf(Texts.AREAS.stream()
                        .flatMap(area -> List.of(area + "_vi.properties", area + "_en.properties").stream())
                        .toList());
    }

    @Test
    void everyKeyThatIsUsedHasAText() {
        assertThat(program().missing()).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        assertThat(program().unused()).isEmpty();
    }

    @Test
    void aKeyWithoutATextIsSeen() {
        var wording = new Wording(Set.of("live.start"), Set.of("live"));
        wording.readJava("texts.get(\"live.start\"); texts.get(\"live.stop\")");
        wording.readFxml("<Label text=\"%live.pause\"/>");

        assertThat(wording.missing()).containsExactly("live.pause", "live.stop");
    }

    @Test
    void aTextWithoutAUseIsSeen() {
        var wording = new Wording(Set.of("live.start", "live.kind.A", "live.old"), Set.of("live"));
        wording.readJava("texts.get(\"live.start\"); texts.get(\"live.kind.\" + kind)");

        assertThat(wording.unused()).containsExactly("live.old");
    }

    @Test
    void languagesThatDifferAreSeen() {
        assertThat(Wording.problems("a", "{0} mục", "items")).hasSize(1);
        assertThat(Wording.problems("b", "", "x")).hasSize(1);
        assertThat(Wording.problems("c", "{0} it's", "{0}")).hasSize(1);
        assertThat(Wording.problems("d", "{0} mục", "{0} items")).isEmpty();
    }

    private static Wording program() {
        var wording = new Wording(new TreeSet<>(VI.keys()), new TreeSet<>(Texts.AREAS));
        Program.files(Program.SOURCES, ".java").forEach(file -> wording.readJava(Program.read(file)));
        Program.files(Program.RESOURCES, ".fxml").forEach(file -> wording.readFxml(Program.read(file)));
        Program.classes().stream()
                .filter(JavaClass::isEnum)
                .map(JavaClass::reflect)
                .forEach(wording::named);
        return wording;
    }
}
