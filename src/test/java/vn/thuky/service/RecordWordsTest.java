package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.domain.Id;
import vn.thuky.journal.RecordKind;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class RecordWordsTest {
    private static final Set<String> NOT_SHOWN = Set.of("id", "conference");

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldOfEveryKindHasANameInBothLanguages(RecordKind kind) {
        for (var language : Language.values()) {
            var texts = Texts.of(language);
            assertThat(paths("", kind.type()).filter(path -> !NOT_SHOWN.contains(path)))
                    .allSatisfy(path -> assertThat(texts.find("history.field." + kind.code() + "." + path)
                                    .or(() -> texts.find("history.field." + path)))
                            .as(path)
                            .isPresent());
            assertThat(RecordWords.records(kind, 3, texts)).contains("3");
        }
    }

    private static Stream<String> paths(String prefix, Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).flatMap(component -> paths(prefix, component));
    }

    private static Stream<String> paths(String prefix, RecordComponent component) {
        var path = prefix + component.getName();
        var type = component.getType();
        var inner = type.isRecord() && !Id.class.isAssignableFrom(type);
        return Stream.concat(Stream.of(path), inner ? paths(path + ".", type) : Stream.empty());
    }
}
