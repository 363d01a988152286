package vn.thuky.bench;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.Cues;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
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
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;

/** A large conference made by rule, always the same: 300 participants, 8 sites, 60 items, 60 speeches, 2,000 notes, 200 commitments. */
public final class GeneratedConference {
    public static final ConferenceId ID = new ConferenceId("generated");
    public static final int PARTICIPANTS = 300;
    public static final int SITES = 8;
    public static final int ITEMS = 60;
    public static final int SPEECHES = 60;
    public static final int NOTES = 2000;
    public static final int COMMITMENTS = 200;

    private static final List<NoteKind> KINDS = List.of(NoteKind.values());
    private static final int ORGANIZATIONS = 40;
    static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 0);
    private static final String[] FAMILY = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Đặng", "Bùi", "Đỗ"};
    private static final String[] MIDDLE = {"Văn", "Thị", "Minh", "Quốc", "Thanh"};
    private static final String[] GIVEN = {"An", "Bình", "Cường", "Dũng", "Đức", "Hà", "Hương", "Khánh", "Ý"};

    private GeneratedConference() {}

    /** The conference itself without notes, as it stands when the session begins. */
    public static List<Edit> prepared() {
        var edits = new ArrayList<Edit>();
        for (var i = 0; i < ORGANIZATIONS; i++) {
            edits.add(Edit.put(new Organization(
                    organization(i),
                    "Sở Giáo dục và Đào tạo số " + (i + 1),
                    "Sở GDĐT " + (i + 1),
                    OrganizationKind.DEPARTMENT,
                    i)));
        }
        edits.add(Edit.put(Conference.named(ID, "Hội nghị tổng kết năm học, triển khai nhiệm vụ năm học mới")
                .withPlanned(Period.of(START, START.plusHours(10)))
                .withActual(Period.from(START.plusMinutes(2)))
                .withStatus(ConferenceStatus.IN_SESSION)));
        for (var i = 0; i < SITES; i++) {
            edits.add(Edit.put(Site.named(site(i), ID, "Điểm cầu " + (i + 1))
                    .withPosition(i)
                    .withMain(i == 0)));
        }
        for (var i = 0; i < PARTICIPANTS; i++) {
            edits.add(Edit.put(participant(i)));
        }
        for (var i = 0; i < ITEMS; i++) {
            edits.add(Edit.put(item(i)));
        }
        for (var i = 0; i < SPEECHES; i++) {
            edits.add(Edit.put(speech(i)));
        }
        for (var i = 0; i < COMMITMENTS; i++) {
            edits.add(Edit.put(commitment(i)));
        }
        return edits;
    }

    /** The notes in the order in which they are taken. */
    public static List<Note> notes() {
        return notes(NOTES);
    }

    /** So many notes; beyond {@link #NOTES}, all speeches are gone through again. */
    static List<Note> notes(int count) {
        return IntStream.range(0, count).mapToObj(GeneratedConference::note).toList();
    }

    /** Participants beyond those of the prepared conference, up to so many in all. */
    static List<Edit> morePeople(int inAll) {
        return IntStream.range(PARTICIPANTS, inAll)
                .mapToObj(i -> Edit.put(participant(i)))
                .toList();
    }

    public static Note note(int i) {
        var speech = i * SPEECHES / NOTES % SPEECHES;
        var context = new Note.Context(
                Optional.of(itemId(speech)),
                Optional.of(speechId(speech)),
                Optional.of(participantId(speech)),
                Optional.of(site(speech % SITES)));
        return Note.of(
                        new NoteId("note-" + i),
                        ID,
                        START.plusSeconds(15L * i),
                        KINDS.get(i % KINDS.size()),
                        "Ý kiến thứ " + (i + 1)
                                + ": tiếp tục rà soát mạng lưới trường, lớp; bố trí đủ giáo viên cho các môn học"
                                + " mới và đẩy mạnh chuyển đổi số trong quản lý.")
                .withContext(context);
    }

    private static Participant participant(int i) {
        var name = FAMILY[i % FAMILY.length] + " " + MIDDLE[i % MIDDLE.length] + " " + GIVEN[i % GIVEN.length];
        return new Participant(
                participantId(i),
                ID,
                new Person("Ông", "", name),
                i == 0 ? "Thứ trưởng" : "Phó Giám đốc",
                Optional.of(organization(i % ORGANIZATIONS)),
                Optional.of(site(i % SITES)),
                i == 0 ? Role.CHAIR : i == 1 ? Role.SECRETARY : Role.DELEGATE,
                "Nhóm " + (i / 50 + 1),
                i / 50,
                i,
                Contact.NONE,
                Attendance.of(i % 20 == 19 ? AttendanceState.ABSENT_EXCUSED : AttendanceState.PRESENT_ONLINE));
    }

    private static AgendaItem item(int i) {
        var from = START.plusMinutes(10L * i);
        return new AgendaItem(
                itemId(i),
                ID,
                i,
                "Nội dung thứ " + (i + 1),
                i == 0 ? AgendaKind.OPENING : i == ITEMS - 1 ? AgendaKind.CLOSING : AgendaKind.SPEECHES,
                Duration.ofMinutes(10),
                Optional.empty(),
                false,
                Optional.empty(),
                "Các đơn vị",
                Optional.empty(),
                i < ITEMS - 1 ? Period.of(from, from.plusMinutes(10)) : Period.from(from),
                Cues.NONE);
    }

    private static Speech speech(int i) {
        var from = START.plusMinutes(10L * i);
        return new Speech(
                speechId(i),
                ID,
                i,
                SpeechKind.PAPER,
                "Tham luận về đổi mới quản lý, bài " + (i + 1),
                List.of(participantId(i)),
                Optional.of(organization(i % ORGANIZATIONS)),
                Optional.of(site(i % SITES)),
                Optional.of(itemId(i)),
                Duration.ofMinutes(10),
                i < SPEECHES - 1 ? SpeechStatus.DONE : SpeechStatus.SPEAKING,
                List.of(),
                i < SPEECHES - 1 ? Period.of(from, from.plusMinutes(9)) : Period.from(from));
    }

    private static Commitment commitment(int i) {
        var base = Commitment.of(new CommitmentId("commitment-" + i), ID, "Hoàn thành nhiệm vụ thứ " + (i + 1));
        return new Commitment(
                base.id(),
                ID,
                i,
                base.text(),
                base.origin(),
                Optional.empty(),
                List.of(organization(i % ORGANIZATIONS)),
                List.of(),
                "Báo cáo",
                Optional.of(START.toLocalDate().plusDays(30 + i)),
                List.of(),
                List.of(),
                base.state(),
                Optional.empty());
    }

    private static OrganizationId organization(int i) {
        return new OrganizationId("organization-" + i);
    }

    private static SiteId site(int i) {
        return new SiteId("site-" + i);
    }

    private static ParticipantId participantId(int i) {
        return new ParticipantId("participant-" + i);
    }

    private static AgendaItemId itemId(int i) {
        return new AgendaItemId("item-" + i);
    }

    private static SpeechId speechId(int i) {
        return new SpeechId("speech-" + i);
    }
}
