package vn.thuky.rules;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be wrong with the wording: keys without a text, texts without a use, languages that differ in what they say. */
final class Wording {
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9._-]+)\"(\\s*\\+)?");
    private static final Pattern FXML_KEY = Pattern.compile("[\">]%([A-Za-z0-9._-]+)");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    private final Set<String> keys;
    private final Set<String> areas;
    private final Set<String> used = new TreeSet<>();
    private final Set<String> begun = new TreeSet<>();

    Wording(Set<String> keys, Set<String> areas) {
        this.keys = new TreeSet<>(keys);
        this.areas = new TreeSet<>(areas);
    }

    /** Reads which keys a Java source names; a literal with a dot at its end that is added to begins a key. */
    void readJava(String source) {
        LITERAL.matcher(source).results().filter(found -> isKey(found.group(1))).forEach(found -> {
            if (found.group(2) != null
                    && !Character.isLetterOrDigit(
                            found.group(1).charAt(found.group(1).length() - 1))) {
                begun.add(found.group(1));
            } else {
                used.add(found.group(1));
            }
        });
    }

    void readFxml(String source) {
        FXML_KEY.matcher(source).results().forEach(found -> used.add(found.group(1)));
    }

    /** Names of constants, which the program says by their type: {@code kind.NoteKind.RESULT}. All are worded, or none. */
    void named(Class<?> type) {
        var names = Stream.of(type.getEnumConstants())
                .map(constant -> "kind." + type.getSimpleName() + "." + ((Enum<?>) constant).name())
                .toList();
        if (names.stream().anyMatch(keys::contains)) {
            used.addAll(names);
        }
    }

    /** Keys that are used and have no text. */
    List<String> missing() {
        return used.stream().filter(key -> !keys.contains(key)).toList();
    }

    /** Keys that have a text and are not used. */
    List<String> unused() {
        return keys.stream()
                .filter(key -> !used.contains(key) && begun.stream().noneMatch(key::startsWith))
                .toList();
    }

    /** What is wrong with the two texts of a key. */
    static List<String> problems(String key, String vi, String en) {
        var problems = new ArrayList<String>();
        if (vi.isBlank() || en.isBlank()) {
            problems.add(key + ": a text is blank");
        }
        if (values(vi) != values(en)) {
            problems.add(key + ": the languages take a different number of values");
        }
        if (values(vi) > 0
                && (LONE_APOSTROPHE.matcher(vi).find()
                        || LONE_APOSTROPHE.matcher(en).find())) {
            problems.add(key + ": an apostrophe must be written twice in a text with values");
        }
        return problems;
    }

    private static int values(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private boolean isKey(String literal) {
        var dot = literal.indexOf('.');
        return dot > 0 && areas.contains(literal.substring(0, dot));
    }
}
