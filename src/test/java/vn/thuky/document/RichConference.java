package vn.thuky.document;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.Cues;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.ReleaseId;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.domain.commitment.DeadlineChange;
import vn.thuky.domain.commitment.Progress;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Signer;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
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
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;

/** A conference with something of everything a paper can tell: votes, lost lines, substitutes, changed programmes, late commitments. */
final class RichConference {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2024, 1, 16, 8, 0);
    private static final List<AgendaKind> KINDS = List.of(
            AgendaKind.OPENING,
            AgendaKind.REPORT,
            AgendaKind.SPEECHES,
            AgendaKind.BREAK,
            AgendaKind.DISCUSSION,
            AgendaKind.RESPONSE,
            AgendaKind.VOTE,
            AgendaKind.COMMITMENT,
            AgendaKind.CONCLUSION,
            AgendaKind.CLOSING);
    private static final List<String> TITLES = List.of(
            "Khai mạc, giới thiệu đại biểu",
            "Báo cáo kết quả công tác năm 2023, phương hướng năm 2024",
            "Tham luận của các đơn vị",
            "Nghỉ giải lao",
            "Thảo luận",
            "Giải trình, tiếp thu của các đơn vị chức năng",
            "Biểu quyết quy chế phối hợp",
            "Ký giao ước thi đua",
            "Kết luận hội nghị",
            "Bế mạc");

    private final List<Entity> records = new ArrayList<>();

    private RichConference() {}

    static Dossier dossier() {
        var rich = new RichConference();
        rich.frame();
        rich.people();
        rich.course();
        rich.outcome();
        return Dossiers.of(rich.records);
    }

    private void frame() {
        records.add(Conference.named(Dossiers.ID, "Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024")
                .withPurpose("Đánh giá kết quả năm 2023; thống nhất chỉ tiêu, giải pháp năm 2024")
                .withIssuer(new Issuer("Ủy ban nhân dân tỉnh A", "Sở Y tế", "SYT", "A"))
                .withPlace("Hội trường tầng 2, Sở Y tế, số 1 đường Trung tâm")
                .withForm(ConferenceForm.HYBRID)
                .withPlanned(Period.of(EIGHT, EIGHT.plusMinutes(220)))
                .withActual(Period.of(EIGHT.plusMinutes(5), EIGHT.plusMinutes(231))));
        records.add(Settings.DEFAULT
                .withChair(new Signer("TL. GIÁM ĐỐC", "Chánh Văn phòng", "Trần Thị Bình"))
                .withSecretary(new Signer("", "Chuyên viên", "Lê Văn Cường"))
                .withRecipients(List.of("Như thành phần tham dự", "Ban Giám đốc (để báo cáo)", "Các phòng chức năng"))
                .withArchive("VT, VP"));
        for (var kind : List.of(
                DocumentKind.INVITATION, DocumentKind.PROGRAMME, DocumentKind.MINUTES, DocumentKind.CONCLUSIONS)) {
            records.add(Document.draft(new DocumentId(kind.code()), Dossiers.ID, kind)
                    .numbered("07", 2024));
        }
        organization("so", "Sở Y tế", "SYT");
        organization("vp", "Văn phòng Sở Y tế", "VP");
        organization("bv", "Bệnh viện Đa khoa tỉnh", "BVĐK tỉnh");
        organization("tt", "Trung tâm Kiểm soát bệnh tật", "CDC");
        records.add(Site.named(site("sy"), Dossiers.ID, "Sở Y tế").withMain(true));
        records.add(Site.named(site("hb"), Dossiers.ID, "Điểm cầu huyện B")
                .withPosition(1)
                .withLineEvent(new LineEvent(EIGHT.plusMinutes(40), LineState.LOST, "mất điện"))
                .withLineEvent(new LineEvent(EIGHT.plusMinutes(52), LineState.CONNECTED, "")));
    }

    private void organization(String id, String name, String shortName) {
        records.add(
                new Organization(new OrganizationId(id), name, shortName, OrganizationKind.DEPARTMENT, records.size()));
    }

    private static SiteId site(String id) {
        return new SiteId(id);
    }

    private void people() {
        seat("gd", "Nguyễn Văn An", "Giám đốc Sở", "so", Role.CHAIR, "Lãnh đạo Sở", AttendanceState.PRESENT);
        seat("cvp", "Trần Thị Bình", "Chánh Văn phòng", "vp", Role.DELEGATE, "Lãnh đạo Sở", AttendanceState.PRESENT);
        seat("tk", "Lê Văn Cường", "Chuyên viên", "vp", Role.SECRETARY, "Thư ký", AttendanceState.PRESENT);
        seat("bvgd", "Phạm Minh Đức", "Giám đốc", "bv", Role.DELEGATE, "Các đơn vị", AttendanceState.ABSENT_EXCUSED);
        seat(
                "bvpgd",
                "Hoàng Thị Hà",
                "Phó Giám đốc",
                "bv",
                Role.DELEGATE,
                "Các đơn vị",
                AttendanceState.PRESENT_ONLINE);
        seat("cdc", "", "Lãnh đạo", "tt", Role.DELEGATE, "Các đơn vị", AttendanceState.PRESENT_ONLINE);
        seat("bao", "", "Phóng viên", "", Role.PRESS, "Cơ quan báo chí", AttendanceState.ABSENT);
    }

    private void seat(
            String id,
            String name,
            String position,
            String organization,
            Role role,
            String group,
            AttendanceState state) {
        var attendance = Attendance.of(state);
        records.add(Participant.seat(new ParticipantId(id), Dossiers.ID)
                .withPerson(new Person(name.isEmpty() ? "" : "Đồng chí", id.equals("bvgd") ? "TS" : "", name))
                .withPosition(position)
                .withOrganization(Optional.of(organization)
                        .filter(text -> !text.isEmpty())
                        .map(OrganizationId::new))
                .withSite(Optional.of(site(state == AttendanceState.PRESENT_ONLINE || id.equals("bvgd") ? "hb" : "sy")))
                .withRole(role)
                .withGroup(group)
                .withOrder(records.size())
                .withAttendance(
                        switch (id) {
                            case "bvgd" -> attendance.withReason("đi công tác");
                            case "bvpgd" ->
                                attendance
                                        .withSubstituteFor(Optional.of(new ParticipantId("bvgd")))
                                        .withLeftAt(Optional.of(EIGHT.plusMinutes(200)));
                            default -> attendance;
                        }));
    }

    private static AgendaItemId item(AgendaKind kind) {
        return new AgendaItemId("muc-" + KINDS.indexOf(kind));
    }

    private void course() {
        var items = IntStream.range(0, KINDS.size())
                .mapToObj(i -> AgendaItem.titled(item(KINDS.get(i)), Dossiers.ID, TITLES.get(i))
                        .withKind(KINDS.get(i))
                        .withPosition(i)
                        .withPlanned(Duration.ofMinutes(22))
                        .withPresenter(i == 1 ? "Chánh Văn phòng Sở" : "")
                        .withCues(i == 0 ? new Cues("Kính thưa các đồng chí!", "Mở nhạc", "Micro dự phòng") : Cues.NONE)
                        .withActual(Period.of(EIGHT.plusMinutes(5 + 22L * i), EIGHT.plusMinutes(27 + 22L * i))))
                .toList();
        records.addAll(items);
        var first = items.stream()
                .map(one -> new Release.Point(one.id(), one.title(), EIGHT, Duration.ofMinutes(20)))
                .toList();
        records.add(new Release(new ReleaseId("lan-1"), Dossiers.ID, 1, EIGHT.minusDays(5), first));
        records.add(new Release(new ReleaseId("lan-2"), Dossiers.ID, 2, EIGHT.minusDays(1), first.subList(0, 9)));
        speech("bc", SpeechKind.REPORT, AgendaKind.REPORT, "cvp", "Báo cáo tổng kết", 1);
        speech("tl1", SpeechKind.PAPER, AgendaKind.SPEECHES, "bvpgd", "Chuyển đổi số trong khám, chữa bệnh", 2);
        speech("tl2", SpeechKind.PAPER, AgendaKind.SPEECHES, "cdc", "", 2);
        speech("gt", SpeechKind.ANSWER, AgendaKind.RESPONSE, "cvp", "", 5);
        note("bc", NoteKind.RESULT, "Hoàn thành 12/12 chỉ tiêu; tăng 5% so với năm 2022");
        note("tl1", NoteKind.RESULT, "100% đơn vị dùng bệnh án điện tử");
        note("tl1", NoteKind.RESULT, "Thời gian chờ khám giảm một nửa");
        note("tl1", NoteKind.DIFFICULTY, "Thiếu nhân lực công nghệ thông tin");
        note("tl1", NoteKind.PROPOSAL, "Bố trí kinh phí thuê dịch vụ");
        note("tl1", NoteKind.GOOD_PRACTICE, "Quầy hướng dẫn tự phục vụ");
        note("gt", NoteKind.REMARK, "Tiếp thu ý kiến; sẽ trình phương án kinh phí trong quý I");
    }

    private void speech(String id, SpeechKind kind, AgendaKind during, String speaker, String title, int slot) {
        var start = EIGHT.plusMinutes(6 + 22L * slot + (id.equals("tl2") ? 11 : 0));
        records.add(Speech.titled(new SpeechId(id), Dossiers.ID, title)
                .withKind(kind)
                .withSpeakers(List.of(new ParticipantId(speaker)))
                .withItem(Optional.of(item(during)))
                .withSite(Optional.of(site(slot == 2 ? "hb" : "sy")))
                .withCourse(SpeechStatus.DONE, Period.of(start, start.plusMinutes(9))));
    }

    private void note(String speech, NoteKind kind, String text) {
        var context = new Note.Context(
                Optional.empty(), Optional.of(new SpeechId(speech)), Optional.empty(), Optional.empty());
        records.add(Note.of(new NoteId("gc-" + records.size()), Dossiers.ID, EIGHT.plusMinutes(30), kind, text)
                .withContext(speech.isEmpty() ? Note.Context.NONE : context));
    }

    private void outcome() {
        records.add(Vote.on(new VoteId("bq1"), Dossiers.ID, EIGHT.plusMinutes(140), "Quy chế phối hợp giữa các đơn vị")
                .withItem(Optional.of(item(AgendaKind.VOTE)))
                .withCounts(
                        Majority.MORE_THAN_HALF,
                        List.of(
                                new Tally(Optional.of(site("sy")), 3, 3, 0, 0),
                                new Tally(Optional.of(site("hb")), 2, 1, 0, 1))));
        var direction = Note.of(
                        new NoteId("cd-1"),
                        Dossiers.ID,
                        EIGHT.plusMinutes(185),
                        NoteKind.DIRECTION,
                        "Rà soát, bổ sung trang thiết bị cho tuyến huyện")
                .withContext(new Note.Context(
                        Optional.of(item(AgendaKind.CONCLUSION)),
                        Optional.empty(),
                        Optional.of(new ParticipantId("gd")),
                        Optional.empty()));
        records.add(direction);
        records.add(Note.of(
                        new NoteId("dg-1"),
                        Dossiers.ID,
                        EIGHT.plusMinutes(184),
                        NoteKind.RESULT,
                        "Các đơn vị đã nỗ lực vượt khó")
                .withContext(direction.context()));
        records.add(commitment("nv-1", "Rà soát trang thiết bị", CommitmentOrigin.ASSIGNED, 0, "vp")
                .withSource(Optional.of(direction.id()))
                .withSupporting(List.of(new OrganizationId("bv"), new OrganizationId("tt")))
                .withProduct("báo cáo rà soát")
                .withDeadline(
                        Optional.of(LocalDate.of(2024, 1, 17)),
                        List.of(new DeadlineChange(
                                Optional.of(LocalDate.of(2024, 1, 10)), "chờ số liệu", EIGHT, "Văn thư"))));
        records.add(commitment("ck-1", "Giảm 10% thời gian chờ khám", CommitmentOrigin.PLEDGED, 1, "bv")
                .withDeadline(Optional.of(LocalDate.of(2024, 12, 31)), List.of())
                .withProgress(List.of(new Progress(LocalDate.of(2024, 1, 17), 30, "đã lắp máy", Optional.empty()))));
        records.add(commitment("ck-2", "Tiêm chủng đạt 95%", CommitmentOrigin.PLEDGED, 2, "tt")
                .withState(CommitmentState.DONE));
        records.add(commitment("nv-2", "Xây dựng kế hoạch đào tạo", CommitmentOrigin.ASSIGNED, 3, ""));
    }

    private static Commitment commitment(
            String id, String text, CommitmentOrigin origin, int position, String organization) {
        return Commitment.of(new CommitmentId(id), Dossiers.ID, text)
                .withOrigin(origin)
                .withPosition(position)
                .withLeads(organization.isEmpty() ? List.of() : List.of(new OrganizationId(organization)));
    }
}
