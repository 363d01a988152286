package vn.thuky.domain.conference;

import java.time.Duration;
import vn.thuky.domain.Entity;

/**
 * A conference. Its chairs and secretaries are participants with that role.
 *
 * @param name full name, as in the title of the minutes
 * @param purpose what it is for; may be empty
 * @param place where its main site meets
 * @param planned planned start and end
 * @param actual when it was really opened and closed
 * @param pauses when it paused between its start and its end
 * @param remark a label shown with it, such as "clock times are illustrative"; may be empty
 */
public record Conference(
        ConferenceId id,
        String name,
        String purpose,
        Issuer issuer,
        String place,
        ConferenceForm form,
        Period planned,
        Period actual,
        Pauses pauses,
        ConferenceStatus status,
        String remark)
        implements Entity {
    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    /** A conference of which nothing is known but its name. */
    public static Conference named(ConferenceId id, String name) {
        return new Conference(
                id,
                name,
                "",
                Issuer.UNKNOWN,
                "",
                ConferenceForm.ONLINE,
                Period.UNKNOWN,
                Period.UNKNOWN,
                Pauses.NONE,
                ConferenceStatus.PREPARING,
                "");
    }

    /**
     * By how many days it is held later than planned, or earlier where negative. Half a day around the planned start is still that day,
     * however midnight lies; nothing is known before it was opened.
     */
    public long daysMoved() {
        return planned.start()
                .flatMap(plan -> actual.start()
                        .filter(begun -> Duration.between(plan, begun).abs().compareTo(HALF_A_DAY) > 0)
                        .map(begun -> Period.daysBetween(plan, begun)))
                .orElse(0L);
    }

    /** The planned times, on the days on which it is held. */
    public Period plannedAsHeld() {
        return planned.plusDays(daysMoved());
    }

    public Conference withName(String value) {
        return new Conference(id, value, purpose, issuer, place, form, planned, actual, pauses, status, remark);
    }

    public Conference withPurpose(String value) {
        return new Conference(id, name, value, issuer, place, form, planned, actual, pauses, status, remark);
    }

    public Conference withPlace(String value) {
        return new Conference(id, name, purpose, issuer, value, form, planned, actual, pauses, status, remark);
    }

    public Conference withForm(ConferenceForm value) {
        return new Conference(id, name, purpose, issuer, place, value, planned, actual, pauses, status, remark);
    }

    public Conference withRemark(String value) {
        return new Conference(id, name, purpose, issuer, place, form, planned, actual, pauses, status, value);
    }

    public Conference withActual(Period period) {
        return new Conference(id, name, purpose, issuer, place, form, planned, period, pauses, status, remark);
    }

    public Conference withPlanned(Period period) {
        return new Conference(id, name, purpose, issuer, place, form, period, actual, pauses, status, remark);
    }

    public Conference withIssuer(Issuer value) {
        return new Conference(id, name, purpose, value, place, form, planned, actual, pauses, status, remark);
    }

    public Conference withStatus(ConferenceStatus value) {
        return new Conference(id, name, purpose, issuer, place, form, planned, actual, pauses, value, remark);
    }

    public Conference withPauses(Pauses value) {
        return new Conference(id, name, purpose, issuer, place, form, planned, actual, value, status, remark);
    }
}
