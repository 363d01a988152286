package vn.thuky.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Counts;
import vn.thuky.domain.conference.Period;
import vn.thuky.service.HomeService.Card;
import vn.thuky.service.HomeService.Due;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Message;

class ConferenceLineTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 30);
    private static final Counts COUNTS = new Counts(6, 52, 46, 7, 5, 1027, 6);
    private static final Conference CONFERENCE =
            Conference.named(new ConferenceId("c1"), "Tổng kết").withPlanned(Period.from(START));

    @Test
    void aConferenceToComeTellsHowSoonItIs() {
        var line = line(CONFERENCE, Optional.of(5L), Optional.of(due(Due.Paper.INVITATIONS, 1)));

        assertThat(line.day()).isEqualTo("28");
        assertThat(said(line.month())).isEqualTo("thg 8, 2026 · còn 5 ngày");
        assertThat(said(line.facts())).isEqualTo("Trực tuyến · 6 điểm cầu · 52 đại biểu");
        assertThat(line.due().map(ConferenceLineTest::said)).contains("giấy mời gửi trước 25/8");
        assertThat(line.pressing()).isFalse();
    }

    @Test
    void aConferenceThatWasHeldTellsWhatWasRecorded() {
        var line = line(
                CONFERENCE.withStatus(ConferenceStatus.RECORDED).withForm(ConferenceForm.IN_PERSON),
                Optional.of(-3L),
                Optional.of(due(Due.Paper.CONCLUSIONS, 2)));

        assertThat(said(line.month())).isEqualTo("thg 8, 2026");
        assertThat(said(line.facts())).isEqualTo("Trực tiếp · 46/52 có mặt");
        assertThat(said(line.progress())).isEqualTo("5 tham luận · 1.027 ghi chép · 6 cam kết");
        assertThat(line.due().map(ConferenceLineTest::said)).contains("TB kết luận: còn 2 ngày làm việc");
    }

    @Test
    void whatIsLateIsPressing() {
        var late = line(
                CONFERENCE.withStatus(ConferenceStatus.RECORDED),
                Optional.of(-30L),
                Optional.of(due(Due.Paper.CONCLUSIONS, -4)));

        assertThat(late.due().map(ConferenceLineTest::said)).contains("TB kết luận: hạn 25/8/2026");
        assertThat(late.pressing()).isTrue();
    }

    @Test
    void aConferenceInPreparationWhoseDayHasPassedSaysSo() {
        var line = line(CONFERENCE, Optional.of(-1L), Optional.of(due(Due.Paper.INVITATIONS, -3)));

        assertThat(line.due().map(Message::key)).contains("home.dayPassed");
    }

    @Test
    void withoutADateNothingIsDue() {
        var line = line(Conference.named(new ConferenceId("c1"), "Tổng kết"), Optional.empty(), Optional.empty());

        assertThat(line.day()).isEqualTo("–");
        assertThat(said(line.month())).isEqualTo("chưa định ngày");
        assertThat(line.due()).isEmpty();
    }

    private static Due due(Due.Paper paper, int workingDays) {
        return new Due(paper, LocalDate.of(2026, 8, 25), workingDays);
    }

    private static ConferenceLine line(Conference conference, Optional<Long> daysLeft, Optional<Due> due) {
        return new ConferenceLine(new Card(conference, COUNTS, Optional.empty(), daysLeft, due), true);
    }

    private static String said(Message message) {
        return message.in(Texts.of(Language.VI));
    }
}
