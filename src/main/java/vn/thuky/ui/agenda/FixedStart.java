package vn.thuky.ui.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import vn.thuky.text.TimeReading;

/** A fixed start as people type it: a time, with its day where it is not the first: {@code 8h30}, {@code 17/1 8h30}. */
final class FixedStart {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("dd/MM HH:mm", Locale.ROOT);

    private FixedStart() {}

    /** The start as it is shown; its day is named unless it is the usual one. */
    static String text(LocalDateTime start, LocalDate usual) {
        return (start.toLocalDate().equals(usual) ? CLOCK : DAY_AND_CLOCK).format(start);
    }

    /**
     * Reads a start; empty when it is none.
     *
     * @param before when the item before starts. A time alone is on that day, or on the next one when it would be earlier and the
     *     conference goes on
     * @param last last day of the conference
     */
    static Optional<LocalDateTime> read(String typed, LocalDateTime before, LocalDate last) {
        return TimeReading.clock(typed)
                .map(clock -> {
                    var sameDay = before.toLocalDate().atTime(clock);
                    var tomorrow =
                            sameDay.isBefore(before) && before.toLocalDate().isBefore(last);
                    return tomorrow ? sameDay.plusDays(1) : sameDay;
                })
                .or(() -> TimeReading.moment(typed, Optional.empty(), before.toLocalDate()));
    }
}
