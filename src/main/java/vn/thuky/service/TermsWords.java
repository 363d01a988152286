package vn.thuky.service;

import java.time.LocalDate;
import java.util.Set;
import vn.thuky.text.DeadlineReading;

/**
 * The words of a line that say who leads ("chủ trì"), who co-operates ("phối hợp"), what is handed in ("báo cáo") and until when ("trước
 * ngày", "!"). Each is a piece of the line as typed, names with semicolons between them; empty text where the line says nothing of it.
 * A piece that names nobody on the list, or no day, is there too: it is not understood, and to be shown as such.
 */
public record TermsWords(String leads, String supporting, String product, String deadline) {

    public static final TermsWords NONE = new TermsWords("", "", "", "");

    /** Nobody says more than this of a task in one line; more is looked at no further. */
    private static final int LONGEST = 4000;

    private static final int LONGEST_PIECE = 80;

    /**
     * Finds the words in a line.
     *
     * @param names by which organizations are understood, as of {@link Labels#understood}
     */
    public static TermsWords in(String line, Set<String> names, LocalDate today) {
        var text = new FoldedLine(line.substring(0, Math.min(line.length(), LONGEST)), names);
        return new TermsWords(leads(text), supporting(text), product(text), deadline(text, today));
    }

    /** The day a marker "!" asks for, as typed; empty text where there is no marker. */
    public static String marked(String line, LocalDate today) {
        var text = new FoldedLine(line.substring(0, Math.min(line.length(), LONGEST)), Set.of());
        return marked(text, today);
    }

    private static String leads(FoldedLine text) {
        var at = text.word("chu tri", 0);
        if (at < 0) {
            var given = text.word("giao", 0);
            return given < 0 ? "" : text.namesFrom(given + "giao".length());
        }
        var after = at + "chu tri".length();
        var names = text.namesFrom(after);
        if (names.isEmpty()) {
            names = text.namesBefore(at);
        }
        if (!names.isEmpty()) {
            return names;
        }
        return text.startsWith(":", after) ? text.pieceFrom(after + 1, LONGEST_PIECE) : text.pieceBefore(at);
    }

    private static String supporting(FoldedLine text) {
        var at = text.word("phoi hop", 0);
        if (at < 0) {
            return "";
        }
        var after = text.skip(at + "phoi hop".length(), "chat che", "voi", "cung", ":");
        var names = text.namesFrom(after);
        if (names.isEmpty() && text.word("chu tri", 0) >= 0) {
            names = text.namesBefore(at);
        }
        var named = after > text.skip(at + "phoi hop".length(), "chat che");
        return names.isEmpty() && named ? text.pieceFrom(after, LONGEST_PIECE) : names;
    }

    private static String product(FoldedLine text) {
        var at = text.word("bao cao", 0);
        return at < 0 ? "" : text.pieceFrom(at, LONGEST_PIECE);
    }

    private static String deadline(FoldedLine text, LocalDate today) {
        var marked = marked(text, today);
        if (!marked.isEmpty()) {
            return marked;
        }
        var before = text.word("truoc ngay", 0);
        if (before >= 0) {
            return day(text, before + "truoc ngay".length(), today);
        }
        for (var word : new String[] {"truoc", "cham nhat", "han", "den"}) {
            for (var at = text.word(word, 0); at >= 0; at = text.word(word, at + 1)) {
                var from = text.skip(at + word.length(), "la", "vao", ":", "ngay");
                var found = DeadlineReading.atStartOf(text.typed(from), today);
                if (found.isPresent()) {
                    return text.typed(from, from + found.get().length());
                }
            }
        }
        return "";
    }

    private static String marked(FoldedLine text, LocalDate today) {
        var marker = text.marker('!');
        return marker < 0 ? "" : day(text, marker + 1, today);
    }

    private static String day(FoldedLine text, int from, LocalDate today) {
        var start = text.skip(from);
        return DeadlineReading.atStartOf(text.typed(start), today)
                .map(found -> text.typed(start, start + found.length()))
                .orElseGet(() -> text.pieceFrom(start, LONGEST_PIECE));
    }
}
