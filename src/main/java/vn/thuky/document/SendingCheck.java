package vn.thuky.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.conference.WorkingDays;

/** Whether a paper is sent in time, counted in working days of the office. */
final class SendingCheck {
    private final Draft draft;
    private final Frame frame;
    private final WorkingDays days;

    SendingCheck(Dossier dossier, Draft draft, Frame frame) {
        this.draft = draft;
        this.frame = frame;
        days = new WorkingDays(dossier.settings().ownDays());
    }

    /** Invitations go out so many working days before the conference. */
    void invitation(Optional<LocalDateTime> start) {
        start.map(LocalDateTime::toLocalDate)
                .map(day -> days.before(day, WorkingDays.INVITATION))
                .ifPresent(due -> check(due, "document.finding.invitationDue", "document.finding.invitationLate"));
    }

    /** The announcement of conclusions is due so many working days after it. */
    void conclusions(Optional<LocalDateTime> end) {
        end.map(LocalDateTime::toLocalDate)
                .map(day -> days.after(day, WorkingDays.CONCLUSIONS))
                .ifPresent(due -> check(due, "document.finding.conclusionsDue", "document.finding.conclusionsLate"));
    }

    /** Not sent yet: by when it must be; sent or made too late: by when it had to be. */
    private void check(LocalDate due, String dueKey, String lateKey) {
        var sent = frame.issued();
        var late = sent.orElse(draft.now().toLocalDate()).isAfter(due);
        if (late) {
            draft.find(lateKey, draft.dates().digits(due));
        } else if (sent.isEmpty()) {
            draft.find(dueKey, draft.dates().digits(due));
        }
    }
}
