package vn.thuky.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.Cues;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Note.Context;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;

/** Records of a short conference, of which minutes are written. */
final class MinutesRecords {
    static final LocalDateTime EIGHT = LocalDateTime.of(2026, 3, 5, 8, 0);
    static final OrganizationId HEALTH = new OrganizationId("so-y-te");

    private MinutesRecords() {}

    /** A conference of three hours, and one organization. */
    static List<Entity> begun() {
        return new ArrayList<>(List.of(
                Conference.named(Dossiers.ID, "Hội nghị sơ kết")
                        .withIssuer(new Issuer("UBND thành phố", "Sở Y tế", "SYT", "Huế"))
                        .withActual(Period.of(EIGHT, EIGHT.plusHours(3))),
                new Organization(HEALTH, "Sở Y tế", "SYT", OrganizationKind.DEPARTMENT, 1)));
    }

    static Vote vote(String id, String text, int present, int approving, int opposing, int abstaining) {
        return Vote.on(new VoteId(id), Dossiers.ID, EIGHT, text)
                .withCounts(
                        Majority.MORE_THAN_HALF,
                        List.of(new Tally(Optional.empty(), present, approving, opposing, abstaining)));
    }

    static Participant participant(String id, String name, Role role, AttendanceState state, String group) {
        return new Participant(
                new ParticipantId(id),
                Dossiers.ID,
                new Person("", "", name),
                "Giám đốc Sở",
                Optional.of(HEALTH),
                Optional.empty(),
                role,
                group,
                0,
                0,
                Contact.NONE,
                Attendance.of(state));
    }

    static AgendaItem item(String id, int position, String title, AgendaKind kind, Period actual) {
        return new AgendaItem(
                new AgendaItemId(id),
                Dossiers.ID,
                position,
                title,
                kind,
                Duration.ofMinutes(10),
                Optional.empty(),
                false,
                Optional.empty(),
                "",
                Optional.empty(),
                actual,
                Cues.NONE);
    }

    static Speech speech(String id, SpeechKind kind, SpeechStatus status, Period actual) {
        return new Speech(
                new SpeechId(id),
                Dossiers.ID,
                0,
                kind,
                "Bài " + id,
                List.of(),
                Optional.of(HEALTH),
                Optional.empty(),
                Optional.empty(),
                Duration.ZERO,
                status,
                List.of(),
                actual);
    }

    static Note note(String id, int minutes, NoteKind kind, String text) {
        return Note.of(new NoteId(id), Dossiers.ID, EIGHT.plusMinutes(minutes), kind, text);
    }

    static Note noteOf(String speech, String id, NoteKind kind, String text) {
        return note(id, 5, kind, text)
                .withContext(new Context(
                        Optional.empty(), Optional.of(new SpeechId(speech)), Optional.empty(), Optional.empty()));
    }

    static Commitment commitment(
            int position,
            String text,
            CommitmentOrigin origin,
            List<OrganizationId> leads,
            Optional<LocalDate> deadline) {
        return new Commitment(
                new CommitmentId("ck-" + position),
                Dossiers.ID,
                position,
                text,
                origin,
                Optional.empty(),
                leads,
                List.of(),
                "Báo cáo",
                deadline,
                List.of(),
                List.of(),
                CommitmentState.OPEN,
                Optional.empty());
    }
}
