package vn.thuky.ui.live;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.service.RollCallService.Substitute;
import vn.thuky.text.Clean;
import vn.thuky.text.Fold;
import vn.thuky.text.Query;
import vn.thuky.text.TimeReading;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Everything about the attendance of one participant, corrected at once: state, substitutes, reason, when the person came and left. */
public final class AttendanceViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final LiveNames names;
    private final ReadOnlyObjectWrapper<Optional<Participant>> person = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<AttendanceState> attendance = new SimpleObjectProperty<>(AttendanceState.INVITED);
    private final StringProperty substitutes = new SimpleStringProperty("");
    private final StringProperty substituteFor = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty came = new SimpleStringProperty("");
    private final StringProperty left = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Worded> said = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyBooleanWrapper doubtful = new ReadOnlyBooleanWrapper();

    AttendanceViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.names = new LiveNames(state);
        attendance.subscribe(this::understand);
        Stream.of(substitutes, substituteFor, reason, came, left).forEach(typed -> typed.subscribe(this::understand));
    }

    /** Who is corrected; empty while nobody is. */
    public ReadOnlyObjectProperty<Optional<Participant>> personProperty() {
        return person.getReadOnlyProperty();
    }

    /** The name of who is corrected; empty text while nobody is. */
    public String name() {
        return person.get().map(names::person).orElse("");
    }

    public ObjectProperty<AttendanceState> attendanceProperty() {
        return attendance;
    }

    /** Who came in this one's place, with semicolons between them; a name on no list is a new participant. */
    public StringProperty substitutesProperty() {
        return substitutes;
    }

    /** In whose place this one came. */
    public StringProperty substituteForProperty() {
        return substituteFor;
    }

    public StringProperty reasonProperty() {
        return reason;
    }

    public StringProperty cameProperty() {
        return came;
    }

    public StringProperty leftProperty() {
        return left;
    }

    /** What was understood, or what is wrong. */
    public ReadOnlyObjectProperty<Worded> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether a field holds what is neither a time nor anybody. */
    boolean wrong(StringProperty field) {
        return field.equals(substituteFor)
                ? !field.get().isBlank() && meant(field.get()).isEmpty()
                : notRead(field);
    }

    public ReadOnlyBooleanProperty doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }

    /** The names of all others. */
    public List<String> others() {
        return participants().map(names::person).toList();
    }

    void correct(Participant wanted) {
        var now = wanted.attendance();
        attendance.set(now.state());
        reason.set(now.reason());
        came.set(now.cameAt().map(Figures::clock).orElse(""));
        left.set(now.leftAt().map(Figures::clock).orElse(""));
        substituteFor.set(now.substituteFor()
                .flatMap(state::participant)
                .map(names::person)
                .orElse(""));
        substitutes.set(names.substitutes(wanted).stream().map(names::person).collect(Collectors.joining("; ")));
        person.set(Optional.of(wanted));
        understand();
    }

    /** Records it, where all of it is understood. */
    public void keep() {
        var corrected = person.get();
        var reading = read();
        if (corrected.isPresent() && reading.problem().isEmpty()) {
            cancel();
            var id = corrected.get().id();
            desk.tasks().run(() -> services.rollCall().record(id, reading.attendance(), reading.substitutes()));
        }
    }

    public void cancel() {
        person.set(Optional.empty());
    }

    private void understand() {
        if (person.get().isPresent()) {
            var reading = read();
            doubtful.set(reading.problem().isPresent());
            said.set(reading.problem().<Worded>map(problem -> problem).orElseGet(() -> understood(reading)));
        }
    }

    private Worded understood(Reading reading) {
        var added = reading.substitutes().stream()
                .filter(Substitute.Named.class::isInstance)
                .map(one -> ((Substitute.Named) one).name())
                .collect(Collectors.joining("; "));
        var now = reading.attendance().state();
        return added.isEmpty() ? new Named(now) : Message.of("live.attendance.adds", now, added);
    }

    /** What is typed as a whole, or the first thing that is wrong with it. */
    private record Reading(Attendance attendance, List<Substitute> substitutes, Optional<Message> problem) {}

    private Reading read() {
        var before = person.get().map(Participant::attendance).orElse(Attendance.INVITED);
        var from = moment(before.cameAt(), came);
        var to = moment(before.leftAt(), left);
        var replaced = meant(substituteFor.get());
        var why = Clean.line(reason.get());
        var instead = Stream.of(substitutes.get().split(";", -1))
                .map(Clean::line)
                .filter(name -> !name.isEmpty())
                .map(this::substitute)
                .distinct()
                .toList();
        var outdated = attendance.get().present() && instead.isEmpty() && why.equals(before.reason());
        var unexcused = attendance.get() == AttendanceState.ABSENT && !why.isEmpty();
        var now = new Attendance(
                unexcused ? AttendanceState.ABSENT_EXCUSED : attendance.get(),
                replaced.map(Participant::id),
                outdated ? "" : why,
                from,
                to);
        return new Reading(now, instead, problem(now, replaced, instead));
    }

    private Optional<Message> problem(Attendance now, Optional<Participant> replaced, List<Substitute> instead) {
        for (var time : List.of(came, left)) {
            if (notRead(time)) {
                return Optional.of(TimesViewModel.noTime(time.get()));
            }
        }
        if (replaced.isEmpty() && !substituteFor.get().isBlank()) {
            return Optional.of(
                    Message.of("live.attendance.nobody", substituteFor.get().strip()));
        }
        if (replaced.isPresent() && !instead.isEmpty()) {
            return Optional.of(Message.of("live.attendance.both"));
        }
        var timed = now.cameAt().isPresent() || now.leftAt().isPresent();
        if (now.state().absent() && timed) {
            return Optional.of(Message.of("live.attendance.absentTimes"));
        }
        if ((now.state().present() || timed)
                && instead.isEmpty()
                && !now.reason().isEmpty()) {
            return Optional.of(Message.of("live.attendance.presentReason"));
        }
        var reversed = now.cameAt()
                .filter(from -> now.leftAt().filter(from::isAfter).isPresent())
                .isPresent();
        return reversed ? Optional.of(Message.of("live.attendance.reversed")) : Optional.empty();
    }

    private Optional<LocalDateTime> moment(Optional<LocalDateTime> before, StringProperty typed) {
        var day = new Corrections(state, services, desk).today();
        return TimeReading.clock(typed.get()).map(time -> TimesViewModel.on(before, day, time));
    }

    private static boolean notRead(StringProperty typed) {
        return !typed.get().isBlank() && TimeReading.clock(typed.get()).isEmpty();
    }

    private Substitute substitute(String name) {
        return meant(name)
                .<Substitute>map(one -> new Substitute.Known(one.id()))
                .orElse(new Substitute.Named(name));
    }

    /** Whoever has this name, or is the only one found by it. */
    private Optional<Participant> meant(String typed) {
        var name = Fold.key(Clean.line(typed));
        var exact = participants()
                .filter(one -> Fold.key(names.person(one)).equals(name)
                        || Fold.key(one.person().name()).equals(name))
                .findFirst();
        var found = name.isEmpty()
                ? List.<Participant>of()
                : participants()
                        .filter(one -> new Query(name).matches(names.person(one)))
                        .toList();
        return exact.filter(_ -> !name.isEmpty())
                .or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty());
    }

    private Stream<Participant> participants() {
        return state.participants().stream()
                .filter(one ->
                        person.get().filter(own -> own.id().equals(one.id())).isEmpty());
    }
}
