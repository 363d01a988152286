package vn.thuky.service;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuky.text.Clean;

/**
 * A line that corrects the note before it: {@code s/wrong/right/}. The last stroke may be left out; without a right one the wrong one is
 * taken out.
 */
public record LineCorrection(String wrong, String right) {
    private static final Pattern FORM = Pattern.compile("s/([^/\n]+)/([^/\n]*)/?");
    private static final Pattern BEGINNING = Pattern.compile("s/[^/\n]+/[^/\n]*/");
    private static final int LONGEST = 2000;

    /** The correction a line asks for; empty when it asks for none. */
    public static Optional<LineCorrection> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        return Optional.of(FORM.matcher(Clean.text(line).stripTrailing()))
                .filter(form -> form.matches())
                .map(form -> new LineCorrection(form.group(1), form.group(2)));
    }

    /** Whether a line begins with a correction and goes on behind it, which can only be a slip. */
    public static boolean goesOn(String line) {
        return of(line).isEmpty() && BEGINNING.matcher(line).lookingAt();
    }

    /** The text with the first wrong place set right; empty when there is none. */
    public Optional<String> in(String text) {
        var at = text.indexOf(wrong);
        return at < 0
                ? Optional.empty()
                : Optional.of((text.substring(0, at) + right + text.substring(at + wrong.length())).strip())
                        .filter(corrected -> !corrected.isEmpty());
    }
}
