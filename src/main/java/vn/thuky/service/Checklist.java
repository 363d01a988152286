package vn.thuky.service;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuky.document.Dossier;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.SpeechStatus;

/** What is to be prepared for a conference, and how far it is; computed from the records, never ticked by hand. */
public record Checklist(List<Check> checks) {

    /** What is looked at, in the order in which a conference is usually prepared. */
    public enum Topic {
        NAME,
        TIME,
        PLACE,
        ISSUER,
        MAIN_SITE,
        LINES,
        PARTICIPANTS,
        CHAIR,
        SECRETARY,
        AGENDA,
        LENGTHS,
        END,
        SPEAKERS
    }

    /**
     * One point.
     *
     * @param open how many records are still to be seen to; for {@link Topic#END} the minutes past the planned end
     * @param record identity of the first of them
     */
    public record Check(Topic topic, boolean done, int open, Optional<String> record) {
        private static Check of(Topic topic, boolean done) {
            return new Check(topic, done, 0, Optional.empty());
        }

        private static <E extends Entity> Check ofEach(Topic topic, List<E> records, Predicate<E> ready) {
            var open = records.stream().filter(ready.negate()).toList();
            var first = open.stream().findFirst().map(record -> record.id().value());
            return new Check(topic, !records.isEmpty() && open.isEmpty(), open.size(), first);
        }
    }

    public Checklist {
        checks = List.copyOf(checks);
    }

    public static Checklist of(Dossier dossier) {
        var conference = dossier.conference();
        var checks = new ArrayList<Check>();
        checks.add(Check.of(Topic.NAME, !conference.name().isBlank()));
        checks.add(Check.of(
                Topic.TIME,
                conference.planned().start().isPresent()
                        && conference.planned().end().isPresent()));
        checks.add(Check.of(Topic.PLACE, !conference.place().isBlank()));
        checks.add(Check.of(Topic.ISSUER, !conference.issuer().agency().isBlank()));
        if (conference.form() != ConferenceForm.IN_PERSON) {
            checks.add(Check.of(Topic.MAIN_SITE, dossier.sites().stream().anyMatch(Site::main)));
            checks.add(Check.ofEach(Topic.LINES, dossier.sites(), Checklist::lineWorks));
        }
        checks.add(Check.of(Topic.PARTICIPANTS, !dossier.participants().isEmpty()));
        checks.add(Check.of(Topic.CHAIR, has(dossier, Role.CHAIR)));
        checks.add(Check.of(Topic.SECRETARY, has(dossier, Role.SECRETARY)));
        checks.add(Check.of(Topic.AGENDA, !dossier.agenda().isEmpty()));
        checks.add(Check.ofEach(
                Topic.LENGTHS, dossier.agenda(), item -> item.planned().isPositive()));
        checks.add(end(dossier));
        if (expectsSpeeches(dossier)) {
            checks.add(Check.ofEach(
                    Topic.SPEAKERS,
                    dossier.speeches().stream()
                            .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                            .toList(),
                    speech -> !speech.speakers().isEmpty()));
        }
        return new Checklist(checks);
    }

    public int done() {
        return (int) checks.stream().filter(Check::done).count();
    }

    public int total() {
        return checks.size();
    }

    private static boolean has(Dossier dossier, Role role) {
        return dossier.participants().stream().anyMatch(participant -> participant.role() == role);
    }

    /** The last trial counts. */
    private static boolean lineWorks(Site site) {
        return !site.checks().isEmpty() && site.checks().getLast().good();
    }

    private static boolean expectsSpeeches(Dossier dossier) {
        return !dossier.speeches().isEmpty()
                || dossier.agenda().stream().anyMatch(item -> item.kind() == AgendaKind.SPEECHES);
    }

    private static Check end(Dossier dossier) {
        var planned = dossier.conference().planned();
        var over = planned.start().flatMap(start -> planned.end().flatMap(end -> over(dossier.agenda(), start, end)));
        var minutes = over.filter(Duration::isPositive).map(Duration::toMinutes).orElse(0L);
        return new Check(Topic.END, over.isPresent() && !over.get().isPositive(), minutes.intValue(), Optional.empty());
    }

    private static Optional<Duration> over(List<AgendaItem> agenda, LocalDateTime start, LocalDateTime end) {
        return Timetable.of(agenda, start, Optional.empty())
                .plannedEnd()
                .map(agendaEnd -> Duration.between(end, agendaEnd));
    }
}
