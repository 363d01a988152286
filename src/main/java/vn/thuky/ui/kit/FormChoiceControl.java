package vn.thuky.ui.kit;

import java.util.function.Function;
import javafx.beans.NamedArg;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A labelled list of a form from which one value is chosen. */
public final class FormChoiceControl<T> extends VBox {
    private final ComboBox<T> list = new ComboBox<>();

    /** In FXML: {@code <FormChoiceControl label="%overview.form"/>}. */
    public FormChoiceControl(@NamedArg("label") String label) {
        var words = new Label(label);
        words.setLabelFor(list);
        words.getStyleClass().add("form-label");
        list.setAccessibleText(label);
        list.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("form-field");
        getChildren().addAll(words, list);
    }

    /** Chooses this from now on; {@code name} gives the words of a value. */
    public void choose(FormChoice<T> choice, Function<? super T, String> name) {
        list.setConverter(new NameConverter<>(name));
        list.getItems().setAll(choice.values());
        choice.chosenProperty().subscribe(chosen -> chosen.ifPresent(list::setValue));
        list.valueProperty().subscribe((_, value) -> choice.choose(value));
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
