package vn.thuky.ui.kit;

import java.time.Duration;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.text.Clean;

/**
 * A longer text of a record that saves itself: after a pause, every few seconds while someone types steadily, and when it is asked
 * to. What is typed belongs to the record that was shown when it was typed, and no news from elsewhere overwrites it unsaved.
 */
public final class KeptText {
    private static final Duration PAUSE = Duration.ofMillis(800);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final StringProperty text = new SimpleStringProperty("");
    private final Tasks tasks;
    private BiConsumer<String, Runnable> save = (_, _) -> {};
    private String saved = "";
    private Pending pause = Pending.NOTHING;
    private boolean waiting;
    private int shown;

    public KeptText(Tasks tasks) {
        this.tasks = tasks;
        text.subscribe(this::typed);
    }

    /** The text as it is being edited; bound to a text area. */
    public StringProperty textProperty() {
        return text;
    }

    /**
     * Shows the text of another record, after saving that of the one before.
     *
     * @param save saves a text and runs the action once that is done
     */
    public void show(String value, BiConsumer<String, Runnable> save) {
        flush();
        pause.cancel();
        waiting = false;
        shown++;
        this.save = save;
        saved = value;
        text.set(value);
    }

    /** Shows the present text of the same record, unless something typed is not saved yet. */
    public void refresh(String value) {
        if (text.get().equals(saved) && !Clean.text(saved).equals(value)) {
            saved = value;
            text.set(value);
        }
    }

    /** Saves now what is not saved yet. */
    public void flush() {
        waiting = false;
        var typed = text.get();
        if (!typed.equals(saved)) {
            var record = shown;
            save.accept(typed, () -> {
                if (record == shown) {
                    saved = typed;
                }
            });
        }
    }

    private void typed(String value) {
        if (value.equals(saved)) {
            return;
        }
        pause.cancel();
        pause = tasks.later(PAUSE, this::flush);
        if (!waiting) {
            waiting = true;
            tasks.later(LONGEST, () -> {
                if (waiting) {
                    flush();
                }
            });
        }
    }
}
