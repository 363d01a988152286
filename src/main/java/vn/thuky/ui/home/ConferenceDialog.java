package vn.thuky.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.FormDialog;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.kit.Problem;

/** Asks for what a new conference starts with. */
final class ConferenceDialog {
    private static final double WIDTH = 640;

    private final Texts texts;

    ConferenceDialog(Texts texts) {
        this.texts = texts;
    }

    /** Shows the draft, and gives it back when the conference shall be made. */
    void show(Window owner, ConferenceDraft draft, Consumer<? super ConferenceDraft> made) {
        var title = Message.of("home.newTitle");
        if (new FormDialog(texts).show(owner, title, form(draft), "home.create", draft.validBinding())) {
            made.accept(draft);
        }
    }

    private Parent form(ConferenceDraft draft) {
        var understood = new Label();
        understood.getStyleClass().add("muted");
        understood.setWrapText(true);
        var day = field("home.dayPrompt", draft.dayProperty());
        var start = field("home.startPrompt", draft.startProperty());
        var end = field("home.endPrompt", draft.endProperty());
        for (var typed : List.of(draft.dayProperty(), draft.startProperty(), draft.endProperty())) {
            typed.subscribe(() -> {
                Problem.mark(day, draft.wrongDay());
                Problem.mark(start, draft.wrongStart());
                Problem.mark(end, draft.wrongEnd());
                Problem.mark(understood, draft.wrongDay() || draft.wrongStart() || draft.wrongEnd());
            });
        }
        understood.textProperty().bind(draft.understoodBinding().map(message -> message.in(texts)));
        var form = new VBox(
                field("home.name", "home.namePrompt", draft.nameProperty()),
                row(labelled("home.day", day), labelled("home.start", start), labelled("home.end", end)),
                row(
                        labelled("home.form", forms(draft)),
                        field("home.place", "home.placePrompt", draft.placeProperty())),
                labelled("home.copy", templates(draft)),
                speeches(draft),
                understood);
        form.getStyleClass().add("form-fields");
        form.setPrefWidth(WIDTH);
        return form;
    }

    private Node field(String label, String prompt, StringProperty typed) {
        return labelled(label, field(prompt, typed));
    }

    private TextField field(String prompt, StringProperty typed) {
        var field = new TextField();
        field.setPromptText(texts.get(prompt));
        field.textProperty().bindBidirectional(typed);
        return field;
    }

    private ComboBox<ConferenceForm> forms(ConferenceDraft draft) {
        var list = list(Stream.of(ConferenceForm.values()), texts::name);
        list.valueProperty().bindBidirectional(draft.formProperty());
        return list;
    }

    private ComboBox<Optional<Conference>> templates(ConferenceDraft draft) {
        var choices = Stream.concat(
                Stream.of(Optional.<Conference>empty()),
                draft.earlier().stream().map(Optional::of));
        var list = list(choices, source -> source.map(Conference::name).orElseGet(() -> texts.get("home.copyNone")));
        list.setValue(Optional.empty());
        list.valueProperty().subscribe(draft::copyFrom);
        return list;
    }

    private Node speeches(ConferenceDraft draft) {
        var box = new CheckBox(texts.get("home.copySpeeches"));
        box.selectedProperty().bindBidirectional(draft.withSpeechesProperty());
        box.disableProperty().bind(draft.templateProperty().map(Optional::isEmpty));
        return box;
    }

    private static <T> ComboBox<T> list(Stream<T> values, Function<? super T, String> name) {
        var list = new ComboBox<T>();
        list.setConverter(new NameConverter<>(name));
        list.getItems().setAll(values.toList());
        list.setMaxWidth(Double.MAX_VALUE);
        return list;
    }

    private Node labelled(String key, Control control) {
        var label = new Label(texts.get(key));
        label.setLabelFor(control);
        label.getStyleClass().add("form-label");
        control.setAccessibleText(label.getText());
        var field = new VBox(label, control);
        field.getStyleClass().add("form-field");
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private static Node row(Node... fields) {
        var row = new HBox(fields);
        row.getStyleClass().add("form-row");
        return row;
    }
}
