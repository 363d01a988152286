package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;

class UnlockControlTest extends WindowTest {
    private final List<String> tried = new ArrayList<>();
    private final List<String> opened = new ArrayList<>();
    private boolean diskGone;

    @BeforeEach
    void ask() {
        show(() -> {
            var model = new UnlockViewModel<>(new FxTasks(), this::check, opened::add);
            var control = new UnlockControl(model, TEXTS, "password.locked");
            control.ask();
            return control;
        });
        act(() -> field().requestFocus());
    }

    private Optional<String> check(char[] typed) {
        tried.add(new String(typed));
        if (diskGone) {
            throw new IllegalStateException("gone");
        }
        return Optional.of("nội dung").filter(_ -> "dung roi".equals(new String(typed)));
    }

    private PasswordField field() {
        return find(PasswordField.class, ".password-field");
    }

    private void type(String password) {
        act(() -> field().setText(password));
        press(KeyCode.ENTER);
    }

    private List<String> words() {
        return ask(() -> findAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList());
    }

    @Test
    void aWrongPasswordGivesNothingAwayAndIsSaidToBeFinalWhenLost() {
        type("sai");

        assertThat(opened).isEmpty();
        assertThat(words()).contains(TEXTS.get("password.wrong")).noneMatch(text -> text.contains("nội dung"));
        assertThat(TEXTS.get("password.wrong")).contains("Quên mật khẩu thì không có cách nào lấy lại");
        assertThat(ask(() -> field().getText())).isEmpty();
        assertThat(ask(() -> field().isFocused())).isTrue();
    }

    @Test
    void nothingTypedIsNotTried() {
        press(KeyCode.ENTER);
        act(() -> find(Button.class, ".button").fire());

        assertThat(tried).isEmpty();
    }

    @Test
    void theRightOneOpensByEnterOrItsButton() {
        type("dung roi");
        assertThat(opened).hasSize(1);

        act(() -> field().setText("dung roi"));
        act(() -> find(Button.class, ".button").fire());

        assertThat(opened).hasSize(2);
        assertThat(words()).doesNotContain(TEXTS.get("password.wrong"));
    }

    @Test
    void whatCouldNotBeTriedCanBeTriedAgain() {
        diskGone = true;
        act(() -> {
            try {
                field().setText("dung roi");
                find(Button.class, ".button").fire();
            } catch (IllegalStateException e) {
                assertThat(e).hasMessage("gone");
            }
        });
        until(() -> words().contains(TEXTS.get("password.notTried")));
        assertThat(ask(() -> field().isDisabled())).isFalse();

        diskGone = false;
        type("dung roi");

        assertThat(opened).hasSize(1);
    }
}
