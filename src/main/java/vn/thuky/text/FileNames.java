package vn.thuky.text;

import java.util.Set;
import java.util.regex.Pattern;

/** Names of files made from titles: plain ASCII, allowed on every system, of a bearable length. */
public final class FileNames {
    /** Longest name in letters, the ending included. */
    public static final int LONGEST = 120;

    private static final String NAMELESS = "van-ban";
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");
    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    /** Devices of Windows, which it opens whatever the ending. */
    private static final Set<String> RESERVED = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** The name for a title, with an ending such as "docx": "Biên bản Hội nghị" gives "Bien-ban-Hoi-nghi.docx". */
    public static String of(String title, String ending) {
        return plain(title, LONGEST - ending.length() - 1) + "." + ending;
    }

    /** A name without an ending, of no more letters than there is room for. */
    public static String plain(String title, int room) {
        var name = trim(OTHER.matcher(Fold.withoutAccents(title)).replaceAll("-"));
        if (name.length() > room) {
            var cut = name.lastIndexOf('-', room);
            name = trim(name.substring(0, cut > room / 2 ? cut : room));
        }
        if (name.isEmpty()) {
            name = NAMELESS;
        }
        return RESERVED.contains(Fold.key(name)) ? name + "_" : name;
    }

    private static String trim(String name) {
        return ENDS.matcher(name).replaceAll("");
    }
}
