package vn.thuky.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.text.Clean;

/**
 * One text of a record that is edited in a form. It is kept when the user leaves the field, each time as one step; what cannot be kept
 * stays as typed, marked, until it is corrected.
 */
public final class FormText {
    private final ReadOnlyObjectWrapper<Typed> typed = new ReadOnlyObjectWrapper<>(Typed.of(""));
    private final Function<String, Optional<Message>> keep;
    private String stored = "";

    /** {@code keep} stores a text, or says why that is not possible. */
    public FormText(Function<String, Optional<Message>> keep) {
        this.keep = keep;
    }

    public ReadOnlyObjectProperty<Typed> typedProperty() {
        return typed.getReadOnlyProperty();
    }

    /** What could not be kept; empty when all is well. */
    public Optional<Typed> wrong() {
        return Optional.of(typed.get()).filter(now -> now.problem().isPresent());
    }

    /** The record says this now. */
    public void show(String text) {
        stored = text;
        if (wrong().isEmpty()) {
            typed.set(Typed.of(text));
        }
    }

    /** The user has typed this and goes on. */
    public void keep(String text) {
        var clean = Clean.text(text).strip();
        typed.set(Typed.of(clean));
        if (!clean.equals(stored)) {
            keep.apply(clean).ifPresent(problem -> typed.set(Typed.wrong(clean, problem)));
        }
    }

    /** What was typed turns out not to be possible after all; something typed since is left alone. */
    public void refuse(String text, Message problem) {
        if (typed.get().text().equals(text)) {
            typed.set(Typed.wrong(text, problem));
        }
    }

    /** The user gives up what was typed. */
    public void revert() {
        typed.set(Typed.of(stored));
    }
}
