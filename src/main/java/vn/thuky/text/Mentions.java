package vn.thuky.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a person in texts: by name, in whole words, whatever their case, the place of the tones and the blanks between them, without
 * accents where none of it has any; and by telephone number and e-mail address. A name of one word is found only where it is the whole
 * text, since as a word it may be any.
 */
public final class Mentions {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final int FEWEST_DIGITS = 7;

    private final List<List<Folded>> names;
    private final List<String> single;
    private final List<Pattern> contacts;

    /** Where a person is found in a text. */
    private record Span(int from, int to) {}

    /** A word of a text with its place. */
    private record Word(Folded folded, int from, int to) {
        boolean plain() {
            return folded.key().equals(folded.accented());
        }
    }

    /**
     * {@code contacts} are telephone numbers and e-mail addresses; of both, blank ones and numbers too short to mean somebody are passed
     * over.
     */
    public Mentions(List<String> names, List<String> contacts) {
        var words =
                names.stream().map(Clean::line).distinct().map(Mentions::words).toList();
        this.names = words.stream()
                .filter(name -> name.size() > 1)
                .map(name -> name.stream().map(Word::folded).toList())
                .toList();
        this.single = names.stream()
                .map(Clean::line)
                .filter(name -> words(name).size() == 1)
                .toList();
        this.contacts = contacts.stream().flatMap(one -> contact(one).stream()).toList();
    }

    private static Optional<Pattern> contact(String value) {
        var digits = value.replaceAll("\\D", "");
        if (value.indexOf('@') > 0) {
            var address = Pattern.quote(value.strip());
            return Optional.of(Pattern.compile("(?<![\\w.@])" + address + "(?![\\w@])", Pattern.CASE_INSENSITIVE));
        }
        return digits.length() < FEWEST_DIGITS
                ? Optional.empty()
                : Optional.of(Pattern.compile(digits.chars()
                        .mapToObj(digit -> String.valueOf((char) digit))
                        .collect(Collectors.joining("[ .()-]{0,2}", "(?<!\\d)", "(?!\\d)"))));
    }

    /** Whether there is anything to find. */
    public boolean isEmpty() {
        return names.isEmpty() && single.isEmpty() && contacts.isEmpty();
    }

    public boolean in(String text) {
        return !spans(text).isEmpty();
    }

    /** Whether a text is the name and nothing else. */
    public boolean isAll(String text) {
        var line = Clean.line(text);
        return spans(line).equals(List.of(new Span(0, line.length()))) && !line.isEmpty();
    }

    /** The text with these words in every place where the person was. */
    public String replaced(String text, String words) {
        var spans = spans(text);
        if (spans.isEmpty()) {
            return text;
        }
        var composed = composed(text);
        var changed = new StringBuilder();
        var from = 0;
        for (var span : spans) {
            changed.append(composed, from, span.from()).append(words);
            from = span.to();
        }
        return changed.append(composed, from, composed.length()).toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** From left to right, none over another. */
    private List<Span> spans(String given) {
        var text = composed(given);
        var found = new ArrayList<Span>();
        if (single.contains(text.strip())) {
            return List.of(new Span(0, text.length()));
        }
        if (!names.isEmpty() && mayHold(text)) {
            addNames(text, found);
        }
        for (var contact : contacts) {
            var matcher = contact.matcher(text);
            while (matcher.find()) {
                var span = new Span(matcher.start(), matcher.end());
                if (found.stream().noneMatch(other -> span.from() < other.to() && other.from() < span.to())) {
                    found.add(span);
                }
            }
        }
        found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return found;
    }

    /** A quick look, as most texts hold nobody. */
    private boolean mayHold(String text) {
        var key = Fold.key(text);
        return names.stream().anyMatch(name -> name.stream().allMatch(word -> key.contains(word.key())));
    }

    private void addNames(String text, List<Span> found) {
        var words = words(text);
        for (var i = 0; i < words.size(); i++) {
            var at = i;
            var longest = names.stream()
                    .filter(name -> isAt(name, words, at, text))
                    .mapToInt(List::size)
                    .max();
            if (longest.isPresent()) {
                found.add(new Span(
                        words.get(i).from(),
                        words.get(i + longest.getAsInt() - 1).to()));
                i += longest.getAsInt() - 1;
            }
        }
    }

    private static boolean isAt(List<Folded> name, List<Word> words, int at, String text) {
        if (at + name.size() > words.size()) {
            return false;
        }
        var same = true;
        var plain = true;
        for (var i = 0; i < name.size(); i++) {
            var word = words.get(at + i);
            same &= word.folded().accented().equals(name.get(i).accented());
            plain &= word.plain() && word.folded().key().equals(name.get(i).key());
            if (i > 0
                    && !text.substring(words.get(at + i - 1).to(), word.from()).isBlank()) {
                return false;
            }
        }
        return same || plain;
    }

    private static List<Word> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(word -> new Word(Folded.of(word.group()), word.start(), word.end()))
                .toList();
    }
}
