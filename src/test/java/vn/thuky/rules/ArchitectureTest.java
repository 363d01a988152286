package vn.thuky.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The program keeps every rule of its architecture, and every rule is seen to fail on a mistake planted for it. */
class ArchitectureTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theProgramKeeps(String name, Function<String, ArchRule> rule) {
        rule.apply(Program.ROOT).check(Program.classes());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void aPlantedMistakeBreaks(String name, Function<String, ArchRule> rule, String culprit) {
        assertThatThrownBy(() -> rule.apply(Program.PLANTED_ROOT).check(Program.planted()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(culprit);
    }

    @Test
    void theProgramIsThere() {
        assertThat(Program.classes()).hasSizeGreaterThan(100);
        assertThat(Program.planted()).isNotEmpty();
    }

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("layers look down", Layers::lookDown, "planted.domain.Note"),
                rule("layers look down from a feature", Layers::lookDown, "planted.ui.alpha.AlphaViewModel"),
                rule("every class lies in a layer", Layers::lookDown, "planted.util.Everything"),
                rule("no cycles", Rules::noCycles, "Cycle detected"),
                rule("features are independent", Rules::featuresAreIndependent, "planted.ui.alpha.AlphaViewModel"),
                rule("only views touch the scene", Rules::onlyViewsTouchTheScene, "planted.ui.alpha.AlphaViewModel"),
                rule("view-models know only properties", Rules::viewModelsKnowOnlyProperties, "AlphaViewModel"),
                rule("views see only their view-model", Rules::viewsSeeOnlyTheirViewModel, "planted.ui.beta.BetaView"),
                rule("domain needs only Java", Rules::needsOnlyJava, "planted.domain.Note"),
                rule("no JavaFX below ui", Rules::noJavaFxBelowUi, "planted.service.LoudService"),
                rule("SQL only in store", Rules::sqlOnlyInStore, "planted.service.LoudService"),
                rule("office formats only in export", Rules::officeFormatsOnlyInExport, "planted.service.LoudService"),
                rule("JSON only where files are", Rules::jsonOnlyWhereFilesAre, "planted.service.LoudService"),
                rule("Platform only in kit and app", Rules::platformOnlyInKitAndApp, "planted.ui.beta.BetaView"),
                rule("dialogs only in kit", Rules::windowsThatStopTheWorkOnlyInKit, "planted.ui.beta.BetaView"),
                rule("standard streams only in cli", Rules::standardStreamsOnlyInCli, "planted.service.LoudService"),
                rule("time only from the clock", Rules::timeOnlyFromTheClock, "planted.service.LoudService"),
                rule("typing is left alone", Rules::typingIsLeftAlone, "planted.ui.beta.BetaView"),
                rule("names say what is inside", Rules::namesSayWhatIsInside, "planted.util.Everything"),
                rule("few constructor parameters", Rules::fewConstructorParameters, "planted.service.LoudService"));
    }

    private static Arguments rule(String name, Function<String, ArchRule> rule, String culprit) {
        return arguments(name, rule, culprit);
    }
}
