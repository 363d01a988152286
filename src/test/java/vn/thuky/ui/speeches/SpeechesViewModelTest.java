package vn.thuky.ui.speeches;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.FileItem;
import vn.thuky.ui.kit.TestDesk;

class SpeechesViewModelTest {
    private static final Texts TEXTS = Texts.of(Language.VI);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private SpeechConference c;

    @SuppressWarnings("NullAway.Init")
    private SpeechesViewModel model;

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void open() throws CannotOpen {
        c = new SpeechConference(folder.resolve("data"));
        model = c.open(desk.desk());
    }

    @AfterEach
    void close() {
        model.leave();
        c.close();
    }

    @Test
    void aSpeakerIsChosenWithoutAccentsAndBringsOrganizationAndSite() {
        model.edits().setSpeakers(row(0), "bui van duc");

        assertThat(row(0).speakers().typedProperty().get().text()).isEqualTo("Bùi Văn Đức");
        assertThat(row(0).organization().typedProperty().get().text()).isEqualTo("Sở GDĐT Hải Phòng");
        assertThat(row(0).siteProperty().get().name()).isEqualTo("Hải Phòng");
    }

    @Test
    void aSpeechMayHaveSeveralSpeakersOrNobodyYet() {
        model.edits().setSpeakers(row(0), "Bùi Văn Đức; Lê Thị Hòa");
        assertThat(c.speeches().getFirst().speakers())
                .containsExactly(new ParticipantId("p0"), new ParticipantId("p1"));

        model.edits().setSpeakers(row(0), "");
        assertThat(c.speeches().getFirst().speakers()).isEmpty();
    }

    @Test
    void aNameOnNoListStaysMarked() {
        model.edits().setSpeakers(row(0), "Ông Khách");
        model.edits().setOrganization(row(0), "Sở Nội vụ");
        model.edits().setLength(row(0), "mười phút");

        assertThat(row(0).speakers().typedProperty().get().problem()).isPresent();
        assertThat(row(0).organization().typedProperty().get().text()).isEqualTo("Sở Nội vụ");
        assertThat(row(0).length().typedProperty().get().problem()).isPresent();
        assertThat(c.speeches().getFirst().registered()).isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void timeAskedForIsSetAgainstTheItem() {
        assertThat(loads())
                .containsExactly(
                        "Tham luận: 1 bài · đăng ký 10 phút trên 15 phút · còn 5 phút",
                        "1 bài chưa xếp vào mục chương trình nào");

        model.edits().setItem(row(1), model.items().get(1));
        assertThat(loads()).containsExactly("Tham luận: 2 bài · đăng ký 20 phút trên 15 phút · vượt 5 phút");
        assertThat(model.loads().getFirst().over()).isTrue();
        assertThat(model.summaryProperty().get().in(TEXTS)).isEqualTo("2 bài · đăng ký 20 phút");
    }

    @Test
    void aSpeechIsWithdrawnAndPutBack() {
        model.selection().select(row(0));
        model.withdrawOrRestore();
        assertThat(row(0).statusProperty().get()).isEqualTo(SpeechStatus.WITHDRAWN);

        model.withdrawOrRestore();
        assertThat(row(0).statusProperty().get()).isEqualTo(SpeechStatus.REGISTERED);
    }

    @Test
    void theStatusOfASpeechThatWasGivenIsToldByItsCourse() {
        model.edits().setStatus(row(0), SpeechStatus.ACCEPTED);
        assertThat(c.speeches().getFirst().status()).isEqualTo(SpeechStatus.ACCEPTED);

        var start = LocalDateTime.of(2026, 8, 28, 9, 0);
        var given = c.speeches().getFirst().withCourse(SpeechStatus.DONE, Period.of(start, start.plusMinutes(9)));
        c.workspace.ledger().write(Edit.put(given));
        model.edits().setStatus(row(0), SpeechStatus.REGISTERED);
        assertThat(c.speeches().getFirst().status()).isEqualTo(SpeechStatus.DONE);
        assertThat(desk.notice()).isEqualTo("speeches.given");
    }

    @Test
    void aSpeechIsAddedBelowTheSelectedOneInTheSameItem() {
        model.selection().select(row(0));
        model.add();

        assertThat(c.titles()).containsExactly("Chuyển đổi số", "", "Trường học an toàn");
        assertThat(c.speeches().get(1).item()).contains(new AgendaItemId("i0"));
        assertThat(model.selection().current()).contains(row(1));
    }

    @Test
    void speechesAreReorderedAndDeleted() {
        model.selection().select(row(0));
        model.moveDown();
        assertThat(c.titles()).containsExactly("Trường học an toàn", "Chuyển đổi số");
        model.move(1, 0);
        assertThat(c.titles()).containsExactly("Chuyển đổi số", "Trường học an toàn");

        model.delete();
        assertThat(c.titles()).containsExactly("Trường học an toàn");
        desk.takeOffer();
        assertThat(c.titles()).containsExactly("Chuyển đổi số", "Trường học an toàn");
    }

    @Test
    void aTextIsAttachedOpenedAndTakenOff() throws IOException {
        var file = Files.writeString(folder.resolve("Bài 1.docx"), "nội dung");
        desk.dialogs().answer(file);
        model.texts().choose();
        assertThat(model.texts().files()).extracting(FileItem::name).containsExactly("Bài 1.docx");

        model.texts().open(model.texts().files().getFirst());
        assertThat(c.opened).hasSize(1);
        assertThat(c.opened.getFirst()).hasContent("nội dung");

        model.texts().remove(model.texts().files().getFirst());
        assertThat(model.texts().files()).isEmpty();
        c.undo();
        assertThat(model.texts().files()).hasSize(1);
    }

    @Test
    void textsBelongToTheSpeechTheyWereDroppedOn() throws IOException {
        var file = Files.writeString(folder.resolve("a.pdf"), "a");
        model.selection().select(row(1));
        model.texts().add(List.of(file, file));
        model.selection().select(row(0));

        assertThat(model.texts().files()).isEmpty();
        assertThat(c.speeches().get(1).texts()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeAttachedOrOpenedIsExplained() throws IOException {
        model.texts().add(List.of(folder));
        assertThat(desk.notice()).isEqualTo("speeches.texts.refused");

        model.texts().add(List.of(Files.writeString(folder.resolve("a.exe"), "MZ")));
        model.texts().open(model.texts().files().getFirst());
        assertThat(desk.notice()).isEqualTo("speeches.texts.notOpened");
        assertThat(c.opened).isEmpty();
    }

    @Test
    void sitesCanBeChosenAndTakenBack() {
        model.edits().setSite(row(0), model.sites().get(1));
        assertThat(c.speeches().getFirst().site()).contains(new SiteId("d0"));

        model.edits().setSite(row(0), model.sites().getFirst());
        assertThat(c.speeches().getFirst().site()).isEmpty();
    }

    private List<String> loads() {
        return model.loads().stream().map(line -> line.message().in(TEXTS)).toList();
    }

    private SpeechRow row(int index) {
        return model.rows().get(index);
    }
}
