package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class SecretsControlTest extends WindowTest {

    @Test
    void whatIsStillWrongWithANewPasswordIsSaid() {
        var question = new Dialogs.Question(
                Message.of("common.cancel"), Message.of("common.cancel"), "common.cancel", Dialogs.Weight.DESTRUCTIVE);
        show(() -> new SecretsControl(new Dialogs.SecretsRequest(question, false, 8), TEXTS));
        assertThat(words()).doesNotContain(TEXTS.get("password.short"), TEXTS.get("password.differ"));

        type("ngan", "");
        assertThat(words()).contains(TEXTS.get("password.short"));
        type("du dai roi", "du dai");
        assertThat(words()).contains(TEXTS.get("password.differ"));
        type("du dai roi", "du dai roi");
        assertThat(words()).doesNotContain(TEXTS.get("password.short"), TEXTS.get("password.differ"));
    }

    private void type(String fresh, String again) {
        var fields = findAll(".password-field").stream()
                .map(PasswordField.class::cast)
                .toList();
        act(() -> {
            fields.getFirst().setText(fresh);
            fields.getLast().setText(again);
        });
    }

    private List<String> words() {
        return ask(() ->
                findAll(".label").stream().map(node -> ((Label) node).getText()).toList());
    }
}
