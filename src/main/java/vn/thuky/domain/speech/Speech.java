package vn.thuky.domain.speech;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;

/**
 * A speech, registered or spontaneous, in the one queue of its conference.
 *
 * @param position order in the queue, from 0
 * @param title what it is about; may be empty
 * @param speakers may be empty: a speech may start before the speaker is known
 * @param registered length asked for or given; not negative
 * @param texts files handed in
 * @param actual when it was really started and ended
 */
public record Speech(
        SpeechId id,
        ConferenceId conference,
        int position,
        SpeechKind kind,
        String title,
        List<ParticipantId> speakers,
        Optional<OrganizationId> organization,
        Optional<SiteId> site,
        Optional<AgendaItemId> item,
        Duration registered,
        SpeechStatus status,
        List<AttachmentId> texts,
        Period actual)
        implements Entity {

    public Speech {
        if (registered.isNegative()) {
            throw new IllegalArgumentException("negative length: " + registered);
        }
        speakers = List.copyOf(speakers);
        texts = List.copyOf(texts);
    }

    public static Speech titled(SpeechId id, ConferenceId conference, String title) {
        return new Speech(
                id,
                conference,
                0,
                SpeechKind.PAPER,
                title,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                SpeechStatus.REGISTERED,
                List.of(),
                Period.UNKNOWN);
    }

    /** Whether it was in no programme: somebody took the floor, and nobody has said what about. */
    public boolean spontaneous() {
        return kind == SpeechKind.REMARK && title.isBlank();
    }

    public Speech withPosition(int value) {
        return new Speech(
                id,
                conference,
                value,
                kind,
                title,
                speakers,
                organization,
                site,
                item,
                registered,
                status,
                texts,
                actual);
    }

    public Speech withTitle(String value) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                value,
                speakers,
                organization,
                site,
                item,
                registered,
                status,
                texts,
                actual);
    }

    public Speech withKind(SpeechKind value) {
        return new Speech(
                id,
                conference,
                position,
                value,
                title,
                speakers,
                organization,
                site,
                item,
                registered,
                status,
                texts,
                actual);
    }

    public Speech withSpeakers(List<ParticipantId> value) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                title,
                value,
                organization,
                site,
                item,
                registered,
                status,
                texts,
                actual);
    }

    public Speech withOrganization(Optional<OrganizationId> value) {
        return new Speech(
                id, conference, position, kind, title, speakers, value, site, item, registered, status, texts, actual);
    }

    public Speech withSite(Optional<SiteId> value) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                title,
                speakers,
                organization,
                value,
                item,
                registered,
                status,
                texts,
                actual);
    }

    public Speech withItem(Optional<AgendaItemId> value) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                title,
                speakers,
                organization,
                site,
                value,
                registered,
                status,
                texts,
                actual);
    }

    /** The same speech at another point of its course. */
    public Speech withCourse(SpeechStatus newStatus, Period newActual) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                title,
                speakers,
                organization,
                site,
                item,
                registered,
                newStatus,
                texts,
                newActual);
    }

    public Speech withRegistered(Duration value) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                title,
                speakers,
                organization,
                site,
                item,
                value,
                status,
                texts,
                actual);
    }

    public Speech withTexts(List<AttachmentId> value) {
        return new Speech(
                id,
                conference,
                position,
                kind,
                title,
                speakers,
                organization,
                site,
                item,
                registered,
                status,
                value,
                actual);
    }
}
