package vn.thuky.domain.agenda;

import java.time.LocalTime;

/** The part of a day a sitting takes its name from. */
public enum DayPart {
    MORNING,
    AFTERNOON,
    EVENING;

    private static final LocalTime SIX_IN_THE_EVENING = LocalTime.of(18, 0);

    /** The part in which a time of day lies. */
    public static DayPart of(LocalTime time) {
        if (time.isBefore(LocalTime.NOON)) {
            return MORNING;
        }
        return time.isBefore(SIX_IN_THE_EVENING) ? AFTERNOON : EVENING;
    }
}
