package vn.thuky.ui.live;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.conference.Period;
import vn.thuky.text.TimeReading;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** Corrects when something began and ended. An empty field says it did not; a time that cannot be is kept as typed and explained. */
public final class TimesViewModel {
    /** An end this much earlier on the clock than the start is after midnight; more is a mistake. */
    private static final Duration LONGEST_OVER_MIDNIGHT = Duration.ofHours(6);

    private final ReadOnlyObjectWrapper<Optional<Subject>> subject = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Worded> said = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<Set<Part>> wrong = new ReadOnlyObjectWrapper<>(Set.of());

    /** What is typed. */
    public enum Part {
        START,
        END
    }

    /**
     * What is corrected.
     *
     * @param day when a time is typed alone for what has none yet; other days are named
     * @param lastDay when an end is typed alone, where that need not be the day of the start
     * @param mayRun whether it may be left without an end: nothing else of its kind goes on
     * @param keep what is done with the corrected times
     */
    public record Subject(
            Worded title,
            Period actual,
            LocalDate day,
            Optional<LocalDate> lastDay,
            boolean mayRun,
            Consumer<Period> keep) {

        private String shown(Optional<LocalDateTime> moment) {
            return moment.map(at -> Figures.clock(at, day)).orElse("");
        }
    }

    TimesViewModel() {
        start.subscribe(this::understand);
        end.subscribe(this::understand);
    }

    /** What is being corrected; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<Subject>> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public StringProperty startProperty() {
        return start;
    }

    public StringProperty endProperty() {
        return end;
    }

    /** What was understood, or what is wrong. */
    public ReadOnlyObjectProperty<Worded> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** The parts that cannot be kept as typed. */
    public ReadOnlyObjectProperty<Set<Part>> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void correct(Subject wanted) {
        start.set(wanted.shown(wanted.actual().start()));
        end.set(wanted.shown(wanted.actual().end()));
        subject.set(Optional.of(wanted));
        understand();
    }

    /** Keeps the times, when they can be. */
    public void keep() {
        subject.get().ifPresent(corrected -> {
            var reading = read(corrected);
            if (reading.problem().isEmpty()) {
                cancel();
                if (!reading.period().equals(corrected.actual())) {
                    corrected.keep().accept(reading.period());
                }
            }
        });
    }

    public void cancel() {
        subject.set(Optional.empty());
    }

    private void understand() {
        subject.get().ifPresent(corrected -> {
            var reading = read(corrected);
            wrong.set(reading.wrong());
            said.set(reading.problem()
                    .map(Worded.class::cast)
                    .orElseGet(() -> understood(reading.period(), corrected.day())));
        });
    }

    private static Worded understood(Period period, LocalDate day) {
        if (period.start().isEmpty()) {
            return Message.of("live.times.none");
        }
        var begun = period.start().get();
        var from = Figures.clock(begun, day);
        return period.end()
                .<Worded>map(to ->
                        Message.of("live.times.span", from, Figures.clock(to, begun.toLocalDate()), minutes(period)))
                .orElse(Message.of("live.times.from", from));
    }

    private static String minutes(Period period) {
        return Figures.minutes(period.length().orElse(Duration.ZERO));
    }

    /** The times as read, or what keeps them from being times, and where. */
    private record Reading(Period period, Optional<Message> problem, Set<Part> wrong) {
        static Reading of(Period period) {
            return new Reading(period, Optional.empty(), Set.of());
        }

        static Reading wrong(Message problem, Part... parts) {
            return new Reading(Period.UNKNOWN, Optional.of(problem), Set.of(parts));
        }
    }

    private Reading read(Subject corrected) {
        var from = Typed.of(start.get(), corrected.day());
        var to = Typed.of(end.get(), corrected.day());
        if (from.isWrong() && to.isWrong()) {
            return Reading.wrong(noTime(from.text()), Part.START, Part.END);
        }
        if (from.isWrong() || to.isWrong()) {
            return from.isWrong()
                    ? Reading.wrong(noTime(from.text()), Part.START)
                    : Reading.wrong(noTime(to.text()), Part.END);
        }
        if (from.isBlank()) {
            return to.isBlank()
                    ? Reading.of(Period.UNKNOWN)
                    : Reading.wrong(Message.of("live.times.noStart"), Part.START);
        }
        var begun = from.on(corrected.actual().start(), corrected.day());
        if (to.isBlank()) {
            return corrected.mayRun()
                    ? Reading.of(Period.from(begun))
                    : Reading.wrong(Message.of("live.times.noEnd"), Part.END);
        }
        return ended(corrected, begun, to);
    }

    private static Reading ended(Subject corrected, LocalDateTime begun, Typed to) {
        var first = begun.toLocalDate();
        var day = corrected.lastDay().filter(last -> last.isAfter(first)).orElse(first);
        var ended = to.on(corrected.actual().end().filter(old -> !old.isBefore(begun)), day);
        if (ended.isBefore(begun)) {
            ended = ended.plusDays(1);
            if (to.day().isPresent() || Duration.between(begun, ended).compareTo(LONGEST_OVER_MIDNIGHT) > 0) {
                return Reading.wrong(Message.of("live.times.reversed"), Part.END);
            }
        }
        return Reading.of(Period.of(begun, ended));
    }

    /** What is said of a text that is no time. */
    static Message noTime(String typed) {
        return Message.of("live.times.notATime", typed.strip());
    }

    /** A time as typed, with its day where that was typed too. */
    private record Typed(String text, Optional<LocalTime> time, Optional<LocalDate> day) {
        /** Half a year around the usual day a day without a year is meant. */
        private static final long HALF_A_YEAR = 6;

        static Typed of(String text, LocalDate usual) {
            var alone = TimeReading.clock(text);
            if (alone.isPresent()) {
                return new Typed(text, alone, Optional.empty());
            }
            var moment = TimeReading.moment(text, Optional.empty(), usual.minusMonths(HALF_A_YEAR));
            return new Typed(text, moment.map(LocalDateTime::toLocalTime), moment.map(LocalDateTime::toLocalDate));
        }

        boolean isBlank() {
            return text.isBlank();
        }

        boolean isWrong() {
            return !isBlank() && time.isEmpty();
        }

        /** The moment, on the day it had where none was typed; seconds stay where the minute is the same. */
        LocalDateTime on(Optional<LocalDateTime> before, LocalDate usual) {
            var meant = day.or(() -> before.map(LocalDateTime::toLocalDate))
                    .orElse(usual)
                    .atTime(time.orElseThrow());
            return before.filter(old -> old.truncatedTo(ChronoUnit.MINUTES).equals(meant))
                    .orElse(meant);
        }
    }

    /** The time on the day it had; seconds stay where the minute is the same. */
    static LocalDateTime on(Optional<LocalDateTime> before, LocalDate day, LocalTime time) {
        return before.filter(old -> Figures.clock(old).equals(Figures.clock(old.with(time))))
                .orElse(before.map(LocalDateTime::toLocalDate).orElse(day).atTime(time));
    }
}
