package vn.thuky.text;

import java.util.List;

/** Names of sites (điểm cầu) as they read behind the word for one, which is said once. */
public final class SiteName {
    private static final List<String> WORDS = List.of("diem cau ", "site ");

    private SiteName() {}

    /** The name without the word itself: "Điểm cầu Hà Nội" gives "Hà Nội", "Hà Nội" stays. */
    public static String behindWord(String name) {
        var line = Clean.line(name);
        var key = Fold.key(line);
        return WORDS.stream()
                .filter(key::startsWith)
                .findFirst()
                .map(word -> line.substring(word.length()))
                .orElse(line);
    }
}
