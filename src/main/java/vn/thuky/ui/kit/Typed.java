package vn.thuky.ui.kit;

import java.util.Optional;

/**
 * What stands in an editable cell: the text as typed, and what was not understood of it. A view-model keeps text it cannot read in its
 * row instead of refusing it, so that no typed letter is lost.
 */
public record Typed(String text, Optional<Message> problem) {

    public static Typed of(String text) {
        return new Typed(text, Optional.empty());
    }

    public static Typed wrong(String text, Message problem) {
        return new Typed(text, Optional.of(problem));
    }
}
