package vn.thuky.service.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.thuky.journal.RecordKind;
import vn.thuky.text.Folded;
import vn.thuky.text.Query;

/** Everything that can be found, as it was when it was read; thread-safe. */
public final class SearchIndex {
    private final List<Entry> entries;

    /** A record with its search keys: those of its text, and behind them those of its detail. */
    private record Entry(Found found, Folded words, int textKey, int textAccented) {
        static Entry of(Found found) {
            var text = Folded.of(found.text());
            var detail = Folded.of(found.detail());
            var words = new Folded(text.key() + " " + detail.key(), text.accented() + " " + detail.accented());
            return new Entry(found, words, text.key().length(), text.accented().length());
        }

        /** Whether the text alone answers, without the detail. */
        boolean byText(Query query) {
            var text = new Folded(
                    words.key().substring(0, textKey), words.accented().substring(0, textAccented));
            return query.in(text) != Query.Hit.NONE;
        }
    }

    private record Hit(Found found, Query.Hit how, boolean byText) {}

    /** @param records in the order in which equally good answers are shown */
    SearchIndex(List<Found> records) {
        entries = records.stream().map(Entry::of).toList();
    }

    /**
     * What answers.
     *
     * @param found the best first, at most as many as asked for
     * @param all how many there are
     */
    public record Answer(List<Found> found, int all) {
        public static final Answer NOTHING = new Answer(List.of(), 0);
    }

    /**
     * The records in which every word that was typed occurs. Those that have the accents of the words come first, then those whose own
     * text has the words, then those of the latest conferences. Nothing typed finds nothing.
     *
     * @param kinds which are looked for
     */
    public Answer find(String typed, Set<RecordKind> kinds, int most) {
        var query = new Query(typed);
        if (query.isEmpty()) {
            return Answer.NOTHING;
        }
        var hits = new ArrayList<Hit>();
        for (var entry : entries) {
            if (kinds.contains(entry.found().kind())) {
                var how = query.in(entry.words());
                if (how != Query.Hit.NONE) {
                    hits.add(new Hit(entry.found(), how, entry.byText(query)));
                }
            }
        }
        hits.sort(Comparator.comparing(Hit::how).thenComparing(Hit::byText, Comparator.reverseOrder()));
        return new Answer(hits.stream().limit(most).map(Hit::found).toList(), hits.size());
    }
}
