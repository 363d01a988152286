package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.RollCall;
import vn.thuky.text.DateWords;

/** How many were invited, came and were absent, in words. */
final class AttendanceCount {
    private final Draft draft;

    AttendanceCount(Draft draft) {
        this.draft = draft;
    }

    /** "mời 07 đại biểu, có mặt 06, trong đó dự thay 01, vắng có lý do 01"; what is nought is left out, and as long as nobody
     * was called, how many came is a blank. */
    Phrase of(List<Participant> people, List<Participant> all) {
        var roll = RollCall.of(people, all);
        var counts = new ArrayList<Phrase>();
        counts.add(counted("document.minutes.invited", roll.invited()));
        if (roll.uncalled()) {
            counts.add(draft.words("document.minutes.present", Phrase.SHORT_BLANK));
            return Phrase.joined(", ", counts);
        }
        counts.add(counted("document.minutes.present", roll.present()));
        add(counts, "document.minutes.substitutes", roll.substitutes());
        add(counts, "document.minutes.excused", roll.excused());
        add(counts, "document.minutes.absent", roll.absent());
        add(counts, "document.minutes.unknown", roll.unknown());
        return Phrase.joined(", ", counts);
    }

    private void add(List<Phrase> counts, String key, int number) {
        if (number > 0) {
            counts.add(counted(key, number));
        }
    }

    private Phrase counted(String key, int number) {
        return draft.words(key, DateWords.count(number));
    }
}
