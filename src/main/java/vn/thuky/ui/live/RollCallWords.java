package vn.thuky.ui.live;

import java.util.ArrayList;
import vn.thuky.domain.people.RollCall;
import vn.thuky.text.DateWords;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** Counts of attendance in the words of the minutes: "mời 07 đại biểu, có mặt 06, trong đó dự thay 01"; what is nought is left out. */
record RollCallWords(RollCall counts) implements Worded {
    /** As the minutes leave it to a pen. */
    private static final String BLANK = "…".repeat(2);

    @Override
    public String in(Texts texts) {
        var words = new ArrayList<String>();
        words.add(counted(texts, "document.minutes.invited", counts.invited()));
        if (counts.uncalled()) {
            words.add(texts.get("document.minutes.present", BLANK));
            return String.join(", ", words);
        }
        words.add(counted(texts, "document.minutes.present", counts.present()));
        add(words, texts, "document.minutes.substitutes", counts.substitutes());
        add(words, texts, "document.minutes.excused", counts.excused());
        add(words, texts, "document.minutes.absent", counts.absent());
        add(words, texts, "document.minutes.unknown", counts.unknown());
        return String.join(", ", words);
    }

    private static void add(ArrayList<String> words, Texts texts, String key, int number) {
        if (number > 0) {
            words.add(counted(texts, key, number));
        }
    }

    private static String counted(Texts texts, String key, int number) {
        return texts.get(key, DateWords.count(number));
    }
}
