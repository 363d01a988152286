package vn.thuky.document;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Event;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.agenda.Told;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.ConferenceStatus;

/** What of a conference stands in a calendar: the items of its programme, and the deadlines of what was promised in it. */
final class Calendars {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    Calendars(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
        people = new People(dossier);
    }

    /** The items as they are planned; none while the conference has no planned start, nor one whose start cannot be told. */
    List<Event> programme() {
        return slots(Timetable::toldPlan).stream()
                .map(slot -> item(slot, new Event.Times(slot.plannedStart(), slot.plannedEnd())))
                .toList();
    }

    /** The items as they happened, or are to happen by the forecast. */
    List<Event> adjustedProgramme() {
        return slots(Timetable::toldForecast).stream()
                .map(slot -> item(slot, new Event.Times(slot.forecastStart(), slot.forecastEnd())))
                .toList();
    }

    private List<Slot> slots(Function<Timetable, Told> told) {
        var conference = dossier.conference();
        var now = Optional.of(draft.now()).filter(_ -> conference.status() == ConferenceStatus.IN_SESSION);
        return conference
                .planned()
                .start()
                .map(start -> Timetable.of(dossier.agenda(), start, now))
                .map(times -> times.slots().stream()
                        .filter(slot -> told.apply(times).start(slot.item().id()))
                        .toList())
                .orElse(List.of());
    }

    private Event item(Slot slot, Event.Times times) {
        var item = slot.item();
        var site = people.site(item.site()).map(one -> draft.texts().get("document.minutes.site", People.name(one)));
        return new Event(
                key(item.id()),
                Math.max(0, dossier.releases().size() - 1),
                draft.name(item),
                times,
                site.orElseGet(() -> dossier.conference().place().strip()),
                lines(dossier.conference().name(), item.presenter()));
    }

    /** The deadlines of what is still to be done. */
    List<Event> deadlines() {
        return dossier.commitments().stream()
                .filter(one -> one.state() == CommitmentState.OPEN)
                .flatMap(one -> one.deadline().stream().map(day -> deadline(one, new Event.AllDay(day))))
                .toList();
    }

    private Event deadline(Commitment one, Event.AllDay day) {
        return new Event(
                key(one.id()),
                one.deadlineChanges().size(),
                draft.texts().get("document.calendar.deadline", one.text().strip()),
                day,
                "",
                lines(dossier.conference().name(), people.organizations(one.leads()), one.product()));
    }

    private String key(Id id) {
        return dossier.conference().id().value() + "." + id.value();
    }

    private static String lines(String... lines) {
        return Stream.of(lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
