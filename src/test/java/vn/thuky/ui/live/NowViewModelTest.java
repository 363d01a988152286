package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.site;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Countdown.Mood;
import vn.thuky.domain.conference.Period;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;

@SuppressWarnings("NullAway.Init")
class NowViewModelTest {
    private LiveModel live;
    private NowViewModel now;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        now = live.model.now();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void theTimeOfASpeechRunsDownAndBelowZero() {
        live.c.queue.begin(speech(0));
        assertThat(time()).isEqualTo("10:00");
        assertThat(now.moodProperty().get()).isEqualTo(Mood.CALM);

        pass(Duration.ofMinutes(8).plusSeconds(12));
        assertThat(time()).isEqualTo("01:48");
        assertThat(now.moodProperty().get()).isEqualTo(Mood.SOON);
        assertThat(now.progressProperty().get()).isEqualTo(0.82);
        pass(Duration.ofMinutes(3));
        assertThat(time()).isEqualTo("−01:12");
        assertThat(now.moodProperty().get()).isEqualTo(Mood.OVER);
        assertThat(now.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void moreTimeIsGiven() {
        live.c.queue.begin(speech(0));
        now.prolong(NowViewModel.MORE);
        assertThat(time()).isEqualTo("12:00");
        now.prolong(NowViewModel.LESS);
        assertThat(time()).isEqualTo("13:00");

        now.end();
        now.prolong(NowViewModel.MORE);
        assertThat(live.c.theItem(1).planned()).isEqualTo(Duration.ofMinutes(42));
    }

    @Test
    void aClockSetBackShowsNoTimeGoneBy() {
        live.c.queue.begin(speech(0));
        pass(Duration.ofDays(-1));
        assertThat(time()).isEqualTo("10:00");

        pass(Duration.ofDays(2));
        assertThat(time()).isEqualTo("−23h50");
    }

    @Test
    void aSpeechWithoutALengthCountsUp() {
        live.c.queue.beginUnnamed(ID);
        pass(Duration.ofSeconds(65));

        assertThat(time()).isEqualTo("01:05");
        assertThat(said().speaker().in(LiveModel.TEXTS)).isEqualTo("Chưa ghi tên người phát biểu");
        assertThat(now.speakingProperty().get()).isTrue();
    }

    @Test
    void theWordForASiteIsNotSaidTwice() {
        var named = live.c.store().people().site(site(0)).orElseThrow().withName("Điểm cầu 5");
        live.c.workspace.ledger().write(Edit.put(named));
        live.c.queue.begin(speech(0));

        assertThat(said().caption().in(LiveModel.TEXTS)).isEqualTo("Tham luận 1/2 · điểm cầu 5");
    }

    @Test
    void whoSpeaksFromWhereAndWhatComesNextIsSaid() {
        live.c.queue.begin(speech(0));

        assertThat(said().caption().in(LiveModel.TEXTS)).isEqualTo("Tham luận 1/2 · điểm cầu Bộ GDĐT");
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Nâng chất lượng đại trà");
        assertThat(said().speaker().in(LiveModel.TEXTS)).isEqualTo("Giám đốc Ngô Thị Minh");
        assertThat(said().next().map(LiveModel::said)).contains("Giám đốc Lê Văn Đức");
    }

    @Test
    void oneCommandLeadsThroughTheWholeProgramme() {
        for (var step = 0; step < 5; step++) {
            now.next();
            pass(Duration.ofMinutes(5));
        }

        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Bế mạc");
        assertThat(said().next()).isEmpty();
        now.end();
        assertThat(now.goingProperty().get()).isFalse();
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Chưa có mục nào đang diễn ra");
        live.model.close();
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Hội nghị kết thúc lúc 08:55");
    }

    @Test
    void nothingBeginsOnceTheConferenceIsClosed() {
        live.model.open();
        live.model.close();
        now.next();
        assertThat(live.desk.notice()).isEqualTo("live.closedAlready");
        assertThat(live.c.store().agenda().running(ID)).isEmpty();

        live.desk.takeOffer();
        now.next();
        assertThat(live.c.theItem(0).actual().running()).isTrue();
    }

    @Test
    void ofTwoStartedItemsTheLaterOneIsShownUntilBothEnd() {
        live.c
                .workspace
                .ledger()
                .write(
                        Edit.put(live.c.theItem(0).withActual(Period.from(START.minusMinutes(5)))),
                        Edit.put(live.c.theItem(1).withActual(Period.from(START))));
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Tham luận của các Sở");

        now.end();
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Khai mạc");
    }

    @Test
    void aSpeechOrItemDeletedWhileItGoesOnIsGoneFromTheScreen() {
        live.c.queue.begin(speech(0));
        live.c.workspace.ledger().write(Edit.remove(live.c.theSpeech(0)));
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Tham luận của các Sở");

        live.c.workspace.ledger().write(Edit.remove(live.c.theItem(1)));
        assertThat(now.goingProperty().get()).isFalse();
        now.end();
        live.undo();
        live.undo();
        assertThat(said().title().in(LiveModel.TEXTS)).isEqualTo("Nâng chất lượng đại trà");
    }

    @Test
    void anItemShowsItsPlaceInTheAgenda() {
        live.c.live.begin(item(0));

        assertThat(said().caption().in(LiveModel.TEXTS)).isEqualTo("Mục 1/3");
        assertThat(time()).isEqualTo("10:00");
    }

    private void pass(Duration duration) {
        live.c.clock.pass(duration);
        live.model.tick();
    }

    private String time() {
        return now.timeProperty().get();
    }

    private NowViewModel.Shown said() {
        return now.shownProperty().get();
    }
}
