package vn.thuky.ui.live;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

/** A note being corrected: what is typed is kept here, so that scrolling its cell away loses nothing. */
public final class NoteEdit {
    private final LiveRow<NoteLine> row;
    private final StringProperty text;
    private final boolean sentence;

    NoteEdit(LiveRow<NoteLine> row, String text, boolean sentence) {
        this.row = row;
        this.sentence = sentence;
        this.text = new SimpleStringProperty(text);
    }

    public LiveRow<NoteLine> row() {
        return row;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Whether the sentence of the minutes is edited, not what was typed. */
    public boolean sentence() {
        return sentence;
    }

    String text() {
        return text.get();
    }
}
