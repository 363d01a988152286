package vn.thuky.ui.live;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;
import vn.thuky.text.UnreadMarks;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

/** A note: time, kind, text, marks in it that were not understood, what came of it; the first of a group under its heading. Corrected where it stands. */
final class NoteCell extends LiveCell<NoteLine> {
    private final Texts texts;
    private final StreamViewModel model;
    private final Function<NoteEdit, NoteEditControl> editors;
    private final Label heading = new Label();
    private final Label time = new Label();
    private final Badge kind = new Badge("", Badge.Role.NEUTRAL);
    private final Label text = new Label();
    private final Label unread = new Label();
    private final Label typed = new Label();
    private final Label outcome = new Label();
    private final StackPane words = new StackPane();
    private final VBox body;
    private final VBox reading;

    /** {@code editors} gives the editor of a correction, always the same for the same one. */
    NoteCell(Texts texts, StreamViewModel model, Function<NoteEdit, NoteEditControl> editors) {
        this.texts = texts;
        this.model = model;
        this.editors = editors;
        heading.getStyleClass().add("note-heading");
        heading.setWrapText(true);
        time.getStyleClass().addAll("clock", "muted");
        time.setMinWidth(Region.USE_PREF_SIZE);
        text.setWrapText(true);
        unread.setWrapText(true);
        unread.getStyleClass().addAll("small", "unread");
        typed.setWrapText(true);
        typed.getStyleClass().addAll("small", "muted");
        outcome.setWrapText(true);
        outcome.getStyleClass().addAll("small", "strong");
        for (var line : List.of(unread, typed, outcome)) {
            line.managedProperty().bind(line.visibleProperty());
        }
        var badge = new HBox(kind);
        badge.getStyleClass().add("note-kind");
        reading = new VBox(2, text, unread, typed, outcome);
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
        if (line.vote().isPresent()) {
            kind.show(texts.get("live.vote.title"), Badge.Role.NEUTRAL);
        } else {
            kind.show(texts.name(note.kind()), KindRole.of(note.kind()));
        }
        text.setText(Excerpt.forCell(note.wording()));
        var marks = UnreadMarks.in(text.getText(), note.at().toLocalDate());
        unread.setText(marks.isEmpty() ? "" : texts.get("live.note.unread", String.join(", ", marks)));
        unread.setVisible(!marks.isEmpty());
        var reworded = !note.wording().equals(note.text());
        typed.setText(reworded ? texts.get("live.note.typed", Excerpt.forCell(note.text())) : "");
        typed.setVisible(reworded);
        outcome.setText(line.outcome().map(came -> came.in(texts)).orElse(""));
        outcome.setVisible(line.outcome().isPresent());
        follow();
    }

    @Override
    protected void updateItem(@Nullable LiveRow<NoteLine> item, boolean empty) {
        super.updateItem(item, empty);
        follow();
    }

    /** Shows the editor while this note is the one being corrected. The list may give the note another cell meanwhile; its editor goes with it. */
    private void follow() {
        var edit = model.editProperty().get().filter(wanted -> wanted.row().equals(row()));
        if (edit.isPresent()) {
            var editor = editors.apply(edit.get());
            if (!words.getChildren().contains(editor)) {
                words.getChildren().setAll(editor);
            }
            editor.focus();
        } else if (!words.getChildren().contains(reading)) {
            words.getChildren().setAll(reading);
        }
    }
}
