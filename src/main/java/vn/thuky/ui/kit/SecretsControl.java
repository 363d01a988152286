package vn.thuky.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;

/** Fields for passwords: the one that is set, a new one and the new one again, as far as they are wanted. */
public final class SecretsControl extends VBox {
    private final PasswordField present = new PasswordField();
    private final PasswordField fresh = new PasswordField();
    private final PasswordField again = new PasswordField();
    private final BooleanBinding valid;

    public SecretsControl(Dialogs.SecretsRequest request, Texts texts) {
        getStyleClass().add("form-fields");
        var detail = new Label(request.question().detail().in(texts));
        detail.setWrapText(true);
        getChildren().add(detail);
        if (request.present()) {
            add(texts.get("password.present"), present);
        }
        if (request.fresh() > 0) {
            add(texts.get("password.fresh", request.fresh()), fresh);
            add(texts.get("password.again"), again);
            addHint(request.fresh(), texts);
        }
        valid = Bindings.createBooleanBinding(
                () -> (!request.present() || !present.getText().isEmpty())
                        && fresh.getText().length() >= request.fresh()
                        && fresh.getText().equals(again.getText()),
                present.textProperty(),
                fresh.textProperty(),
                again.textProperty());
    }

    /** Says what is still wrong with what was typed, since nobody sees it. */
    private void addHint(int shortest, Texts texts) {
        var hint = new Label();
        hint.setWrapText(true);
        hint.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> hint(shortest).map(texts::get).orElse(""), fresh.textProperty(), again.textProperty()));
        getChildren().add(hint);
    }

    private Optional<String> hint(int shortest) {
        if (again.getText().isEmpty() || again.getText().equals(fresh.getText())) {
            var length = fresh.getText().length();
            return length > 0 && length < shortest ? Optional.of("password.short") : Optional.empty();
        }
        return Optional.of("password.differ");
    }

    BooleanBinding validProperty() {
        return valid;
    }

    Dialogs.Secrets secrets() {
        return new Dialogs.Secrets(present.getText(), fresh.getText());
    }

    private void add(String words, PasswordField field) {
        var label = new Label(words);
        label.getStyleClass().add("form-label");
        label.setLabelFor(field);
        field.setAccessibleText(words);
        var both = new VBox(label, field);
        both.getStyleClass().add("form-field");
        getChildren().add(both);
    }
}
