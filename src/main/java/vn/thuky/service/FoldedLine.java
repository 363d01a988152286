package vn.thuky.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thuky.text.Fold;

/** A typed line in which words are found without regard to accents and given back as typed; and the names known in it. */
final class FoldedLine {
    /** What a piece ends at, besides commas, semicolons, full stops and line breaks. */
    private static final List<String> NEXT_PIECE =
            List.of("chu tri", "phoi hop", "truoc ngay", "truoc", "han", "cham nhat", "bao cao");

    /** What stands before whoever is told to do something. */
    private static final List<String> TELLING = List.of("giao", "do", "de nghi", "yeu cau");

    private final String line;
    private final String folded;
    private final Set<String> names;

    /** The names are folded. */
    FoldedLine(String line, Set<String> names) {
        this.line = line;
        this.folded = folded(line);
        this.names = names;
    }

    /** Letter for letter, so that places are the same in both. */
    private static String folded(String line) {
        var letters = new StringBuilder(line.length());
        for (var i = 0; i < line.length(); i++) {
            var letter = Fold.key(String.valueOf(line.charAt(i)));
            letters.append(letter.length() == 1 ? letter.charAt(0) : line.charAt(i));
        }
        return letters.toString();
    }

    /** Where these words stand, as words of their own, from a place on; -1 where they do not. */
    int word(String words, int from) {
        for (var at = folded.indexOf(words, from); at >= 0; at = folded.indexOf(words, at + 1)) {
            if (edge(at) && edge(at + words.length())) {
                return at;
            }
        }
        return -1;
    }

    /** Where a sign stands at the start of a word and something follows it; -1 where it does not. */
    int marker(char sign) {
        for (var at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
            var starts = at == 0 || Character.isWhitespace(line.charAt(at - 1));
            if (starts && at + 1 < line.length() && Character.isLetterOrDigit(line.charAt(at + 1))) {
                return at;
            }
        }
        return -1;
    }

    boolean startsWith(String words, int at) {
        return folded.startsWith(words, at);
    }

    /** The place after blanks and after these words, in this order, each where it is there. */
    int skip(int from, String... words) {
        var at = blanks(from);
        for (var word : words) {
            if (folded.startsWith(word, at) && (edge(at + word.length()) || word.equals(":"))) {
                at = blanks(at + word.length());
            }
        }
        return at;
    }

    String typed(int from) {
        return line.substring(from);
    }

    String typed(int from, int to) {
        return line.substring(from, to).strip();
    }

    /** The known names that follow a place, one after the other. */
    String namesFrom(int from) {
        var found = new ArrayList<String>();
        var at = skip(from, ":", "cho");
        for (var name = nameAt(at); name.isPresent(); name = nameAt(at)) {
            found.add(line.substring(at, at + name.get().length()));
            at = between(at + name.get().length());
        }
        return String.join(Labels.SEPARATOR, found);
    }

    /** The known names that a place follows, one after the other. */
    String namesBefore(int to) {
        var found = new ArrayList<String>();
        var at = betweenBackwards(to);
        for (var name = nameBefore(at); name.isPresent(); name = nameBefore(at)) {
            found.addFirst(line.substring(at - name.get().length(), at));
            at = betweenBackwards(at - name.get().length());
        }
        return String.join(Labels.SEPARATOR, found);
    }

    /** What follows a place, up to where something else begins. */
    String pieceFrom(int from, int longest) {
        var start = blanks(from);
        var end = start;
        while (end < line.length() && end - start < longest && !ends(end, start)) {
            end++;
        }
        return line.substring(start, end).strip();
    }

    /** What stands before a place, from where it begins or whoever is told. */
    String pieceBefore(int to) {
        var start = to;
        while (start > 0 && ",;.\n".indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        for (var word : TELLING) {
            var told = word(word, start);
            if (told >= 0 && told < to) {
                start = told + word.length();
            }
        }
        return line.substring(start, to).strip();
    }

    private boolean ends(int at, int start) {
        var letter = line.charAt(at);
        if (",;\n".indexOf(letter) >= 0 || (letter == '.' && (at + 1 == line.length() || line.charAt(at + 1) == ' '))) {
            return true;
        }
        return at > start
                && edge(at)
                && (letter == '!'
                        || NEXT_PIECE.stream()
                                .anyMatch(word -> folded.startsWith(word, at) && edge(at + word.length())));
    }

    private Optional<String> nameAt(int at) {
        return longest(name -> folded.startsWith(name, at) && edge(at) && edge(at + name.length()));
    }

    private Optional<String> nameBefore(int to) {
        return longest(name -> folded.startsWith(name, to - name.length()) && edge(to - name.length()) && edge(to));
    }

    private Optional<String> longest(Predicate<String> there) {
        return names.stream().filter(there).max(Comparator.comparingInt(String::length));
    }

    private int between(int from) {
        var at = blanks(from);
        if (at < line.length() && ",;".indexOf(line.charAt(at)) >= 0) {
            at = blanks(at + 1);
        }
        return skip(at, "va");
    }

    private int betweenBackwards(int to) {
        var at = blanksBackwards(to);
        for (var word : new String[] {"se", "lam", "va"}) {
            if (at > word.length() && folded.startsWith(word, at - word.length()) && edge(at - word.length())) {
                at = blanksBackwards(at - word.length());
            }
        }
        if (at > 0 && ",;".indexOf(line.charAt(at - 1)) >= 0) {
            at = blanksBackwards(at - 1);
        }
        return at;
    }

    private int blanks(int from) {
        var at = from;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int blanksBackwards(int to) {
        var at = to;
        while (at > 0 && Character.isWhitespace(line.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether no word goes on across a place. */
    private boolean edge(int at) {
        return at <= 0
                || at >= line.length()
                || !Character.isLetterOrDigit(line.charAt(at - 1))
                || !Character.isLetterOrDigit(line.charAt(at));
    }
}
