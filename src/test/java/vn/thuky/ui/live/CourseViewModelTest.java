package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.Rescheduling;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.live.CourseViewModel.ItemLine;
import vn.thuky.ui.live.CourseViewModel.Phase;

@SuppressWarnings("NullAway.Init")
class CourseViewModelTest {
    private LiveModel live;
    private CourseViewModel course;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        course = live.model.course();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void beforeTheConferenceTheClockTimesAreThoseOfThePlan() {
        assertThat(clocks()).containsExactly("08:30", "08:40", "09:20");
        assertThat(end()).isEqualTo("Dự kiến kết thúc 09:40");
        assertThat(line(1).detail().in(LiveModel.TEXTS)).isEqualTo("40′ · đã phát biểu 0/2");
    }

    @Test
    void afterTheConferenceItsEndStandsAndWhatWasNotHeldIsSaid() {
        live.c.live.begin(item(0));
        live.c.pass(5);
        live.model.close();

        assertThat(end()).isEqualTo("Kết thúc 08:35 (kế hoạch 09:40)");
        assertThat(line(0).phase()).isEqualTo(Phase.DONE);
        assertThat(line(2).detail().in(LiveModel.TEXTS)).isEqualTo("chưa thực hiện");
        assertThat(line(2).clock()).isEqualTo("09:20");
        assertThat(line(2).planned()).isEmpty();
        assertThat(line(2).drift()).isEmpty();
    }

    @Test
    void whatIsHeldOnAnotherDayIsComparedWithItsPlanOnThatDay() {
        live.c.clock.pass(Duration.ofDays(27).plusMinutes(2));
        live.model.open();
        live.c.live.begin(item(0));

        assertThat(live.desk.notice()).isEqualTo("live.begun.otherDay");
        assertThat(clocks()).containsExactly("08:32", "08:42", "09:22");
        assertThat(line(2).drift()).isEqualTo("+2");
        assertThat(end()).isEqualTo("Dự kiến kết thúc 09:42 (+2 phút so với kế hoạch chuyển từ ngày 30/09/2026)");
        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 08:32 · chậm 2 phút");

        live.c.pass(70);
        live.model.close();
        assertThat(end()).isEqualTo("Kết thúc 09:42 (+2 phút so với kế hoạch chuyển từ ngày 30/09/2026)");
    }

    @Test
    void whatIsHeldHoursLaterThanPlannedIsToldByTimesAndInHours() {
        live.c.clock.pass(Duration.ofHours(9).plusMinutes(4));
        live.model.open();
        live.c.live.begin(item(0));

        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 17:34 · chậm 9 giờ");
        assertThat(end()).isEqualTo("Dự kiến kết thúc 18:44 (kế hoạch 09:40)");
        assertThat(line(2).drift()).isEqualTo("+9h04");
        assertThat(Figures.drift(Duration.ofHours(-2))).isEqualTo("−2h");
        assertThat(Figures.length(Duration.ofMinutes(75)).in(LiveModel.TEXTS)).isEqualTo("1 giờ 15 phút");
        assertThat(Figures.length(Duration.ofMinutes(75)).in(Texts.of(Language.EN)))
                .isEqualTo("1 h 15 min");
    }

    @Test
    void closingIsTakenBackFromItsNotice() {
        live.model.open();
        live.c.live.begin(item(0));
        live.model.close();
        assertThat(live.model.statusProperty().get()).isEqualTo(ConferenceStatus.RECORDED);

        live.desk.takeOffer();

        assertThat(live.model.statusProperty().get()).isEqualTo(ConferenceStatus.IN_SESSION);
        assertThat(line(0).phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void theFixedStartsOfAConferenceHeldOnAnotherDayHoldOnThatDay() {
        live.c.workspace.ledger().write(Edit.put(live.c.theItem(2).withFixedStart(Optional.of(START.plusHours(1)))));
        live.c.clock.pass(Duration.ofDays(-1));
        live.c.live.begin(item(0));

        assertThat(clocks()).containsExactly("08:30", "08:40", "09:30");
        live.model.reschedule().begin();
        live.model.reschedule().wayProperty().set(Rescheduling.Way.SHIFT);
        assertThat(live.model.reschedule().possibleProperty().get()).isFalse();
    }

    @Test
    void whatIsOpenedAgainOnAnotherDayIsComparedWithNoPlan() {
        live.c.live.begin(item(0));
        live.c.pass(70);
        live.model.close();
        live.c.clock.pass(Duration.ofDays(300));
        live.model.open();

        assertThat(end()).endsWith(" (khác ngày kế hoạch)");
        assertThat(line(2).drift()).isEmpty();
        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 08:30 30/09");
    }

    @Test
    void whatWasPlannedForTodayIsOpenedWithoutAWord() {
        live.model.open();

        assertThat(live.desk.notice()).isEmpty();
    }

    @Test
    void withoutLengthsNothingIsForecast() {
        withoutLength(0);
        withoutLength(1);
        withoutLength(2);

        assertThat(end()).isEqualTo("Chưa đủ thời lượng các mục để dự báo; kế hoạch kết thúc 09:40");
        assertThat(clocks()).containsExactly("08:30", "", "");
        live.c.pass(5);
        live.c.live.begin(item(0));
        live.c.pass(20);
        live.c.live.begin(item(1));

        assertThat(clocks()).containsExactly("08:35", "08:55", "");
        assertThat(live.model.course().rows())
                .extracting(row -> row.line().drift())
                .containsOnly("");
        assertThat(line(0).detail().in(LiveModel.TEXTS)).isEqualTo("20′");
        assertThat(line(2).detail().in(LiveModel.TEXTS)).isEqualTo("chưa có thời lượng");
        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 08:35");

        live.c.live.end(item(1));
        live.c.live.begin(item(2));
        live.c.live.end(item(2));
        assertThat(end()).startsWith("Dự kiến kết thúc 08:55");
    }

    private void withoutLength(int number) {
        live.c.workspace.ledger().write(Edit.put(live.c.theItem(number).withPlanned(Duration.ZERO)));
    }

    @Test
    void whatIsLatePushesTheForecastOfTheRest() {
        live.c.pass(2);
        live.c.live.begin(item(0));
        live.c.pass(15);
        live.c.live.begin(item(1));

        assertThat(clocks()).containsExactly("08:32", "08:47", "09:27");
        assertThat(line(0).detail().in(LiveModel.TEXTS)).isEqualTo("10′ → 15′");
        assertThat(line(0).drift()).isEqualTo("+5");
        assertThat(line(0).phase()).isEqualTo(Phase.DONE);
        assertThat(line(2).planned()).contains("09:20");
        assertThat(line(2).drift()).isEqualTo("+7");
        assertThat(end()).isEqualTo("Dự kiến kết thúc 09:47 (+7 phút so với kế hoạch)");
        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 08:32 · chậm 7 phút");
    }

    @Test
    void anItemThatOverrunsPushesTheRestEachSecond() {
        live.c.live.begin(item(0));
        live.c.pass(25);
        live.model.tick();

        assertThat(clocks()).containsExactly("08:30", "08:55", "09:35");
        assertThat(line(0).phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void rowsStayTheSameWhileTimeGoesOn() {
        live.c.live.begin(item(0));
        var rows = List.copyOf(course.rows());
        live.c.pass(90);
        live.model.tick();

        assertThat(course.rows()).containsExactlyElementsOf(rows);
    }

    @Test
    void theSelectedItemIsBegunAndEnded() {
        select(1);
        course.toggle();
        assertThat(live.c.theItem(1).actual().running()).isTrue();

        course.toggle();
        assertThat(live.c.theItem(1).actual().running()).isFalse();
        course.beginNext();
        course.end();
        assertThat(live.c.theItem(0).actual().length()).isPresent();
    }

    @Test
    void anItemThatEndsBeforeItBeganShowsNoNegativeLength() {
        live.c.live.correct(item(0), Period.of(START, START.minusMinutes(5)));

        assertThat(line(0).detail().in(LiveModel.TEXTS)).isEqualTo("10′");
    }

    @Test
    void withoutAPlannedStartThereAreNoClockTimes() {
        live.c.workspace.ledger().write(Edit.put(live.c.conference().withPlanned(Period.UNKNOWN)));

        assertThat(clocks()).containsExactly("", "", "");
        assertThat(end()).isEmpty();
        live.c.live.begin(item(0));
        assertThat(clocks()).containsExactly("08:30", "08:40", "09:20");
    }

    @Test
    void doneSpeechesAreCounted() {
        live.c.queue.begin(speech(0));
        live.c.queue.end(ID);

        assertThat(line(1).detail().in(LiveModel.TEXTS)).isEqualTo("40′ · đã phát biểu 1/2");
    }

    @Test
    void theAgendaIsPreparedElsewhere() {
        course.prepare();

        assertThat(live.desk.place()).isEqualTo(new Place.Agenda(ID.value()));
    }

    private void select(int row) {
        course.selectedProperty().set(Optional.of(course.rows().get(row)));
    }

    private ItemLine line(int row) {
        return course.rows().get(row).line();
    }

    private List<String> clocks() {
        return course.rows().stream().map(row -> row.line().clock()).toList();
    }

    @Test
    void moreTimeForASpeechMovesWhatComesAfterItsItem() {
        live.c.queue.begin(speech(0));
        var before = end();
        live.c.queue.prolong(speech(0), Duration.ofMinutes(90));

        assertThat(end()).isNotEqualTo(before).isEqualTo("Dự kiến kết thúc 10:40 (kế hoạch 09:40)");
    }

    private String end() {
        return LiveModel.said(course.endProperty().get());
    }
}
