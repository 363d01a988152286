package vn.thuky.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;

/** Asks for the password in the middle of a window, and shows nothing else. */
public final class UnlockControl extends StackPane {
    private static final double WIDTH = 340;

    private final PasswordField field = new PasswordField();

    public UnlockControl(UnlockViewModel<?> model, Texts texts, String titleKey) {
        var title = new Label(texts.get(titleKey), new FontIcon("fth-lock"));
        title.getStyleClass().add("title-4");
        field.setPromptText(texts.get("password.present"));
        field.setAccessibleText(texts.get("password.present"));
        field.setOnAction(_ -> enter(model));
        field.disableProperty().bind(model.busyProperty());
        var open = new Button(texts.get("password.open"));
        open.getStyleClass().add("accent");
        open.setMaxWidth(Double.MAX_VALUE);
        open.setOnAction(_ -> enter(model));
        open.disableProperty().bind(model.busyProperty());
        var said = new Label();
        said.setWrapText(true);
        said.textProperty()
                .bind(model.saidProperty()
                        .map(message -> message.map(words -> words.in(texts)).orElse("")));
        var form = new VBox(title, field, open, said);
        form.getStyleClass().addAll("form-fields", "card");
        form.setAlignment(Pos.CENTER_LEFT);
        form.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(form);
        getStyleClass().add("shell");
        model.busyProperty().subscribe(busy -> {
            if (!busy) {
                ask();
            }
        });
    }

    private void enter(UnlockViewModel<?> model) {
        var typed = field.getText();
        field.clear();
        model.enter(typed);
    }

    /** Puts the cursor where the password is typed. */
    public void ask() {
        Focus.in(this, field);
    }
}
