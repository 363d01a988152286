package vn.thuky.export;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a very long line of text into pieces, after blanks where there are any. The maker of the PDF copies the rest of a piece for
 * every line it sets: a megabyte in one piece takes minutes.
 */
final class Pieces {
    private static final int LONGEST = 1000;

    private Pieces() {}

    static List<String> of(String line) {
        if (line.length() <= LONGEST) {
            return List.of(line);
        }
        var pieces = new ArrayList<String>();
        int start = 0;
        while (line.length() - start > LONGEST) {
            var end = end(line, start);
            pieces.add(line.substring(start, end));
            start = end;
        }
        pieces.add(line.substring(start));
        return pieces;
    }

    private static int end(String line, int start) {
        var limit = start + LONGEST;
        var blank = line.lastIndexOf(' ', limit - 1);
        if (blank > start) {
            return blank + 1;
        }
        return Character.isLowSurrogate(line.charAt(limit)) ? limit - 1 : limit;
    }
}
