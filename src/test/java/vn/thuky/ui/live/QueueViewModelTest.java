package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.site;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.QueueService;
import vn.thuky.ui.live.QueueViewModel.Phase;

@SuppressWarnings("NullAway.Init")
class QueueViewModelTest {
    private LiveModel live;
    private QueueViewModel queue;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        queue = live.model.queue();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void whoSpeaksIsFirstThenWhoWaitsThenWhoHasSpoken() {
        live.c.queue.begin(speech(0));
        live.c.pass(11);
        live.c.queue.begin(speech(1));
        live.c.queue.beginUnnamed(ID);
        live.c.queue.putBack(speech(1));

        assertThat(phases()).containsExactly(Phase.NOW, Phase.WAITING, Phase.DONE);
        assertThat(details())
                .containsExactly("đang phát biểu · 00:00", "Tham luận · 10′ · dự kiến 08:41", "08:30 – 08:41 · 11′");
    }

    @Test
    void theSpeechThatGoesOnIsToldAsItChanges() {
        live.c.queue.begin(speech(0));
        assertThat(queue.presentProperty().get()).contains(speech(0));

        live.c.queue.begin(speech(1));
        assertThat(queue.presentProperty().get()).contains(speech(1));

        live.c.queue.end(ID);
        assertThat(queue.presentProperty().get()).isEmpty();
    }

    @Test
    void expectedTimesFollowWhatIsSpokenNow() {
        live.c.queue.begin(speech(0));
        assertThat(details().get(1)).isEqualTo("Tham luận · 10′ · dự kiến 08:40");

        live.c.pass(15);
        live.model.tick();
        assertThat(details().get(1)).isEqualTo("Tham luận · 10′ · dự kiến 08:45");
        assertThat(details().getFirst()).isEqualTo("đang phát biểu · 15:00");
    }

    @Test
    void plannedTimesStandBesideRealAndExpectedOnes() {
        assertThat(plans()).containsExactly("kế hoạch 08:40 ", "kế hoạch 08:50 ");

        live.c.queue.begin(speech(0));
        assertThat(plans()).containsExactly("kế hoạch 08:40 −10", "kế hoạch 08:50 −10");
        live.c.pass(25);
        live.model.tick();
        assertThat(plans()).containsExactly("kế hoạch 08:40 −10", "kế hoạch 08:50 +5");
        live.c.queue.end(ID);
        live.c.queue.withdraw(speech(1));
        assertThat(plans()).containsExactly("kế hoạch 08:40 −10", " ");
    }

    @Test
    void beforeTheConferenceNothingIsExpected() {
        assertThat(details()).containsExactly("Tham luận · 10′", "Tham luận · 10′");
        assertThat(queue.rows()).extracting(row -> row.line().number()).containsExactly(1, 2);
    }

    @Test
    void theSelectedSpeechIsBegunAndEnded() {
        select(1);
        queue.toggle();
        assertThat(live.c.theSpeech(1).status()).isEqualTo(SpeechStatus.SPEAKING);

        select(0);
        queue.toggle();
        assertThat(live.c.theSpeech(1).status()).isEqualTo(SpeechStatus.DONE);
    }

    @Test
    void theOrderChanges() {
        select(1);
        queue.move(-1);

        assertThat(queue.rows()).extracting(LiveRow::key).containsExactly("s1", "s0");
    }

    @Test
    void aWithdrawnSpeechComesBackFromTheNotice() {
        select(0);
        queue.withdraw();
        assertThat(phases()).containsExactly(Phase.WAITING, Phase.WITHDRAWN);

        live.desk.takeOffer();
        assertThat(phases()).containsExactly(Phase.WAITING, Phase.WAITING);
        select(0);
        queue.withdraw();
        select(1);
        queue.withdraw();
        assertThat(phases()).containsExactly(Phase.WAITING, Phase.WAITING);
    }

    @Test
    void aSpeakerWhoseSiteLostItsLineGoesBehindTheNextOneWhoCanBeHeard() {
        queue.defer();
        assertThat(live.desk.notice()).isEqualTo("live.queue.noneLost");
        live.c.rollCall.line(site(0), LineState.LOST);
        assertThat(details().getFirst()).isEqualTo("Tham luận · 10′ · mất đường truyền");
        queue.defer();

        assertThat(keys()).containsExactly("s1", "s0");
        assertThat(live.desk.notice()).isEqualTo("live.queue.deferred");
        queue.defer();
        assertThat(keys()).containsExactly("s1", "s0");
        live.undo();
        assertThat(keys()).containsExactly("s0", "s1");
    }

    @Test
    void allSpeakersOfASiteThatLostItsLineGoBackInOneAction() {
        live.c.rollCall.line(site(0), LineState.LOST);
        live.c.rollCall.line(site(1), LineState.LOST);
        live.c.queue.add(ID, new QueueService.Speaker.Named("Đỗ Anh Tuấn"));
        queue.defer();

        assertThat(keys().subList(1, 3)).containsExactly("s0", "s1");
        live.desk.takeOffer();
        assertThat(keys().subList(0, 2)).containsExactly("s0", "s1");
    }

    @Test
    void whoHadTheFloorIsCountedAndWhoNotYetIsListed() {
        live.c.queue.begin(speech(0));
        live.c.pass(12);
        live.c.queue.end(ID);
        live.c.queue.begin(speech(0));
        live.c.pass(3);
        live.model.tick();
        queue.share().toggle();

        assertThat(queue.share().rows())
                .extracting(row -> LiveModel.said(row.line().name()) + ": "
                        + LiveModel.said(row.line().detail()))
                .containsExactly(
                        "Sở GDĐT Hà Nội: 1 lượt · 15 phút",
                        "Sở GDĐT Đà Nẵng: đơn vị chưa phát biểu",
                        "Đà Nẵng: điểm cầu chưa phát biểu");
    }

    @Test
    void withNothingSelectedNothingHappens() {
        queue.toggle();
        queue.withdraw();
        queue.move(1);

        assertThat(phases()).containsExactly(Phase.WAITING, Phase.WAITING);
    }

    private void select(int row) {
        queue.selectedProperty().set(Optional.of(queue.rows().get(row)));
    }

    private List<Phase> phases() {
        return queue.rows().stream().map(row -> row.line().phase()).toList();
    }

    private List<String> keys() {
        return queue.rows().stream().map(row -> row.line().key()).toList();
    }

    private List<String> plans() {
        return queue.rows().stream()
                .map(LiveRow::line)
                .map(line -> line.planned().map(LiveModel::said).orElse("") + " " + line.drift())
                .toList();
    }

    private List<String> details() {
        return queue.rows().stream()
                .map(row -> LiveModel.said(row.line().detail()))
                .toList();
    }
}
