package vn.thuky.reading;

import java.util.List;
import java.util.regex.Pattern;

/** Text with separators, as Excel and other programs write it: the separator is the one its first lines use most. */
final class Csv {
    private static final List<Character> SEPARATORS = List.of('\t', ';', ',', '|');
    private static final int LOOKED_AT = 4_000;

    /** The line Excel itself understands as saying which separator follows. */
    private static final Pattern SAID = Pattern.compile("sep=(.)\\R");

    private Csv() {}

    /** The rows that hold anything. */
    static List<List<String>> rows(String text) {
        var said = SAID.matcher(text);
        return said.lookingAt()
                ? SeparatedText.rows(text.substring(said.end()), said.group(1).charAt(0))
                : SeparatedText.rows(text, separator(text));
    }

    private static char separator(String text) {
        var best = '\t';
        var most = 0L;
        var start = text.substring(0, Math.min(LOOKED_AT, text.length()));
        for (char separator : SEPARATORS) {
            var count = outsideQuotes(start, separator);
            if (count > most) {
                most = count;
                best = separator;
            }
        }
        return best;
    }

    private static long outsideQuotes(String text, char separator) {
        var closed = text.chars().filter(c -> c == '"').count() % 2 == 0;
        var quoted = false;
        var count = 0L;
        for (var i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"' && closed) {
                quoted = !quoted;
            } else if (text.charAt(i) == separator && !quoted) {
                count++;
            }
        }
        return count;
    }
}
