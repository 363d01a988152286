package vn.thuky.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.Records;
import vn.thuky.journal.Scope;

/** Dossiers of test conferences. */
public final class Dossiers {
    public static final ConferenceId ID = new ConferenceId("hoi-nghi-mau-cum-1");

    /** Two days after the sample conference. */
    public static final LocalDateTime NOW = LocalDateTime.of(2024, 1, 18, 8, 0);

    private Dossiers() {}

    /** The bundled sample. */
    public static Dossier sample() {
        try (var stream = Dossiers.class.getResourceAsStream("/assets/sample/conference.json")) {
            if (stream == null) {
                throw new IllegalStateException("no sample");
            }
            return of(Records.read(new String(stream.readAllBytes(), StandardCharsets.UTF_8), Scope.of(ID)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A conference with something of everything a paper can tell. */
    public static Dossier rich() {
        return RichConference.dossier();
    }

    /** A conference of which everything was begun and nothing filled in: seats, items, speeches, notes, commitments, votes. */
    public static Dossier gaps() {
        var start = LocalDateTime.of(2024, 1, 16, 8, 30);
        var records = new ArrayList<Entity>(List.of(
                Conference.named(ID, "").withActual(Period.of(start, start.plusHours(2))),
                Organization.named(new OrganizationId("o"), ""),
                Site.named(new SiteId("d"), ID, "Hà Nội"),
                AgendaItem.titled(new AgendaItemId("m0"), ID, ""),
                AgendaItem.titled(new AgendaItemId("m1"), ID, "").withActual(Period.from(start)),
                Speech.titled(new SpeechId("t"), ID, "")
                        .withCourse(SpeechStatus.DONE, Period.of(start, start.plusMinutes(5)))));
        for (var state : AttendanceState.values()) {
            records.add(Participant.seat(new ParticipantId("p" + records.size()), ID)
                    .withAttendance(Attendance.of(state)));
        }
        var absent = (Participant) records.getLast();
        records.add(Participant.seat(new ParticipantId("s"), ID)
                .withAttendance(new Attendance(
                        AttendanceState.PRESENT, Optional.of(absent.id()), "", Optional.empty(), Optional.empty())));
        for (var kind : NoteKind.values()) {
            records.add(Note.of(new NoteId("n" + records.size()), ID, start.plusMinutes(1), kind, ""));
        }
        for (var origin : CommitmentOrigin.values()) {
            records.add(Commitment.of(new CommitmentId("c" + records.size()), ID, "")
                    .withOrigin(origin));
        }
        records.add(Vote.on(new VoteId("v"), ID, start, ""));
        return of(records);
    }

    /** A conference of which only the name is known. */
    public static Dossier empty() {
        return of(List.of(Conference.named(ID, "Hội nghị thử")));
    }

    /** These records, in the order given, with the office's settings if they are among them. */
    public static Dossier of(List<Entity> records) {
        return new Dossier(
                only(records, Conference.class).getFirst(),
                only(records, Settings.class).stream().findFirst().orElse(Settings.DEFAULT),
                only(records, Organization.class),
                only(records, Site.class),
                only(records, Participant.class),
                only(records, AgendaItem.class),
                only(records, Speech.class),
                only(records, Note.class),
                only(records, Commitment.class),
                only(records, Document.class),
                only(records, Vote.class),
                only(records, Release.class),
                only(records, PaperRule.class),
                only(records, LegalBasis.class));
    }

    private static <T> List<T> only(List<Entity> records, Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
