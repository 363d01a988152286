package vn.thuky.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.Progress;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Traces;
import vn.thuky.service.personal.Occurrence;
import vn.thuky.service.personal.PersonalData;
import vn.thuky.service.personal.PersonalData.Extent;

/** One laptop takes a person out; another, which still knows the person and has gone on, sends its file. */
class TakenOutTest {
    private static final String NAME = "Zyxwvut Thị Minh";
    private static final ParticipantId SEAT = new ParticipantId("p1");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Laptop hanoi;
    private Laptop hue;

    @BeforeEach
    void open() throws Exception {
        hanoi = new Laptop(folder.resolve("hanoi"), Clock.systemUTC());
        hue = new Laptop(folder.resolve("hue"), Clock.systemUTC());
        hanoi.conference("Giao ban");
        write(hanoi, Edit.put(seat(NAME).withContact(new Contact("", "0987654321", ""))));
        write(hanoi, note("n1", "Đ/c " + NAME + " nhất trí"));
        hue.take(hanoi.export("a.thuky"));
    }

    @AfterEach
    void close() {
        hanoi.close();
        hue.close();
    }

    private static Participant seat(String name) {
        return Participant.seat(SEAT, Laptop.ID)
                .withPerson(Person.UNKNOWN.withName(name))
                .withPosition("Giám đốc");
    }

    private static Edit note(String id, String text) {
        var at = LocalDateTime.of(2026, 1, 1, 8, 0);
        return Edit.put(Note.of(new NoteId(id), Laptop.ID, at, NoteKind.REMARK, text));
    }

    private static void write(Laptop laptop, Edit edit) {
        laptop.workspace().ledger().write(edit);
    }

    private void takeOut(vn.thuky.service.personal.Person person, Extent extent) {
        var workspace = hanoi.workspace();
        var clock = Clock.systemUTC();
        var data = new PersonalData(
                workspace, new Backups(workspace, clock), new AttachmentService(workspace.folder(), clock), clock);
        var found = data.find(person, Progress.NONE);
        var certain = found.occurrences().stream()
                .filter(Occurrence::certain)
                .map(Occurrence::key)
                .collect(Collectors.toSet());
        data.takeOut(found, certain, extent, Progress.NONE);
    }

    private void takeOut(Extent extent) {
        takeOut(new vn.thuky.service.personal.Person(NAME, Optional.of(SEAT)), extent);
    }

    private void goOnInHue() {
        write(hue, Edit.put(seat(NAME + " Hoa").withContact(new Contact("", "0912345678", "a@b.vn"))));
        write(hue, note("n1", "Đồng chí " + NAME + " rất nhất trí, gọi 0987 654 321"));
        write(hue, note("n2", "Nghe " + NAME + " báo cáo"));
        write(hue, note("n3", "Chuyện khác"));
    }

    @Test
    void theAnonymousStayAnonymousWhateverComesAndTheRestIsTakenOver() throws Exception {
        takeOut(Extent.ANONYMOUS);
        goOnInHue();

        hanoi.take(hue.export("b.thuky"));

        assertThat(Traces.of("Zyxwvut", hanoi.workspace().folder().root())).isEmpty();
        assertThat(Traces.of("0987", hanoi.workspace().folder().root())).isEmpty();
        assertThat(Traces.of("0912345678", hanoi.workspace().folder().root())).isEmpty();
        assertThat(hanoi.workspace().store().speeches().notes(Laptop.ID))
                .extracting(Note::text)
                .containsExactlyInAnyOrder(
                        "Đồng chí [ẩn danh] rất nhất trí, gọi [ẩn danh]", "Nghe [ẩn danh] báo cáo", "Chuyện khác");
        assertThat(hanoi.workspace().store().people().participant(SEAT).orElseThrow())
                .isEqualTo(seat("").withContact(Contact.NONE));
        assertThat(hanoi.take(hue.export("c.thuky")).nothingNew()).isTrue();
    }

    @Test
    void whoHasTheSeatNowKeepsIt() throws Exception {
        takeOut(Extent.ANONYMOUS);
        write(hanoi, Edit.put(seat("Trần Bình")));
        goOnInHue();

        hanoi.take(hue.export("b.thuky"));

        assertThat(hanoi.workspace()
                        .store()
                        .people()
                        .participant(SEAT)
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("Trần Bình");
    }

    @Test
    void whoWasRemovedDoesNotComeBack() throws Exception {
        takeOut(Extent.REMOVED);
        goOnInHue();

        hanoi.take(hue.export("b.thuky"));

        assertThat(Traces.of("Zyxwvut", hanoi.workspace().folder().root())).isEmpty();
        assertThat(hanoi.workspace().store().people().participants(Laptop.ID)).isEmpty();
        assertThat(hanoi.workspace().store().speeches().notes(Laptop.ID)).hasSize(3);
    }

    @Test
    void whoWasOnlyNamedInTextsStaysTakenOutToo() throws Exception {
        write(hanoi, note("n5", "Có ông Qwertyu Văn Ba dự"));
        write(
                hanoi,
                Edit.put(Site.named(new SiteId("s1"), Laptop.ID, "Hà Nội")
                        .withTechnician(new Contact("Qwertyu Văn Ba", "0911111111", ""))));
        hue.take(hanoi.export("a2.thuky"));
        takeOut(new vn.thuky.service.personal.Person("Qwertyu Văn Ba", Optional.empty()), Extent.ANONYMOUS);
        write(hue, note("n6", "Ông QWERTYU VĂN BA nói thêm"));

        hanoi.take(hue.export("b.thuky"));

        assertThat(Traces.of("Qwertyu", hanoi.workspace().folder().root())).isEmpty();
        assertThat(Traces.of("QWERTYU", hanoi.workspace().folder().root())).isEmpty();
    }

    @Test
    void anotherOfTheSameNameHereKeepsTheName() throws Exception {
        var other = new ParticipantId("p2");
        write(hanoi, Edit.put(Participant.seat(other, Laptop.ID).withPerson(Person.UNKNOWN.withName(NAME))));
        hue.take(hanoi.export("a2.thuky"));
        takeOut(new vn.thuky.service.personal.Person(NAME, Optional.of(SEAT)), Extent.ANONYMOUS);
        write(
                hue,
                Edit.put(Participant.seat(other, Laptop.ID)
                        .withPerson(Person.UNKNOWN.withName(NAME))
                        .withPosition("Chuyên viên")));

        hanoi.take(hue.export("b.thuky"));

        assertThat(hanoi.workspace().store().people().participant(other)).hasValueSatisfying(seat -> {
            assertThat(seat.person().name()).isEqualTo(NAME);
            assertThat(seat.position()).isEqualTo("Chuyên viên");
        });
    }
}
