package vn.thuky.service.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.FieldEdit;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Intake;
import vn.thuky.service.Progress;
import vn.thuky.service.SetClock;
import vn.thuky.service.StartFinding;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class ExchangeTest {
    private static final Texts TEXTS = Texts.of(Language.VI);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final SetClock clock = new SetClock(LocalDateTime.of(2026, 9, 30, 8, 0));
    private Laptop hanoi;
    private Laptop hue;

    @BeforeEach
    void open() throws CannotOpen {
        hanoi = new Laptop(folder.resolve("hanoi"), clock);
        hue = new Laptop(folder.resolve("hue"), clock);
    }

    @AfterEach
    void close() {
        hanoi.close();
        hue.close();
    }

    @Test
    void aConferenceGoesToAnotherLaptopWithItsHistory() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        hanoi.site("s1", "Thủ đô Hà Nội");

        var report = hue.take(hanoi.export("a.thuky"));

        assertThat(report.fresh()).isTrue();
        assertThat(report.in(TEXTS))
                .isEqualTo("Đã nhập hội nghị “Giao ban”: 3 lần thay đổi, thêm 0 đơn vị và 0 tệp đính kèm.");
        assertThat(hue.state()).isEqualTo(hanoi.state()).hasSize(2);
        assertThat(hue.history()).isEqualTo(hanoi.history());
    }

    @Test
    void organizationsThatAreNamedComeWithItAndThoseHereStay() throws Exception {
        var sender = hanoi.workspace().ledger();
        sender.write(Edit.put(Organization.named(new OrganizationId("o1"), "Sở GDĐT Hà Nội")));
        sender.write(Edit.put(Organization.named(new OrganizationId("o2"), "Sở GDĐT Huế (cũ)")));
        sender.write(Edit.put(Organization.named(new OrganizationId("o3"), "Không liên quan")));
        hanoi.conference("Giao ban");
        sender.write(Edit.put(participant("p1", "o1")), Edit.put(participant("p2", "o2")));
        hue.workspace().ledger().write(Edit.put(Organization.named(new OrganizationId("o2"), "Sở GDĐT Huế")));

        var report = hue.take(hanoi.export("a.thuky"));

        assertThat(report.organizations()).isEqualTo(1);
        assertThat(hue.workspace().store().people().organizations())
                .extracting(Organization::name)
                .containsExactlyInAnyOrder("Sở GDĐT Hà Nội", "Sở GDĐT Huế");
    }

    @Test
    void attachedFilesComeWithIt() throws Exception {
        hanoi.conference("Giao ban");
        var file = Files.writeString(folder.resolve("bao-cao.txt"), "Kính thưa hội nghị");
        var taken = new AttachmentService(hanoi.workspace().folder(), clock).take(Laptop.ID, file, Progress.NONE);
        var attachment = ((Intake.Taken) taken).attachment();
        hanoi.workspace().ledger().write(Edit.put(attachment));

        var report = hue.take(hanoi.export("a.thuky"));

        assertThat(report.attachments()).isEqualTo(1);
        assertThat(hue.workspace().folder().attachments(Laptop.ID).resolve(attachment.sha256()))
                .hasContent("Kính thưa hội nghị");
    }

    @Test
    void aFileThatIsGoneIsLeftOutAndSaid() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.workspace()
                .ledger()
                .write(Edit.put(new Attachment(
                        new AttachmentId("a1"),
                        Laptop.ID,
                        "x.pdf",
                        "ab".repeat(32),
                        1,
                        LocalDateTime.of(2026, 1, 1, 0, 0))));

        var written = new ConferenceExport(
                        hanoi.workspace().folder(), hanoi.workspace().store())
                .write(Laptop.ID, folder.resolve("a.thuky"), true);

        assertThat(written).isEqualTo(new ConferenceExport.Written(0, 1));
        assertThat(hue.take(folder.resolve("a.thuky")).fresh()).isTrue();
    }

    @Test
    void contactsStayHereAndComeBackToNobodyAsBlank() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.seat("p1", new Contact("", "0912345678", "binh@so.vn"));
        hanoi.seat("p1", new Contact("", "0987654321", "binh@so.vn"));
        var file = hanoi.export("a.thuky", false);

        hue.take(file);
        hue.seat("p1", new Contact("Chị Bình", "", "hue@so.vn"));
        hanoi.take(hue.export("b.thuky"));

        for (var sent : List.of(file, folder.resolve("b.thuky"))) {
            assertThat(unpacked(sent)).doesNotContain("0912345678", "0987654321", "binh@so.vn");
        }
        assertThat(hanoi.contact("p1")).isEqualTo(new Contact("Chị Bình", "0987654321", "hue@so.vn"));
    }

    private static String unpacked(Path file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void theSameFileAgainChangesNothing() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        var file = hanoi.export("a.thuky");
        hue.take(file);
        var journal = Files.readAllBytes(journal(hue));

        var report = hue.take(file);

        assertThat(report.nothingNew()).isTrue();
        assertThat(report.in(TEXTS)).contains("không có gì mới");
        assertThat(Files.readAllBytes(journal(hue))).isEqualTo(journal);
        assertThat(hanoi.take(file).nothingNew()).isTrue();
    }

    @Test
    void bothSidesGoOnAndMeetInTheSameState() throws Exception {
        hanoi.conference("Giao ban");
        hue.take(hanoi.export("a.thuky"));
        hanoi.site("s1", "Hà Nội");
        hue.site("s2", "Huế");
        hanoi.site("s3", "Hải Phòng");
        var fromHanoi = hanoi.export("b.thuky");
        var fromHue = hue.export("c.thuky");

        var there = hue.take(fromHanoi);
        hanoi.take(fromHue);

        assertThat(there.changes()).isEqualTo(2);
        assertThat(there.conflicts()).isEmpty();
        assertThat(names(hanoi)).containsExactlyInAnyOrder("Hà Nội", "Huế", "Hải Phòng");
        assertThat(hue.state()).isEqualTo(hanoi.state());
        assertThat(hue.history()).isEqualTo(hanoi.history());
    }

    @Test
    void aFieldBothHaveChangedShowsTheLaterValueAndBothAreTold() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        hue.take(hanoi.export("a.thuky"));
        hanoi.address("s1", "35 Đại Cồ Việt");
        clock.pass(Duration.ofMillis(5));
        hue.address("s1", "49 Đại Cồ Việt");

        var report = hanoi.take(hue.export("b.thuky"));

        assertThat(hanoi.sites()).extracting(Site::address).containsExactly("49 Đại Cồ Việt");
        assertThat(report.lines(TEXTS).getLast())
                .isEqualTo(
                        "điểm cầu “Hà Nội”, địa chỉ: trên máy này “35 Đại Cồ Việt”, trong tệp “49 Đại Cồ Việt” (sửa sau, đang hiện).");
        hue.take(hanoi.export("c.thuky"));
        assertThat(hue.state()).isEqualTo(hanoi.state());
        assertThat(hue.take(hanoi.export("d.thuky")).conflicts()).isEmpty();
    }

    @Test
    void aRecordDeletedHereAndChangedLaterThereComesBackWhole() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        hue.take(hanoi.export("a.thuky"));
        hanoi.removeSite("s1");
        clock.pass(Duration.ofMillis(5));
        hue.address("s1", "35 Đại Cồ Việt");

        var report = hanoi.take(hue.export("b.thuky"));

        assertThat(report.lines(TEXTS)).hasSize(2).last().asString().contains("đang hiện lại");
        assertThat(hanoi.sites()).singleElement().satisfies(site -> {
            assertThat(site.name()).isEqualTo("Hà Nội");
            assertThat(site.address()).isEqualTo("35 Đại Cồ Việt");
        });
    }

    @Test
    void whatWasUndoneStaysUndoneOnTheOtherLaptop() throws Exception {
        hanoi.conference("Giao ban");
        hue.take(hanoi.export("a.thuky"));
        hue.site("s2", "Huế");
        hanoi.site("s1", "Hà Nội");
        hanoi.workspace().ledger().undo(Laptop.SCOPE);

        hue.take(hanoi.export("b.thuky"));

        assertThat(names(hue)).containsExactly("Huế");
        var undo = hue.history().stream()
                .filter(change -> change.nature() == Change.Nature.UNDO)
                .findFirst()
                .orElseThrow();
        assertThat(hue.history().get((int) undo.of() - 1).edits())
                .isEqualTo(undo.edits().stream().map(FieldEdit::inverse).toList());
    }

    @Test
    void stepsOfTheOtherLaptopAreNotTakenBackHere() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        hue.take(hanoi.export("a.thuky"));
        hue.site("s2", "Huế");

        assertThat(hue.workspace().ledger().undo(Laptop.SCOPE)).isNotEmpty();
        assertThat(hue.workspace().ledger().undo(Laptop.SCOPE)).isEmpty();
        assertThat(names(hue)).containsExactly("Hà Nội");
    }

    @Test
    void whatIsChangedAfterTakingOverIsLaterThoughTheClockIsSlow() throws Exception {
        hue.close();
        var slow = Clock.offset(clock, Duration.ofHours(-5));
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        hue = new Laptop(folder.resolve("hue"), slow);
        hue.take(hanoi.export("a.thuky"));
        hue.close();
        hue = new Laptop(folder.resolve("hue"), slow);
        hue.address("s1", "35 Đại Cồ Việt");

        hanoi.take(hue.export("b.thuky"));

        assertThat(hanoi.sites()).extracting(Site::address).containsExactly("35 Đại Cồ Việt");
    }

    @Test
    void aConferenceDeletedHereComesBackWithItsFile() throws Exception {
        hanoi.conference("Giao ban");
        hanoi.site("s1", "Hà Nội");
        var file = hanoi.export("a.thuky");
        var conference = hanoi.workspace().store().conferences().find(Laptop.ID).orElseThrow();
        hanoi.workspace().ledger().write(Edit.remove(conference));

        hanoi.take(file);

        assertThat(hanoi.workspace().store().conferences().all()).containsExactly(conference);
    }

    @Test
    void whatWasTakenOverIsThereAfterANewStartAndAfterARebuild() throws Exception {
        hanoi.conference("Giao ban");
        hue.take(hanoi.export("a.thuky"));
        hue.site("s2", "Huế");
        hanoi.site("s1", "Hà Nội");
        hue.take(hanoi.export("b.thuky"));
        var state = hue.state();
        hue.close();
        Files.delete(folder.resolve("hue/store/thuky.mv.db"));

        hue = new Laptop(folder.resolve("hue"), clock);

        assertThat(hue.state()).isEqualTo(state).hasSize(3);
        assertThat(hue.workspace().findings())
                .extracting(StartFinding::kind)
                .containsExactly(StartFinding.Kind.STORE_MISSING);
    }

    @Test
    void aRefusedFileLeavesNothingBehind() throws Exception {
        hanoi.conference("Giao ban");
        var whole = Files.readAllBytes(hanoi.export("a.thuky"));
        var cut = Files.write(folder.resolve("cut.thuky"), Arrays.copyOf(whole, whole.length / 2));
        var before = files(folder.resolve("hue"));

        assertThatThrownBy(() -> hue.take(cut)).isInstanceOf(CannotImport.class);

        assertThat(files(folder.resolve("hue"))).isEqualTo(before);
        assertThat(hue.workspace().store().conferences().all()).isEmpty();
    }

    private static Participant participant(String id, String organization) {
        return Participant.seat(new ParticipantId(id), Laptop.ID)
                .withOrganization(Optional.of(new OrganizationId(organization)));
    }

    private static List<String> names(Laptop laptop) {
        return laptop.sites().stream().map(Site::name).toList();
    }

    private static Path journal(Laptop laptop) {
        return laptop.workspace().folder().journal(Laptop.SCOPE);
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.sorted().toList();
        }
    }
}
