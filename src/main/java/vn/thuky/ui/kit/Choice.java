package vn.thuky.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A record that can be chosen in a cell, or none.
 *
 * @param <I> identity of the record
 * @param name as shown; empty for none
 */
public record Choice<I>(Optional<I> id, String name) {

    public static <I> Choice<I> none() {
        return new Choice<>(Optional.empty(), "");
    }

    /** The choices among records, none first. */
    public static <R, I> List<Choice<I>> of(List<R> records, Function<R, I> id, Function<R, String> name) {
        var choices = new ArrayList<Choice<I>>();
        choices.add(none());
        records.forEach(one -> choices.add(new Choice<>(Optional.of(id.apply(one)), name.apply(one))));
        return choices;
    }

    /** The choice with this identity; none when there is no such record. */
    public static <I> Choice<I> among(List<Choice<I>> choices, Optional<I> id) {
        return choices.stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseGet(Choice::none);
    }
}
