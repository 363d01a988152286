package vn.thuky.ui.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Countdown.Mood;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.HallService;
import vn.thuky.service.LiveConference;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.TestDesk;

@SuppressWarnings("NullAway.Init")
class HallViewModelTest {
    private static final Texts TEXTS = Texts.of(Language.VI);

    private final TestDesk desk = new TestDesk();
    private LiveConference c;
    private HallViewModel hall;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        hall = new HallViewModel(new HallService(c.store(), c.workspace.ledger().changes()), desk.desk(), c.clock, ID);
    }

    @AfterEach
    void close() {
        hall.leave();
        c.close();
    }

    @Test
    void beforeTheOpeningTheHallSeesWhatComesFirst() {
        assertThat(shown().conference()).isEqualTo("Hội nghị giao ban");
        assertThat(heading()).isEqualTo("Hội nghị sắp khai mạc");
        assertThat(next()).isEqualTo("Tiếp theo: Khai mạc");
        assertThat(hall.leftProperty().get()).isEmpty();
        assertThat(hall.clockProperty().get()).isEqualTo("08:30");
    }

    @Test
    void theHallFollowsTheRecord() {
        c.queue.begin(speech(0));
        assertThat(shown().item()).isEqualTo("Tham luận của các Sở");
        assertThat(heading()).isEqualTo("Giám đốc Ngô Thị Minh");
        assertThat(shown().detail()).isEqualTo("Nâng chất lượng đại trà · Bộ GDĐT");
        assertThat(next()).isEqualTo("Tiếp theo: Giám đốc Lê Văn Đức");

        c.queue.beginNext(ID);
        assertThat(heading()).isEqualTo("Giám đốc Lê Văn Đức");
        c.queue.end(ID);
        assertThat(heading()).isEqualTo("Tham luận của các Sở");
        assertThat(next()).isEqualTo("Tiếp theo: Bế mạc");
        c.live.close(ID);
        assertThat(heading()).isEqualTo("Hội nghị đã bế mạc");
        c.workspace.ledger().undo(Scope.of(ID));
        assertThat(heading()).isEqualTo("Tham luận của các Sở");
    }

    @Test
    void theTimeRunsDownTurnsOrangeAndGoesBelowZero() {
        c.queue.begin(speech(0));
        assertThat(hall.leftProperty().get()).isEqualTo("10:00");
        pass(Duration.ofMinutes(8).plusSeconds(30));
        assertThat(hall.leftProperty().get()).isEqualTo("01:30");
        assertThat(hall.moodProperty().get()).isEqualTo(Mood.SOON);

        pass(Duration.ofMinutes(2));
        assertThat(hall.leftProperty().get()).isEqualTo("−00:30");
        assertThat(hall.moodProperty().get()).isEqualTo(Mood.OVER);
        c.queue.prolong(speech(0), Duration.ofMinutes(5));
        assertThat(hall.leftProperty().get()).isEqualTo("04:30");
    }

    @Test
    void aClockThatJumpsAndASleepLeaveTheTimeTrue() {
        c.live.begin(item(1));
        pass(Duration.ofDays(-1));
        assertThat(hall.leftProperty().get()).isEqualTo("40:00");
        c.clock.set(START.plusMinutes(2));
        hall.tick();

        assertThat(hall.leftProperty().get()).isEqualTo("38:00");
    }

    @Test
    void aSpeakerNotNamedYetAndOneWhoIsDeletedAreToldByWhatIsKnown() {
        c.queue.beginUnnamed(ID);
        assertThat(heading()).isEqualTo("Phát biểu");

        c.queue.begin(speech(1));
        c.workspace.ledger().write(Edit.remove(c.thePerson(1)));
        assertThat(heading()).isEqualTo("Sở GDĐT Đà Nẵng");
        c.workspace.ledger().write(Edit.remove(c.theSpeech(1)));
        assertThat(heading()).isEqualTo("Tham luận của các Sở");
        c.workspace.ledger().write(Edit.remove(c.theItem(1)));
        assertThat(heading()).isEqualTo("Hội nghị đang họp");
    }

    @Test
    void aMessageIsShownUntilItIsTakenAway() {
        desk.dialogs().answer(" Nghỉ giải lao 15 phút ");
        hall.toggleMessage();
        assertThat(hall.messageProperty().get()).isEqualTo("Nghỉ giải lao 15 phút");

        hall.toggleMessage();
        assertThat(hall.messageProperty().get()).isEmpty();
        desk.dialogs().cancel();
        hall.toggleMessage();
        assertThat(hall.messageProperty().get()).isEmpty();
    }

    private void pass(Duration duration) {
        c.clock.pass(duration);
        hall.tick();
    }

    private HallViewModel.Shown shown() {
        return hall.shownProperty().get();
    }

    private String heading() {
        return shown().heading().in(TEXTS);
    }

    private String next() {
        return shown().next().orElseThrow().in(TEXTS);
    }
}
