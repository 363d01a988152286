package vn.thuky.ui.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import vn.thuky.text.TimeReading;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;

/** A moment typed as text, "8h30 16/1/2024"; a time alone is meant for the day that is known already. */
final class MomentText {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);

    private final FormText text;
    private final Clock clock;
    private Optional<LocalDate> known = Optional.empty();

    /** {@code keep} stores the moment, empty when it is taken away, or says why it cannot. */
    MomentText(Clock clock, Function<Optional<LocalDateTime>, Optional<Message>> keep) {
        this.clock = clock;
        this.text = new FormText(typed -> read(typed, keep));
    }

    FormText text() {
        return text;
    }

    /** Shows the moment; a time typed alone is one of its day, or of the day of {@code other}. */
    void show(Optional<LocalDateTime> moment, Optional<LocalDateTime> other) {
        known = moment.or(() -> other).map(LocalDateTime::toLocalDate);
        text.show(moment.map(FORM::format).orElse(""));
    }

    private Optional<Message> read(String typed, Function<Optional<LocalDateTime>, Optional<Message>> keep) {
        if (typed.isEmpty()) {
            return keep.apply(Optional.empty());
        }
        var today = LocalDate.now(clock);
        var moment = TimeReading.moment(typed, known, today);
        if (moment.isPresent()) {
            return keep.apply(moment);
        }
        return Optional.of(Message.of(problem(typed, today)));
    }

    private static String problem(String typed, LocalDate today) {
        if (TimeReading.clock(typed).isPresent()) {
            return "overview.problem.dayMissing";
        }
        return TimeReading.day(typed, today).isPresent() ? "overview.problem.timeMissing" : "overview.problem.noMoment";
    }
}
