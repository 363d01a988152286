package vn.thuky.service;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Told;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechPlan;

/**
 * The agenda of a conference as it stands now.
 *
 * @param sites where items can take place
 * @param people names of those who can carry items out, each different
 * @param timetable empty while neither the conference nor its first item has a planned start
 */
public record Programme(
        Conference conference,
        List<AgendaItem> items,
        List<Site> sites,
        List<String> people,
        Optional<Timetable> timetable) {

    public Programme {
        items = List.copyOf(items);
        sites = List.copyOf(sites);
        people = List.copyOf(people);
    }

    static Programme of(
            Conference conference,
            List<AgendaItem> items,
            List<Site> sites,
            List<String> people,
            LocalDateTime now,
            List<Speech> speaking) {
        var inSession = conference.status() == ConferenceStatus.IN_SESSION;
        var timetable = conference
                .planned()
                .start()
                .or(() -> items.stream().findFirst().flatMap(AgendaItem::fixedStart))
                .map(start -> Timetable.of(
                        conference,
                        items,
                        start,
                        Optional.of(now).filter(_ -> inSession),
                        SpeechPlan.floorUntil(speaking, conference.pauses(), now)));
        return new Programme(conference, items, sites, people, timetable);
    }

    /** Whether its end can be told: no length it hangs on is missing. */
    public boolean tellsEnd() {
        var told = conference.status() == ConferenceStatus.IN_SESSION
                ? timetable.map(Timetable::toldForecast)
                : timetable.map(Timetable::toldPlan);
        return told.map(Told::end).orElse(false);
    }

    /** When it will end: as forecast in session, otherwise as planned by the agenda. */
    public Optional<LocalDateTime> expectedEnd() {
        return conference.status() == ConferenceStatus.IN_SESSION
                ? timetable.flatMap(Timetable::forecastEnd)
                : timetable.flatMap(Timetable::plannedEnd);
    }
}
