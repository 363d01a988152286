package vn.thuky.ui.live;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;
import vn.thuky.text.UnreadMarks;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.GrowingText;
import vn.thuky.ui.kit.InputMethod;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

/** A note: time, kind, text, marks in it that were not understood, what was made of it; the first of a group under its heading. Corrected where it stands. */
final class NoteCell extends LiveCell<NoteLine> {
    private final Texts texts;
    private final StreamViewModel model;
    private final Runnable toEntry;
    private final Label heading = new Label();
    private final Label time = new Label();
    private final Badge kind = new Badge("", Badge.Role.NEUTRAL);
    private final Label text = new Label();
    private final Label unread = new Label();
    private final Label typed = new Label();
    private final Label commitment = new Label();
    private final StackPane words = new StackPane();
    private final VBox body;
    private Optional<GrowingText> editor = Optional.empty();

    NoteCell(Texts texts, StreamViewModel model, Runnable toEntry) {
        this.texts = texts;
        this.model = model;
        this.toEntry = toEntry;
        heading.getStyleClass().add("note-heading");
        heading.setWrapText(true);
        time.getStyleClass().addAll("clock", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        text.setWrapText(true);
        unread.setWrapText(true);
        unread.getStyleClass().addAll("small", "unread");
        typed.setWrapText(true);
        typed.getStyleClass().addAll("small", "muted");
        commitment.setWrapText(true);
        commitment.getStyleClass().addAll("small", "strong");
        var badge = new HBox(kind);
        badge.getStyleClass().add("note-kind");
        words.setAlignment(Pos.TOP_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(10, time, badge, words);
        line.getStyleClass().add("note-line");
        body = new VBox(heading, line);
        model.editProperty().subscribe(this::follow);
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
                model.edit();
            }
        });
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(NoteLine line) {
        var note = line.note();
        heading.setText(line.heading().map(words -> words.in(texts)).orElse(""));
        heading.setManaged(line.heading().isPresent());
        heading.setVisible(line.heading().isPresent());
        time.setText(Figures.clock(note.at()));
        kind.show(texts.name(note.kind()), KindRole.of(note.kind()));
        text.setText(Excerpt.forCell(note.wording()));
        var marks = UnreadMarks.in(text.getText(), note.at().toLocalDate());
        unread.setText(marks.isEmpty() ? "" : texts.get("live.note.unread", String.join(", ", marks)));
        unread.setManaged(!marks.isEmpty());
        var reworded = !note.wording().equals(note.text());
        typed.setText(reworded ? texts.get("live.note.typed", Excerpt.forCell(note.text())) : "");
        typed.setManaged(reworded);
        commitment.setText(line.commitment().map(made -> made.in(texts)).orElse(""));
        commitment.setManaged(line.commitment().isPresent());
        follow();
    }

    @Override
    protected void updateItem(@Nullable LiveRow<NoteLine> item, boolean empty) {
        super.updateItem(item, empty);
        follow();
    }

    /** Shows the editor while this note is the one being corrected. */
    private void follow() {
        var edit = model.editProperty().get().filter(wanted -> wanted.row().equals(row()));
        if (edit.isEmpty()) {
            editor = Optional.empty();
            words.getChildren().setAll(new VBox(2, text, unread, typed, commitment));
        } else if (editor.isEmpty()) {
            var field = editor(edit.get());
            editor = Optional.of(field);
            words.getChildren().setAll(new VBox(2, field, caption(edit.get())));
            Focus.in(words, field);
            field.end();
        }
    }

    /** What is edited, where that is not plain to see. */
    private Label caption(NoteEdit edit) {
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

    private GrowingText editor(NoteEdit edit) {
        var field = new GrowingText();
        field.setText(edit.textProperty().get());
        field.textProperty().subscribe(edit.textProperty()::set);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && model.editProperty().get().filter(edit::equals).isPresent()) {
                model.keepEdit();
            }
        });
        var keyboard = InputMethod.watch(field);
        keyboard.onEnter(field, () -> {
            model.keepEdit();
            toEntry.run();
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, field, keyboard));
        return field;
    }

    private void pressed(KeyEvent event, GrowingText field, InputMethod keyboard) {
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
