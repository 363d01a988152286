package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Phrase;

/** Beginnings and ends of sentences. */
final class Sentences {
    /** Marks after which no full stop comes. */
    private static final String ENDS = ".!?…:;,";

    private Sentences() {}

    /** The text with a capital first letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Words a list of those present begins its groups with, which are small within a sentence. */
    private static final Set<String> COMMON = Set.of(
            "Lãnh", "Đại", "Khách", "Đơn", "Các", "Cán", "Phóng", "Chuyên", "Thành", "Nhóm", "Đồng", "Chánh", "Giám",
            "Phó");

    private static final Set<String> PEOPLE = Set.of("Các", "Ông", "Bà");

    private static final Set<String> ADDRESS =
            Set.of("ông", "bà", "ông (bà)", "ông/bà", "đồng chí", "đ/c", "anh", "chị", "cô", "thầy", "cụ");

    /** How a person is called, small as it stands within a sentence; what is no usual address is left as it is. */
    static String address(String honorific) {
        var small = honorific.strip().toLowerCase(Locale.ROOT);
        return ADDRESS.contains(small) ? small : honorific.strip();
    }

    /** The name of a group, or of a person with an honorific, as it stands within a sentence: "lãnh đạo các Sở"; one that may be a proper name is left as it is. */
    static String within(String group) {
        var first = group.split(" ", 2);
        var common = COMMON.contains(first[0]) && first.length == 2 && Character.isLowerCase(first[1].codePointAt(0));
        return common || PEOPLE.contains(first[0])
                ? group.substring(0, 1).toLowerCase(Locale.ROOT) + group.substring(1)
                : group;
    }

    /**
     * Several points in one sentence: "rà soát …; báo cáo …". Where one has a semicolon of its own they are numbered, with capitals:
     * "(1) …; (2) …".
     */
    static String listed(List<String> points) {
        if (points.size() == 1 || points.stream().noneMatch(point -> point.contains(";"))) {
            return points.stream().map(Sentences::small).collect(Collectors.joining("; "));
        }
        return IntStream.range(0, points.size())
                .mapToObj(i -> "(" + (i + 1) + ") " + capital(points.get(i)))
                .collect(Collectors.joining("; "));
    }

    /** Words that names of offices, of texts of law and of places begin with, whatever letter comes next. */
    private static final Set<String> PROPER = Set.of(
            "Bộ", "Sở", "Ban", "Cục", "Vụ", "Cụm", "Chính", "Thủ", "Quốc", "Đảng", "Nhà", "Trung", "Ủy", "Uỷ", "Hội",
            "Tổng", "Đoàn", "Nghị", "Luật", "Quyết", "Thông", "Chỉ", "Huế");

    /** The text as it goes on within a sentence: its first letter is small, unless it may begin a name. */
    static String small(String text) {
        var words = text.split(" ", 3);
        var common = words.length > 1
                && !words[0].isEmpty()
                && !words[1].isEmpty()
                && Character.isLowerCase(words[1].codePointAt(0))
                && words[0].substring(1).equals(words[0].substring(1).toLowerCase(Locale.ROOT))
                && !PROPER.contains(words[0]);
        return common ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** The words with a capital first letter; dots stay as they are. */
    static Phrase capital(Phrase words) {
        var parts = new ArrayList<>(words.parts());
        if (!parts.isEmpty() && parts.getFirst() instanceof Inline.Run(var text, var bold, var italic)) {
            parts.set(0, new Inline.Run(capital(text), bold, italic));
        }
        return new Phrase(parts);
    }

    /** Whether a word of a name begins with a small letter: "Nguyễn văn An". */
    static boolean hasSmallWord(String name) {
        return Stream.of(name.strip().split("\\s+"))
                .anyMatch(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)));
    }

    /** How many words a text has, as Vietnamese counts them: one a syllable. */
    static int words(String text) {
        return (int) Stream.of(text.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    /** The text without its full stop, to go on after it. */
    static String unended(String text) {
        var words = text.strip();
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** The text with a full stop, unless it ends with a mark already. */
    static String ended(String text) {
        var words = text.strip();
        if (words.isEmpty()) {
            return words;
        }
        var last = words.codePointBefore(words.length());
        return ENDS.indexOf(last) >= 0 ? words : words + ".";
    }
}
