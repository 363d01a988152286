package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.Rescheduling.Way;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;

@SuppressWarnings("NullAway.Init")
class RescheduleViewModelTest {
    private LiveModel live;
    private RescheduleViewModel reschedule;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        reschedule = live.model.reschedule();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void oldAndNewTimesAreShownBeforeTheyAreApplied() {
        begun(20);
        reschedule.begin();
        assertThat(times()).containsExactly("08:40 → 08:50", "09:20 → 09:30");
        assertThat(said()).isEqualTo("Kết thúc 09:50, muộn hơn dự kiến (09:40).");
        assertThat(live.c.theItem(1).moved()).isEmpty();

        reschedule.apply();
        assertThat(live.c.theItem(1).moved()).contains(START.plusMinutes(20));
        assertThat(reschedule.openProperty().get()).isFalse();
        assertThat(live.desk.notice()).isEqualTo("live.reschedule.done");
        live.desk.takeOffer();
        assertThat(live.c.theItem(1).moved()).isEmpty();
    }

    @Test
    void shorteningShowsTheNewLengths() {
        begun(20);
        reschedule.begin();
        reschedule.wayProperty().set(Way.SHORTEN);

        assertThat(lengths()).containsExactly("40′ → 33′", "20′ → 17′");
        assertThat(said()).isEqualTo("Kết thúc 09:40, trong thời gian dự kiến (09:40).");
        reschedule.apply();
        assertThat(live.c.theItem(1).planned()).isEqualTo(Duration.ofMinutes(33));
    }

    @Test
    void theOfferFollowsTheClockWhileItIsShown() {
        begun(20);
        reschedule.begin();
        live.c.pass(5);
        live.model.tick();

        assertThat(times()).containsExactly("08:40 → 08:55", "09:20 → 09:35");
    }

    @Test
    void aFixedStartIsMarkedAndHolds() {
        live.c.workspace.ledger().write(Edit.put(live.c.theItem(2).withFixedStart(Optional.of(START.plusMinutes(50)))));
        begun(20);
        reschedule.begin();

        assertThat(times()).containsExactly("08:40 → 08:50", "09:20 (cố định)");
    }

    @Test
    void thereIsNothingToApplyInTimeOrOutOfSession() {
        reschedule.begin();
        assertThat(said()).startsWith("Không còn mục nào");
        begun(5);
        reschedule.begin();
        assertThat(said()).startsWith("Các mục còn lại đang đúng giờ");

        reschedule.apply();
        assertThat(reschedule.openProperty().get()).isTrue();
        assertThat(live.c.store().agenda().releases(LiveConference.ID)).isEmpty();
    }

    private void begun(int minutesAgo) {
        live.c.live.begin(item(0));
        live.c.pass(minutesAgo);
        live.model.tick();
    }

    private List<String> times() {
        return reschedule.rows().stream()
                .map(row -> LiveModel.said(row.line().times()))
                .toList();
    }

    private List<String> lengths() {
        return reschedule.rows().stream()
                .map(row -> LiveModel.said(row.line().lengths()))
                .toList();
    }

    private String said() {
        return LiveModel.said(reschedule.saidProperty().get());
    }
}
