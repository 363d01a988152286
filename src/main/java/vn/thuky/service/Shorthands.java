package vn.thuky.service;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.text.Clean;

/** The office's shorthands, ready for use in a line. Small and capital letters are the same in codes; accents are not. */
public final class Shorthands {
    public static final Shorthands NONE = new Shorthands(List.of(), false);

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}\\n]{1,30})}");

    /** No code is longer. */
    public static final int LONGEST_CODE = 20;

    private final Map<String, String> snippets;
    private final Map<String, String> abbreviations;
    private final Optional<Pattern> anyAbbreviation;

    /** {@code autocorrect} is whether abbreviations are written out at all. */
    public Shorthands(List<Shorthand> all, boolean autocorrect) {
        snippets = of(all, ShorthandUse.WHILE_TYPING);
        abbreviations = autocorrect ? of(all, ShorthandUse.WHEN_STORED) : Map.of();
        anyAbbreviation = abbreviations.isEmpty() ? Optional.empty() : Optional.of(pattern());
    }

    private static Map<String, String> of(List<Shorthand> all, ShorthandUse use) {
        var texts = new LinkedHashMap<String, String>();
        all.stream()
                .filter(one ->
                        one.use() == use && !one.code().isBlank() && !one.text().isBlank())
                .forEach(one -> texts.putIfAbsent(key(one.code()), one.text()));
        return texts;
    }

    private Pattern pattern() {
        var codes = abbreviations.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])(?:" + codes + ")(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /**
     * A code at the end of a text.
     *
     * @param from where it begins
     * @param text the words it stands for, variables as they are
     */
    public record Code(int from, String text) {}

    /** The snippet whose code a text ends with; a marker of a kind at its start is none. */
    public Optional<Code> endOf(String text) {
        var from = text.length();
        while (from > 0 && text.length() - from <= LONGEST_CODE && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        var start = from;
        return from == 0 && isMarker(text)
                ? Optional.empty()
                : Optional.ofNullable(snippets.get(key(text.substring(from)))).map(words -> new Code(start, words));
    }

    /** Whether a code would never be seen as one: it is how a line says its kind. */
    public static boolean isMarker(String code) {
        return EntryLine.kind(code + " ").isPresent();
    }

    /** An abbreviation that was written out. */
    public record WrittenOut(String code, String text) {}

    /** A text with its abbreviations written out; {@code found} hears of each. */
    public String writeOut(String text, List<? super WrittenOut> found) {
        return anyAbbreviation
                .map(any -> any.matcher(text).replaceAll(code -> {
                    var words = abbreviations.getOrDefault(key(code.group()), code.group());
                    found.add(new WrittenOut(code.group(), words));
                    return Matcher.quoteReplacement(words);
                }))
                .orElse(text);
    }

    /** A text with its variables filled in; one that means nothing stays as it is. */
    public static String fill(String text, Function<String, Optional<String>> value) {
        return VARIABLE.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(value.apply(found.group(1)).orElse(found.group())));
    }

    private static String key(String code) {
        return Clean.line(code).toLowerCase(Locale.ROOT);
    }
}
