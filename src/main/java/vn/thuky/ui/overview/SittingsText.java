package vn.thuky.ui.overview;

import java.util.List;
import java.util.stream.Collectors;
import vn.thuky.domain.agenda.Sitting;
import vn.thuky.text.DateWords;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** The sittings of a conference in a line: "Buổi sáng 16/01/2024: 08:00 - 11:30 · Buổi chiều …". */
final class SittingsText {
    private SittingsText() {}

    /** Empty text where there is no more than one. */
    static Worded of(List<Sitting> sittings) {
        return texts -> sittings.size() < 2
                ? ""
                : sittings.stream().map(sitting -> text(sitting, texts)).collect(Collectors.joining(" · "));
    }

    private static String text(Sitting sitting, Texts texts) {
        var dates = new DateWords(texts.language());
        var name = texts.get("common.sitting", texts.name(sitting.dayPart()), dates.digits(sitting.day()));
        var times =
                dates.span(sitting.start().toLocalTime(), sitting.plannedEnd().toLocalTime());
        return name + ": " + times;
    }
}
