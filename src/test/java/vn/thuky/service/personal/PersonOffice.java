package vn.thuky.service.personal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Signer;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Contact;
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
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;

/** An office whose records name one person everywhere, and others of whom nothing may change. */
public final class PersonOffice {
    public static final String NAME = "Zyxwvut Thị Minh";
    public static final String PHONE = "0987654321";
    public static final ConferenceId FIRST = new ConferenceId("first");
    public static final ConferenceId SECOND = new ConferenceId("second");
    public static final ConferenceId DELETED = new ConferenceId("deleted");
    public static final ParticipantId SEAT = new ParticipantId("seat-1");
    public static final ParticipantId SUBSTITUTE = new ParticipantId("substitute");
    public static final ParticipantId AGAIN = new ParticipantId("seat-2");
    public static final NoteId NOTE = new NoteId("note-1");
    private static final OrganizationId HEALTH = new OrganizationId("health");
    private static final LocalDateTime AT = LocalDateTime.of(2026, 8, 27, 8, 0);

    private final Workspace workspace;
    private final Backups backups;
    private final PersonalData data;

    public PersonOffice(Workspace workspace) {
        this.workspace = workspace;
        this.backups = new Backups(workspace, Clock.systemUTC());
        this.data = new PersonalData(
                workspace, backups, new AttachmentService(workspace.folder(), Clock.systemUTC()), Clock.systemUTC());
    }

    public Backups backups() {
        return backups;
    }

    public PersonalData data() {
        return data;
    }

    public void fill() {
        write(
                Edit.put(Settings.DEFAULT.withUser("Lê An").withChair(new Signer("TM.", "Chủ tịch", NAME))),
                Edit.put(Organization.named(HEALTH, "Sở Y tế")));
        write(Edit.put(Conference.named(FIRST, "Giao ban")), Edit.put(Conference.named(SECOND, "Tổng kết")));
        write(Edit.put(seat(SEAT, FIRST).withOrganization(Optional.of(HEALTH))));
        write(Edit.put(Participant.seat(SUBSTITUTE, FIRST)
                .withPerson(seat(SEAT, FIRST).person().withName("Trần Bình"))
                .withAttendance(Attendance.of(AttendanceState.PRESENT).withSubstituteFor(Optional.of(SEAT)))));
        write(Edit.put(seat(AGAIN, SECOND).withOrganization(Optional.of(HEALTH))));
        write(Edit.put(Speech.titled(new SpeechId("speech-1"), FIRST, "Về y tế").withSpeakers(List.of(SEAT))));
        write(Edit.put(note(NOTE, FIRST, "Đ/c " + NAME + " nhất trí; gọi 0987 654 321")));
        write(Edit.put(note(NOTE, FIRST, "Bà " + NAME.toUpperCase(Locale.ROOT) + " nhất trí")));
        write(Edit.put(note(new NoteId("note-2"), FIRST, "Trần Bình đồng ý")));
        write(Edit.put(note(new NoteId("note-3"), SECOND, "Nghe zyxwvut thi minh báo cáo")));
        write(Edit.put(note(new NoteId("note-3"), SECOND, "Nghe báo cáo")));
        write(Edit.put(
                Site.named(new SiteId("site-1"), SECOND, "Hà Nội").withTechnician(new Contact(NAME, PHONE, ""))));
        write(Edit.put(Conference.named(DELETED, "Họp với " + NAME)));
        write(Edit.remove(Conference.named(DELETED, "Họp với " + NAME)));
        backups.make(Occasion.ASKED);
        new Drafts(workspace.folder(), workspace.ledger())
                .keep(FIRST, "Nháp: " + NAME)
                .join();
        write(Edit.put(note(new NoteId("note-4"), SECOND, "Ghi sau khi sao lưu")));
    }

    /** What a damage has left beside journals and store. */
    public void putAside() throws IOException {
        var folder = workspace.folder();
        var journal = folder.journal(Scope.of(FIRST));
        Files.writeString(journal.resolveSibling("journal.jsonl.torn-1"), "{\"text\":\"" + NAME + " nói\"");
        Files.writeString(folder.store().resolveSibling("thuky.mv.db.damaged-20260101-000000"), NAME);
    }

    public static Participant seat(ParticipantId id, ConferenceId conference) {
        return Participant.seat(id, conference)
                .withPerson(new vn.thuky.domain.people.Person("Bà", "TS", NAME))
                .withPosition("Giám đốc")
                .withContact(new Contact("", PHONE, "minh@so.gov.vn"))
                .withAttendance(Attendance.of(AttendanceState.ABSENT_EXCUSED).withReason("Ốm"));
    }

    public static Note note(NoteId id, ConferenceId conference, String text) {
        return Note.of(id, conference, AT, NoteKind.REMARK, text);
    }

    public void write(Edit... edits) {
        workspace.ledger().write(edits);
    }

    public Appearances find() {
        return data.find(data.person(SEAT).orElseThrow(), Progress.NONE);
    }

    /** Keys of what certainly is the person's. */
    public static Set<String> certain(Appearances found) {
        return found.occurrences().stream()
                .filter(Occurrence::certain)
                .map(Occurrence::key)
                .collect(Collectors.toSet());
    }

    public static Workspace open(Path root) throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
