package vn.thuky.service;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.document.Dossier;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;

/**
 * What a new conference takes over from an earlier one, as records of its own. What happened at the earlier one stays there: line
 * tests, attendance and substitutes, actual times, files.
 */
final class ConferenceCopy {
    private final Dossier source;
    private final Conference target;
    private final Map<SiteId, SiteId> sites = new HashMap<>();
    private final Map<ParticipantId, ParticipantId> participants = new HashMap<>();
    private final Map<AgendaItemId, AgendaItemId> items = new HashMap<>();

    ConferenceCopy(Dossier source, Conference target) {
        this.source = source;
        this.target = target;
    }

    /** The new conference with the purpose and the issuer of the earlier one. */
    Conference conference() {
        return target.withIssuer(source.conference().issuer())
                .withPurpose(source.conference().purpose());
    }

    List<Edit> records(boolean withSpeeches) {
        var records = new ArrayList<Entity>();
        source.sites().forEach(site -> records.add(copy(site)));
        source.participants().stream()
                .filter(participant -> participant.attendance().substituteFor().isEmpty())
                .forEach(participant -> records.add(copy(participant)));
        source.agenda().forEach(item -> records.add(copy(item)));
        if (withSpeeches) {
            source.speeches().stream()
                    .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                    .forEach(speech -> records.add(copy(speech)));
        }
        return records.stream().map(Edit::put).toList();
    }

    private Site copy(Site site) {
        var id = SiteId.fresh();
        sites.put(site.id(), id);
        return new Site(
                id,
                target.id(),
                site.position(),
                site.name(),
                site.address(),
                site.main(),
                site.representative(),
                site.technician(),
                List.of(),
                List.of());
    }

    private Participant copy(Participant participant) {
        var id = ParticipantId.fresh();
        participants.put(participant.id(), id);
        return new Participant(
                id,
                target.id(),
                participant.person(),
                participant.position(),
                participant.organization(),
                site(participant.site()),
                participant.role(),
                participant.group(),
                participant.rank(),
                participant.order(),
                participant.contact(),
                Attendance.INVITED);
    }

    private AgendaItem copy(AgendaItem item) {
        var id = AgendaItemId.fresh();
        items.put(item.id(), id);
        return new AgendaItem(
                id,
                target.id(),
                item.position(),
                item.title(),
                item.kind(),
                item.planned(),
                item.fixedStart().flatMap(this::moved),
                item.opensSitting(),
                Optional.empty(),
                item.presenter(),
                site(item.site()),
                Period.UNKNOWN,
                item.cues());
    }

    private Speech copy(Speech speech) {
        return new Speech(
                SpeechId.fresh(),
                target.id(),
                speech.position(),
                speech.kind(),
                speech.title(),
                speech.speakers().stream()
                        .flatMap(speaker -> Optional.ofNullable(participants.get(speaker)).stream())
                        .toList(),
                speech.organization(),
                site(speech.site()),
                speech.item().flatMap(item -> Optional.ofNullable(items.get(item))),
                speech.registered(),
                SpeechStatus.REGISTERED,
                List.of(),
                Period.UNKNOWN);
    }

    private Optional<SiteId> site(Optional<SiteId> site) {
        return site.flatMap(old -> Optional.ofNullable(sites.get(old)));
    }

    /** A fixed start keeps its distance from the opening; where an opening is not known, there is nothing to hold it to. */
    private Optional<LocalDateTime> moved(LocalDateTime fixedStart) {
        return source.conference()
                .planned()
                .start()
                .flatMap(before -> target.planned().start().map(now -> fixedStart.plus(Duration.between(before, now))));
    }
}
