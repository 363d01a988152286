package vn.thuky.ui.live;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.text.Clean;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Typed;

/** One part of the terms of a note: what its text says, until something else is typed here. What is not understood stays, marked. */
public final class TermsField {
    private final UnaryOperator<Typed> understand;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Message>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private String said = "";
    private boolean following = true;
    private boolean showing;

    /** {@code understand} puts a text into its usual form, or says what is wrong with it. */
    TermsField(UnaryOperator<Typed> understand) {
        this.understand = understand;
        text.subscribe((_, _) -> changed());
    }

    /** As it is being typed. */
    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Optional<Message>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why what was typed here, and is not in the note, is not understood. */
    Optional<Message> refused() {
        return following ? Optional.empty() : problem.get();
    }

    /** The note says this of it. */
    void say(String words) {
        said = words;
        if (following) {
            show(words);
        }
    }

    /** What was typed is put into its usual form, if it is understood. An empty text is what it was before. */
    public void leave() {
        if (!following) {
            show(text.get());
        }
    }

    /** What was typed is given up for what the note says. */
    public void giveBack() {
        following = true;
        show(said);
    }

    /** What stands here if it is understood; empty text otherwise. */
    String understood() {
        return problem.get().isPresent() ? "" : Clean.line(text.get());
    }

    private void show(String words) {
        var typed = understand.apply(Typed.of(Clean.line(words)));
        showing = true;
        text.set(typed.text());
        showing = false;
        problem.set(typed.problem());
    }

    private void changed() {
        if (!showing) {
            following = false;
            problem.set(understand.apply(Typed.of(Clean.line(text.get()))).problem());
        }
    }
}
