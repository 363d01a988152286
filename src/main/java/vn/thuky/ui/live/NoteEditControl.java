package vn.thuky.ui.live;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.GrowingText;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;

/** The field a note is corrected in, where the note stands: Enter keeps, Esc leaves it as it was, the arrows go on to the note beside it. */
final class NoteEditControl extends VBox {
    private final NoteEdit edit;
    private final StreamViewModel model;
    private final Runnable toEntry;
    private final GrowingText field = new GrowingText();
    private final InputMethod keyboard = InputMethod.watch(field);

    NoteEditControl(NoteEdit edit, StreamViewModel model, Texts texts, Runnable toEntry) {
        super(2);
        this.edit = edit;
        this.model = model;
        this.toEntry = toEntry;
        field.setText(edit.textProperty().get());
        field.textProperty().subscribe(edit.textProperty()::set);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && model.editProperty().get().filter(edit::equals).isPresent()) {
                model.keepEdit();
            }
        });
        keyboard.onEnter(field, () -> {
            model.keepEdit();
            toEntry.run();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().setAll(field, caption(texts));
    }

    boolean isOf(NoteEdit other) {
        return edit.equals(other);
    }

    /** Goes to the end of the text, unless it is being typed into. */
    void focus() {
        if (!field.isFocused()) {
            Focus.in(this, field);
            field.end();
        }
    }

    /** What is edited, where that is not plain to see. */
    private Label caption(Texts texts) {
        var note = edit.row().line().note();
        var caption = new Label(
                edit.sentence()
                        ? texts.get("live.note.typed", Excerpt.forCell(note.text()))
                        : note.sentence().isBlank()
                                ? ""
                                : texts.get("live.note.sentence", Excerpt.forCell(note.sentence())));
        caption.setWrapText(true);
        caption.getStyleClass().addAll("small", "muted");
        caption.setManaged(!caption.getText().isEmpty());
        return caption;
    }

    private void pressed(KeyEvent event) {
        if (keyboard.composing() || event.isConsumed()) {
            return;
        }
        var alone = Keys.alone(event);
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            model.cancelEdit();
            toEntry.run();
        } else if (event.getCode() == KeyCode.ENTER && event.isShiftDown()) {
            event.consume();
            field.replaceSelection("\n");
        } else if (alone && event.getCode() == KeyCode.UP && field.getCaretPosition() == 0) {
            event.consume();
            beside(-1);
        } else if (alone && event.getCode() == KeyCode.DOWN && field.getCaretPosition() == field.getLength()) {
            event.consume();
            beside(1);
        }
    }

    private void beside(int places) {
        model.editBeside(places);
        if (model.editProperty().get().isEmpty()) {
            toEntry.run();
        }
    }
}
