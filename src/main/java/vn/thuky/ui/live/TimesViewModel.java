package vn.thuky.ui.live;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
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
    private final ReadOnlyObjectWrapper<Boolean> wrong = new ReadOnlyObjectWrapper<>(false);

    /**
     * What is corrected.
     *
     * @param day when a time is typed for what has none yet
     * @param mayRun whether it may be left without an end: nothing else of its kind goes on
     * @param keep what is done with the corrected times
     */
    public record Subject(Worded title, Period actual, LocalDate day, boolean mayRun, Consumer<Period> keep) {}

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

    public ReadOnlyObjectProperty<Boolean> wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void correct(Subject wanted) {
        start.set(wanted.actual().start().map(Figures::clock).orElse(""));
        end.set(wanted.actual().end().map(Figures::clock).orElse(""));
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
            wrong.set(reading.problem().isPresent());
            said.set(reading.problem().map(Worded.class::cast).orElseGet(() -> understood(reading.period())));
        });
    }

    private static Worded understood(Period period) {
        if (period.start().isEmpty()) {
            return Message.of("live.times.none");
        }
        var from = Figures.clock(period.start().get());
        return period.end()
                .<Worded>map(to -> Message.of("live.times.span", from, Figures.clock(to), minutes(period)))
                .orElse(Message.of("live.times.from", from));
    }

    private static String minutes(Period period) {
        return Figures.minutes(period.length().orElse(Duration.ZERO));
    }

    /** The times as read, or what keeps them from being times. */
    private record Reading(Period period, Optional<Message> problem) {
        static Reading wrong(String key) {
            return new Reading(Period.UNKNOWN, Optional.of(Message.of(key)));
        }
    }

    private Reading read(Subject corrected) {
        var from = TimeReading.clock(start.get());
        var to = TimeReading.clock(end.get());
        if (notRead(from, start) || notRead(to, end)) {
            return Reading.wrong("live.times.notATime");
        }
        if (from.isEmpty()) {
            return to.isPresent() ? Reading.wrong("live.times.noStart") : new Reading(Period.UNKNOWN, Optional.empty());
        }
        var begun = on(corrected.actual().start(), corrected.day(), from.get());
        if (to.isEmpty()) {
            return corrected.mayRun()
                    ? new Reading(Period.from(begun), Optional.empty())
                    : Reading.wrong("live.times.noEnd");
        }
        return ended(corrected, begun, to.get());
    }

    private static boolean notRead(Optional<LocalTime> time, StringProperty typed) {
        return time.isEmpty() && !typed.get().isBlank();
    }

    private static Reading ended(Subject corrected, LocalDateTime begun, LocalTime to) {
        var ended = on(corrected.actual().end().filter(old -> !old.isBefore(begun)), begun.toLocalDate(), to);
        if (ended.isBefore(begun)) {
            ended = ended.plusDays(1);
            if (Duration.between(begun, ended).compareTo(LONGEST_OVER_MIDNIGHT) > 0) {
                return Reading.wrong("live.times.reversed");
            }
        }
        return new Reading(Period.of(begun, ended), Optional.empty());
    }

    /** The time on the day it had; seconds stay where the minute is the same. */
    private static LocalDateTime on(Optional<LocalDateTime> before, LocalDate day, LocalTime time) {
        return before.filter(old -> Figures.clock(old).equals(Figures.clock(old.with(time))))
                .orElse(before.map(LocalDateTime::toLocalDate).orElse(day).atTime(time));
    }
}
