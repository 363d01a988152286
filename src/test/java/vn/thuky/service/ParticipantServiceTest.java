package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class ParticipantServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private ParticipantService service;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị giao ban")));
        service = new ParticipantService(workspace.ledger(), workspace.store());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aNewSeatStandsBelowTheOneItWasAddedAtAndSharesItsRankGroupAndSite() {
        var site = Optional.of(new SiteId("s1"));
        put(seat("a", 1).withGroup("Lãnh đạo Bộ").withSite(site), seat("b", 1), seat("c", 2));

        var added = service.addAfter(ID, new ParticipantId("a"));

        assertThat(names()).containsExactly("a", "", "b", "c");
        assertThat(added.rank()).isEqualTo(1);
        assertThat(added.group()).isEqualTo("Lãnh đạo Bộ");
        assertThat(added.site()).isEqualTo(site);
    }

    @Test
    void withoutAPlaceASeatIsTheLast() {
        put(seat("a", 1), seat("b", 4));

        service.addAfter(ID, new ParticipantId("gone"));

        assertThat(names()).containsExactly("a", "b", "");
        assertThat(participants().getLast().rank()).isEqualTo(4);
    }

    @Test
    void movingKeepsTheRanksOfThePlacesAndMovingBackRestoresAll() {
        put(seat("a", 1), seat("b", 2), seat("c", 3), seat("d", 3));

        service.move(ID, List.of(new ParticipantId("c"), new ParticipantId("d")), 1);

        assertThat(names()).containsExactly("a", "c", "d", "b");
        assertThat(participants()).extracting(Participant::rank).containsExactly(1, 2, 3, 3);

        service.move(ID, List.of(new ParticipantId("b")), 1);
        assertThat(names()).containsExactly("a", "b", "c", "d");
        assertThat(participants()).extracting(Participant::rank).containsExactly(1, 2, 3, 3);
    }

    @Test
    void movingIsOneStep() {
        put(seat("a", 0), seat("b", 0), seat("c", 0));

        service.move(ID, List.of(new ParticipantId("c")), 0);
        assertThat(names()).containsExactly("c", "a", "b");
        undo();

        assertThat(names()).containsExactly("a", "b", "c");
    }

    @Test
    void anOrganizationIsFoundByNameOrAbbreviationWhateverTheCase() {
        workspace
                .ledger()
                .write(Edit.put(Organization.named(new OrganizationId("o1"), "Sở Giáo dục và Đào tạo Hòa Bình")
                        .withAbbreviation("Sở GDĐT Hòa Bình")));
        put(seat("a", 1), seat("b", 1));

        service.setOrganization(List.of(new ParticipantId("a")), "sở gdđt hoà bình");
        service.setOrganization(List.of(new ParticipantId("b")), " Sở Giáo dục  và Đào tạo HÒA BÌNH ");

        assertThat(participants())
                .extracting(Participant::organization)
                .containsOnly(Optional.of(new OrganizationId("o1")));
        assertThat(workspace.store().people().organizations()).hasSize(1);
    }

    @Test
    void anUnknownOrganizationIsMadeOnceForAllWhoGetIt() {
        put(seat("a", 1), seat("b", 1));

        service.setOrganization(List.of(new ParticipantId("a"), new ParticipantId("b")), "Sở GDĐT Huế");

        var made = workspace.store().people().organizations().getFirst();
        assertThat(made.name()).isEqualTo("Sở GDĐT Huế");
        assertThat(made.kind()).isEqualTo(OrganizationKind.DEPARTMENT);
        assertThat(participants()).extracting(Participant::organization).containsOnly(Optional.of(made.id()));
    }

    @Test
    void aBlankOrganizationTakesItOff() {
        put(seat("a", 1).withOrganization(Optional.of(new OrganizationId("o1"))));

        service.setOrganization(List.of(new ParticipantId("a")), "  ");

        assertThat(participants().getFirst().organization()).isEmpty();
    }

    @Test
    void theRollIsCalledForManyInOneStep() {
        put(
                seat("a", 1)
                        .withAttendance(
                                Attendance.of(AttendanceState.ABSENT_EXCUSED).withReason("đi công tác")),
                seat("b", 1));

        service.setAttendance(List.of(new ParticipantId("a"), new ParticipantId("b")), AttendanceState.PRESENT);

        assertThat(participants())
                .extracting(Participant::attendance)
                .containsOnly(Attendance.of(AttendanceState.PRESENT));
        undo();
        assertThat(participants().getFirst().attendance().reason()).isEqualTo("đi công tác");
    }

    @Test
    void aPastedListIsAddedInOneStepWithItsOrganizations() {
        put(seat("a", 1));

        var pasted = service.paste(ID, "Nguyễn Văn An\tGiám đốc\tSở GDĐT Huế\n\tPhó Giám đốc\tSở GDĐT Huế\nLê Cường");

        assertThat(pasted).isInstanceOfSatisfying(ParticipantService.Pasted.Added.class, added -> {
            assertThat(added.people()).isEqualTo(3);
            assertThat(added.organizations()).isEqualTo(1);
        });
        assertThat(names()).containsExactly("a", "Nguyễn Văn An", "", "Lê Cường");
        assertThat(workspace.store().people().organizations()).hasSize(1);
        undo();
        assertThat(names()).containsExactly("a");
    }

    @Test
    void aPastedListSeatsPeopleBySiteAndRoleAndNamesWhatItDidNotUnderstand() {
        var site = new SiteId("s1");
        workspace.ledger().write(Edit.put(Site.named(site, ID, "Điểm cầu Huyện Ý Yên")));

        var pasted = service.paste(
                ID, "Họ và tên\tĐiểm cầu\tVai trò\tSố xe\nAn\thuyen y yen\tChu tri\t1\nBình\tHuyện lạ\tChủ toạ xã\t");

        assertThat(pasted)
                .isInstanceOfSatisfying(
                        ParticipantService.Pasted.Added.class,
                        added -> assertThat(added.notUnderstood()).containsExactly("Số xe", "Huyện lạ", "Chủ toạ xã"));
        assertThat(participants()).extracting(Participant::site).containsExactly(Optional.of(site), Optional.empty());
        assertThat(participants()).extracting(Participant::role).containsExactly(Role.CHAIR, Role.DELEGATE);
    }

    @Test
    void aListOfNobodyOrOfFarTooManyAddsNothing() {
        assertThat(service.paste(ID, "\n\t")).isEqualTo(new ParticipantService.Pasted.Nobody());
        assertThat(service.paste(ID, "An\n".repeat(5_001))).isEqualTo(new ParticipantService.Pasted.TooMuch());
        assertThat(names()).isEmpty();
    }

    @Test
    void whoIsDeletedLeavesWhatWasSaidReadable() {
        var a = new ParticipantId("a");
        var speech = Speech.titled(new SpeechId("t1"), ID, "Tham luận").withSpeakers(List.of(a));
        var speeches = workspace.store().speeches();
        put(
                seat("a", 1).withOrganization(Optional.of(new OrganizationId("o1"))),
                seat("b", 1).withAttendance(Attendance.INVITED.withSubstituteFor(Optional.of(a))));
        workspace.ledger().write(Edit.put(speech), Edit.put(noteBy(a)));

        service.delete(ID, List.of(a));

        assertThat(names()).containsExactly("b");
        assertThat(participants().getFirst().attendance().substituteFor()).isEmpty();
        assertThat(speeches.speeches(ID).getFirst().speakers()).isEmpty();
        assertThat(speeches.speeches(ID).getFirst().organization()).contains(new OrganizationId("o1"));
        assertThat(speeches.notes(ID).getFirst().context().speaker()).isEmpty();
        undo();
        assertThat(speeches.speeches(ID)).containsExactly(speech);
        assertThat(speeches.notes(ID)).containsExactly(noteBy(a));
    }

    @Test
    void whoIsMovedToAnotherSiteWillSpeakFromThereAndHasSpokenFromWhereItWas() {
        var speaker = seat("Lê Văn Đức", new SiteId("old"));
        speech("to-come", speaker, SpeechStatus.REGISTERED, new SiteId("old"));
        speech("elsewhere", speaker, SpeechStatus.WAITING, new SiteId("hall"));
        speech("given", speaker, SpeechStatus.DONE, new SiteId("old"));

        var change = service.change(List.of(speaker), now -> now.withSite(Optional.of(new SiteId("new"))));

        assertThat(sites()).containsExactly("to-come new", "elsewhere hall", "given old");
        workspace.ledger().undo(change.orElseThrow());
        assertThat(sites()).containsExactly("to-come old", "elsewhere hall", "given old");
    }

    private ParticipantId seat(String name, SiteId site) {
        var seat = service.add(ID);
        service.change(
                List.of(seat.id()),
                now -> now.withPerson(now.person().withName(name)).withSite(Optional.of(site)));
        return seat.id();
    }

    private void speech(String id, ParticipantId speaker, SpeechStatus status, SiteId site) {
        var position = workspace.store().speeches().speeches(ID).size();
        workspace
                .ledger()
                .write(Edit.put(Speech.titled(new SpeechId(id), ID, "")
                        .withPosition(position)
                        .withSpeakers(List.of(speaker))
                        .withSite(Optional.of(site))
                        .withCourse(status, Period.UNKNOWN)));
    }

    private List<String> sites() {
        return workspace.store().speeches().speeches(ID).stream()
                .map(speech ->
                        speech.id().value() + " " + speech.site().orElseThrow().value())
                .toList();
    }

    @Test
    void manyAreChangedInOneStep() {
        put(seat("a", 1), seat("b", 1), seat("c", 1));

        service.change(List.of(new ParticipantId("a"), new ParticipantId("c")), who -> who.withRole(Role.PRESS));

        assertThat(participants()).extracting(Participant::role).containsExactly(Role.PRESS, Role.DELEGATE, Role.PRESS);
        undo();
        assertThat(participants()).extracting(Participant::role).containsOnly(Role.DELEGATE);
    }

    private void put(Participant... participants) {
        for (var participant : participants) {
            workspace.ledger().write(Edit.put(participant));
        }
    }

    private void undo() {
        workspace.ledger().undo(Scope.of(ID));
    }

    private List<Participant> participants() {
        return service.roster(ID).orElseThrow().participants();
    }

    private List<String> names() {
        return participants().stream()
                .map(participant -> participant.person().name())
                .toList();
    }

    private static Participant seat(String id, int rank) {
        var seat = Participant.seat(new ParticipantId(id), ID).withRank(rank);
        return seat.withPerson(seat.person().withName(id));
    }

    private static Note noteBy(ParticipantId speaker) {
        return Note.of(new NoteId("n1"), ID, LocalDateTime.of(2024, 1, 16, 9, 0), NoteKind.RESULT, "Đã hoàn thành")
                .withContext(new Note.Context(
                        Optional.empty(), Optional.of(new SpeechId("t1")), Optional.of(speaker), Optional.empty()));
    }
}
