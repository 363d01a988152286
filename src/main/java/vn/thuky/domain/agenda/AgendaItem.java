package vn.thuky.domain.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.SiteId;

/**
 * One point of a conference's agenda; clock times are computed from the order, lengths and fixed starts (see {@link Timetable}).
 *
 * @param position order, from 0
 * @param planned length, not negative
 * @param fixedStart local time at which it starts whatever comes before; else it follows the item before
 * @param opensSitting whether a sitting (buổi) begins with it, after lunch or on another day; counts where it has a fixed start
 * @param moved start it was put off to while in session, the items after it following; unlike a fixed start it may be moved again
 * @param presenter who leads it, as shown in the programme; may be empty
 * @param actual when it was really started and ended
 * @param cues what the moderator says and the technicians do
 */
public record AgendaItem(
        AgendaItemId id,
        ConferenceId conference,
        int position,
        String title,
        AgendaKind kind,
        Duration planned,
        Optional<LocalDateTime> fixedStart,
        boolean opensSitting,
        Optional<LocalDateTime> moved,
        String presenter,
        Optional<SiteId> site,
        Period actual,
        Cues cues)
        implements Entity {

    public AgendaItem {
        if (planned.isNegative()) {
            throw new IllegalArgumentException("negative length: " + planned);
        }
    }

    public static AgendaItem titled(AgendaItemId id, ConferenceId conference, String title) {
        return new AgendaItem(
                id,
                conference,
                0,
                title,
                AgendaKind.OTHER,
                Duration.ZERO,
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                Period.UNKNOWN,
                Cues.NONE);
    }

    public AgendaItem withPosition(int value) {
        return new AgendaItem(
                id,
                conference,
                value,
                title,
                kind,
                planned,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                site,
                actual,
                cues);
    }

    public AgendaItem withPlanned(Duration value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                value,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                site,
                actual,
                cues);
    }

    public AgendaItem withTitle(String value) {
        return new AgendaItem(
                id,
                conference,
                position,
                value,
                kind,
                planned,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                site,
                actual,
                cues);
    }

    public AgendaItem withKind(AgendaKind value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                value,
                planned,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                site,
                actual,
                cues);
    }

    public AgendaItem withFixedStart(Optional<LocalDateTime> value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                value,
                opensSitting,
                moved,
                presenter,
                site,
                actual,
                cues);
    }

    public AgendaItem withMoved(Optional<LocalDateTime> value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                fixedStart,
                opensSitting,
                value,
                presenter,
                site,
                actual,
                cues);
    }

    public AgendaItem withPresenter(String value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                fixedStart,
                opensSitting,
                moved,
                value,
                site,
                actual,
                cues);
    }

    public AgendaItem withSite(Optional<SiteId> value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                value,
                actual,
                cues);
    }

    public AgendaItem withCues(Cues value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                site,
                actual,
                value);
    }

    public AgendaItem withActual(Period value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                fixedStart,
                opensSitting,
                moved,
                presenter,
                site,
                value,
                cues);
    }

    public AgendaItem withOpensSitting(boolean value) {
        return new AgendaItem(
                id,
                conference,
                position,
                title,
                kind,
                planned,
                fixedStart,
                value,
                moved,
                presenter,
                site,
                actual,
                cues);
    }
}
