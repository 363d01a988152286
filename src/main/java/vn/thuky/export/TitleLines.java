package vn.thuky.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The lines of a centred bold text. Any program that opens a DOCX breaks lines itself, some of them behind the hyphen of 2023-2024, so
 * it is the room given to the text that makes them end well: about equally long, and not within a name or a number.
 */
final class TitleLines {
    /** How much longer a line may come out where it is set, in mm, for its letters are measured one by one. */
    private static final double SLACK = 3;

    /** Between narrower rooms that are tried, in mm. */
    private static final double STEP = 1;

    /** Names have capitals in all their words; a number belongs to the word before it. */
    private static final Pattern WHOLE = Pattern.compile("\\p{Lu}\\p{L}* \\p{Lu}\\p{L}*\\p{P}?|\\S+ \\d\\S*");

    private final List<String> words;
    private final double[] widths;
    private final double[] hyphens;
    private final double blank;

    /**
     * @param text one line as it was written
     * @param points size of its letters
     */
    TitleLines(String text, double points) {
        words = List.of(text.split(" ", -1));
        widths = words.stream()
                .mapToDouble(word -> Face.BOLD.width(word, points))
                .toArray();
        hyphens = words.stream()
                .mapToDouble(word -> Face.BOLD.width(word.substring(0, word.indexOf('-') + 1), points))
                .toArray();
        blank = Face.BOLD.width(" ", points);
    }

    /** How far in from both sides of a room in mm the text stands; 0 for a text of one line. */
    double sides(double room) {
        var count = starts(room).size();
        if (count < 2) {
            return 0;
        }
        var best = room;
        var fewest = faults(room);
        for (var narrow = room - STEP; narrow > room / 2; narrow -= STEP) {
            if (starts(narrow - SLACK).size() > count) {
                break;
            }
            var faults = faults(narrow);
            if (faults <= fewest) {
                best = narrow;
                fewest = faults;
            }
        }
        return (room - best) / 2;
    }

    /** The width in mm of the longest line in a room. */
    double longest(double room) {
        var starts = starts(room);
        return IntStream.range(0, starts.size())
                .mapToDouble(
                        line -> width(starts.get(line), line + 1 < starts.size() ? starts.get(line + 1) : words.size()))
                .max()
                .orElse(0);
    }

    /** How many lines end within what belongs together, or end elsewhere where letters come out a little wider. */
    private int faults(double room) {
        var starts = starts(room);
        var faults = starts.equals(starts(room - SLACK)) ? 0 : 1;
        for (var line = 1; line < starts.size(); line++) {
            var next = starts.get(line);
            var upToHyphen = width(starts.get(line - 1), next) + blank + hyphens[next];
            if (WHOLE.matcher(words.get(next - 1) + " " + words.get(next)).matches()
                    || (hyphens[next] > 0 && upToHyphen <= room)) {
                faults++;
            }
        }
        return faults;
    }

    /** The words that begin lines. */
    private List<Integer> starts(double room) {
        var starts = new ArrayList<>(List.of(0));
        var end = widths[0];
        for (var word = 1; word < widths.length; word++) {
            end += blank + widths[word];
            if (end > room) {
                starts.add(word);
                end = widths[word];
            }
        }
        return starts;
    }

    /** From one word up to another. */
    private double width(int from, int to) {
        return IntStream.range(from, to).mapToDouble(word -> widths[word]).sum() + blank * (to - from - 1);
    }
}
