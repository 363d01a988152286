package vn.thuky.ui.home;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.Period;
import vn.thuky.service.NewConference;
import vn.thuky.service.NewConference.Template;
import vn.thuky.text.Clean;
import vn.thuky.text.TimeReading;
import vn.thuky.ui.kit.Message;

/** What is typed of a conference before it is made. */
public final class ConferenceDraft {
    private final LocalDate today;
    private final List<Conference> earlier;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty day = new SimpleStringProperty("");
    private final StringProperty start = new SimpleStringProperty("");
    private final StringProperty end = new SimpleStringProperty("");
    private final StringProperty place = new SimpleStringProperty("");
    private final ObjectProperty<ConferenceForm> form = new SimpleObjectProperty<>(ConferenceForm.ONLINE);
    private final ObjectProperty<Optional<Conference>> template = new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty withSpeeches = new SimpleBooleanProperty();

    ConferenceDraft(LocalDate today, List<Conference> earlier) {
        this.today = today;
        this.earlier = List.copyOf(earlier);
    }

    /** Conferences it can be copied from. */
    List<Conference> earlier() {
        return earlier;
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty dayProperty() {
        return day;
    }

    StringProperty startProperty() {
        return start;
    }

    StringProperty endProperty() {
        return end;
    }

    StringProperty placeProperty() {
        return place;
    }

    ObjectProperty<ConferenceForm> formProperty() {
        return form;
    }

    ObjectProperty<Optional<Conference>> templateProperty() {
        return template;
    }

    BooleanProperty withSpeechesProperty() {
        return withSpeeches;
    }

    /** Takes over what the copied conference says of form and place, where nothing was typed yet. */
    void copyFrom(Optional<Conference> conference) {
        template.set(conference);
        conference.ifPresent(source -> {
            form.set(source.form());
            if (place.get().isBlank()) {
                place.set(source.place());
            }
        });
    }

    /** What keeps it from being made; what is wrong comes before a name that is merely missing yet. */
    List<Message> problems() {
        var problems = new ArrayList<Message>();
        check(problems, notRead(day, day()), Message.of("home.problem.day", day.get()));
        check(problems, notRead(start, time(start)), Message.of("home.problem.time", start.get()));
        check(problems, notRead(end, time(end)), Message.of("home.problem.time", end.get()));
        check(problems, dayMissing(), Message.of("home.problem.dayMissing"));
        check(problems, startMissing(), Message.of("home.problem.startMissing"));
        check(problems, planned().reversed(), Message.of("home.problem.endBeforeStart"));
        check(problems, name.get().isBlank(), Message.of("home.problem.name"));
        return problems;
    }

    /** A time without a day, or the other way round, would be lost. */
    private boolean dayMissing() {
        return !typed(day) && (typed(start) || typed(end));
    }

    private boolean startMissing() {
        return typed(day) && !typed(start);
    }

    private static boolean notRead(StringProperty typed, Optional<?> read) {
        return typed(typed) && read.isEmpty();
    }

    private static void check(List<Message> problems, boolean wrong, Message problem) {
        if (wrong) {
            problems.add(problem);
        }
    }

    private static boolean typed(StringProperty text) {
        return !text.get().isBlank();
    }

    BooleanBinding validBinding() {
        return Bindings.createBooleanBinding(() -> problems().isEmpty(), name, day, start, end);
    }

    /** The first problem, or how the time was understood. */
    ObjectBinding<Message> understoodBinding() {
        return Bindings.createObjectBinding(
                () -> problems().stream().findFirst().orElseGet(this::understood), name, day, start, end);
    }

    /** Whether what is typed of the day is wrong, not merely missing yet. */
    boolean wrongDay() {
        return notRead(day, day()) || dayMissing();
    }

    boolean wrongStart() {
        return notRead(start, time(start));
    }

    boolean wrongEnd() {
        return notRead(end, time(end)) || planned().reversed();
    }

    private Message understood() {
        return day().map(date -> Message.of(
                        "home.understood",
                        date.getDayOfMonth(),
                        date.getMonthValue(),
                        String.valueOf(date.getYear()),
                        time(start).map(LocalTime::toString).orElse(""),
                        time(end).map(LocalTime::toString).orElse("…")))
                .orElseGet(() -> Message.of("home.noTimeYet"));
    }

    NewConference toRecord() {
        return new NewConference(
                Clean.line(name.get()),
                planned(),
                form.get(),
                Clean.line(place.get()),
                template.get().map(source -> new Template(source.id(), withSpeeches.get())));
    }

    Optional<LocalDate> day() {
        return TimeReading.day(day.get(), today);
    }

    private Period planned() {
        return new Period(at(start), at(end));
    }

    private Optional<LocalDateTime> at(StringProperty time) {
        return day().flatMap(date -> time(time).map(date::atTime));
    }

    private static Optional<LocalTime> time(StringProperty typed) {
        return TimeReading.clock(typed.get());
    }
}
