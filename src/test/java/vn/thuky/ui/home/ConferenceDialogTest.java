package vn.thuky.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.NewConference;
import vn.thuky.ui.WindowTest;

class ConferenceDialogTest extends WindowTest {
    private static final Conference EARLIER = Conference.named(new ConferenceId("c1"), "Sơ kết học kỳ I")
            .withForm(ConferenceForm.HYBRID)
            .withPlace("Hà Nội");

    private final ConferenceDraft draft = new ConferenceDraft(LocalDate.of(2026, 11, 24), List.of(EARLIER));
    private final List<NewConference> made = new ArrayList<>();

    @BeforeEach
    void open() {
        show(StackPane::new);
        Platform.runLater(() -> new ConferenceDialog(TEXTS).show(stage(), draft, kept -> made.add(kept.toRecord())));
        until(() -> Window.getWindows().size() == 2 && dialog().getFocusOwner() != null);
    }

    @Test
    void isFilledInByKeyboardAlone() {
        var keyboard = keyboard(this::dialog);
        keyboard.replacing("Tổng kết");
        keyboard.press(KeyCode.TAB);
        keyboard.letters("28/12");
        keyboard.press(KeyCode.TAB);
        keyboard.letters("8h30");
        keyboard.press(KeyCode.ENTER);

        until(() -> Window.getWindows().size() == 1);
        assertThat(made).hasSize(1);
        assertThat(made.getFirst().name()).isEqualTo("Tổng kết");
        assertThat(made.getFirst().planned().start()).contains(LocalDateTime.of(2026, 12, 28, 8, 30));
    }

    @Test
    void cannotBeKeptWithoutANameAndIsGivenUpByEscape() {
        var create = ask(() -> (Button) dialog().getRoot().lookup(".button.accent"));
        var grey = ask(create::isDisabled);
        assertThat(grey).isTrue();

        keyboard(this::dialog).press(KeyCode.ESCAPE);

        until(() -> Window.getWindows().size() == 1);
        assertThat(made).isEmpty();
    }

    @Test
    void aTimeThatIsNoneIsMarkedInItsFieldAndExplained() {
        var keyboard = keyboard(this::dialog);
        keyboard.press(KeyCode.TAB);
        keyboard.letters("28/12");
        keyboard.press(KeyCode.TAB);
        keyboard.letters("25:70");

        assertThat(marked(".text-field")).containsExactly("25:70");
        assertThat(marked(".label")).singleElement().asString().contains("“25:70” không phải là giờ", "8h30");
        keyboard.press(KeyCode.ESCAPE);
        until(() -> Window.getWindows().size() == 1);
    }

    private List<String> marked(String selector) {
        var problem = PseudoClass.getPseudoClass("problem");
        return ask(() -> dialog().getRoot().lookupAll(selector).stream()
                .filter(node -> node.getPseudoClassStates().contains(problem))
                .map(node -> node instanceof TextField field ? field.getText() : ((Labeled) node).getText())
                .toList());
    }

    private Scene dialog() {
        return Window.getWindows().getLast().getScene();
    }
}
