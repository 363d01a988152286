package vn.thuky.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What someone looks for: words that must all occur, with or without their accents. */
public final class Query {

    /** How well a text answers; the better first. */
    public enum Hit {
        /** Every word occurs with the accents it was typed with. */
        ACCENTED,
        /** Every word occurs when accents are left out. */
        PLAIN,
        /** Some word does not occur. */
        NONE
    }

    private final List<Folded> words;

    public Query(String typed) {
        words = Syllables.of(typed).stream().map(Folded::of).toList();
    }

    /** Whether nothing is looked for; then every text is a hit. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** How well a text answers. */
    public Hit in(String text) {
        return in(Folded.of(text));
    }

    /** How well a text whose keys were made before answers. */
    public Hit in(Folded text) {
        if (!words.stream().allMatch(word -> text.key().contains(word.key()))) {
            return Hit.NONE;
        }
        return words.stream().allMatch(word -> text.accented().contains(word.accented())) ? Hit.ACCENTED : Hit.PLAIN;
    }

    public boolean matches(String text) {
        return in(text) != Hit.NONE;
    }

    /** The texts that answer, the better ones first, otherwise in the order given. */
    public List<String> among(List<String> texts) {
        var hits = new ArrayList<>(texts);
        hits.removeIf(text -> !matches(text));
        hits.sort(Comparator.comparing(this::in));
        return List.copyOf(hits);
    }
}
