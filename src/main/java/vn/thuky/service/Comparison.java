package vn.thuky.service;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What differs between two versions of a text, word by word; words are whole, as Vietnamese syllables between blanks are. */
public record Comparison(List<Line> lines) {
    /** A word or a mark, with the blanks after it. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+\\s*|\\s+|.\\s*", Pattern.DOTALL);

    /** Paragraphs that share this part of their words are versions of one another. */
    private static final double ALIKE = 0.4;

    /** More pairs of paragraphs than this are not looked through: the text is another one. */
    private static final int PAIRED_AT_MOST = 40_000;

    /** What became of some words. */
    public enum Fate {
        SAME,
        REMOVED,
        ADDED
    }

    /** Words of one fate. */
    public record Piece(Fate fate, String text) {}

    /** One paragraph, as it was and as it is. */
    public record Line(List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }

        public boolean changed() {
            return pieces.stream().anyMatch(piece -> piece.fate() != Fate.SAME);
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
    }

    /** Compares paragraph by paragraph, and those that changed word by word. */
    public static Comparison of(List<String> before, List<String> after) {
        var lines = new ArrayList<Line>();
        for (var delta : deltas(before, after, String::equals)) {
            switch (delta.getType()) {
                case EQUAL -> delta.getTarget().getLines().forEach(text -> lines.add(line(Fate.SAME, text)));
                default ->
                    lines.addAll(rewritten(
                            delta.getSource().getLines(), delta.getTarget().getLines()));
            }
        }
        return new Comparison(lines);
    }

    /** How many paragraphs changed. */
    public int changes() {
        return (int) lines.stream().filter(Line::changed).count();
    }

    private static List<Line> rewritten(List<String> before, List<String> after) {
        return (long) before.size() * after.size() > PAIRED_AT_MOST
                ? Stream.concat(
                                before.stream().map(text -> line(Fate.REMOVED, text)),
                                after.stream().map(text -> line(Fate.ADDED, text)))
                        .toList()
                : paired(before, after);
    }

    private static List<Line> paired(List<String> before, List<String> after) {
        var lines = new ArrayList<Line>();
        for (var delta : deltas(before, after, Comparison::alike)) {
            var was = delta.getSource().getLines();
            var is = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> {
                    for (var i = 0; i < is.size(); i++) {
                        lines.add(words(was.get(i), is.get(i)));
                    }
                }
                default -> {
                    was.forEach(text -> lines.add(line(Fate.REMOVED, text)));
                    is.forEach(text -> lines.add(line(Fate.ADDED, text)));
                }
            }
        }
        return lines;
    }

    private static Line words(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (var delta : deltas(split(before), split(after), Comparison::sameWord)) {
            switch (delta.getType()) {
                case EQUAL -> add(pieces, Fate.SAME, delta.getTarget().getLines());
                default -> {
                    add(pieces, Fate.REMOVED, delta.getSource().getLines());
                    add(pieces, Fate.ADDED, delta.getTarget().getLines());
                }
            }
        }
        return new Line(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static Line line(Fate fate, String text) {
        return new Line(List.of(new Piece(fate, text)));
    }

    private static List<AbstractDelta<String>> deltas(
            List<String> before, List<String> after, BiPredicate<String, String> same) {
        return DiffUtils.diff(before, after, new MyersDiff<>(same), null, true).getDeltas();
    }

    private static List<String> split(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /** Blanks between words are no change. */
    private static boolean sameWord(String a, String b) {
        return a.strip().equals(b.strip());
    }

    private static boolean alike(String a, String b) {
        var shared = words(a).collect(Collectors.toCollection(HashSet::new));
        var all = new HashSet<>(shared);
        var others = words(b).collect(Collectors.toSet());
        shared.retainAll(others);
        all.addAll(others);
        return !all.isEmpty() && shared.size() >= ALIKE * all.size();
    }

    private static Stream<String> words(String text) {
        return split(text).stream().map(String::strip);
    }
}
