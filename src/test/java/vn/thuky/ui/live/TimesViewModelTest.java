package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuky.domain.conference.Period;
import vn.thuky.ui.live.TimesViewModel.Part;
import vn.thuky.ui.live.TimesViewModel.Subject;

class TimesViewModelTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 9, 30, 8, 32, 17);

    private Optional<LocalDate> lastDay = Optional.empty();
    private final TimesViewModel times = new TimesViewModel();
    private final List<Period> kept = new ArrayList<>();

    @Test
    void timesAreCorrectedAsTyped() {
        correct(Period.from(START), true);
        assertThat(times.startProperty().get()).isEqualTo("08:32");

        times.startProperty().set("8h30");
        times.endProperty().set("845");
        assertThat(said()).isEqualTo("08:30 – 08:45, 15′");
        times.keep();
        assertThat(kept)
                .containsExactly(Period.of(
                        START.withMinute(30).withSecond(0), START.withMinute(45).withSecond(0)));
        assertThat(times.subjectProperty().get()).isEmpty();
    }

    @Test
    void whatIsNotChangedKeepsItsSecondsAndIsNoStep() {
        correct(Period.of(START, START.plusMinutes(10)), true);
        times.keep();

        assertThat(kept).isEmpty();
        assertThat(times.subjectProperty().get()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "25:70, '', START, “25:70” không phải là giờ. Gõ như 8h30; 830 hoặc 08:30: giờ từ 0 đến 23; phút từ 0 đến 59.",
        "8h30, abc, END, “abc” không phải là giờ. Gõ như 8h30; 830 hoặc 08:30: giờ từ 0 đến 23; phút từ 0 đến 59.",
        "'', 8h30, START, Cần giờ bắt đầu.",
        "8h30, 8h29, END, Giờ kết thúc trước giờ bắt đầu."
    })
    void whatCannotBeIsExplainedAndStays(String start, String end, Part part, String problem) {
        correct(Period.from(START), true);
        times.startProperty().set(start);
        times.endProperty().set(end);
        times.keep();

        assertThat(said()).isEqualTo(problem.replace(';', ','));
        assertThat(times.wrongProperty().get()).containsExactly(part);
        assertThat(kept).isEmpty();
        assertThat(times.subjectProperty().get()).isPresent();
        assertThat(times.startProperty().get()).isEqualTo(start);
    }

    @Test
    void anEndAfterMidnightIsOnTheNextDay() {
        correct(Period.from(START.withHour(23)), true);
        times.endProperty().set("0h10");
        times.keep();

        assertThat(kept.getFirst().end()).contains(LocalDateTime.of(2026, 10, 1, 0, 10));
    }

    @Test
    void onlyOneThingOfAKindMayGoOn() {
        correct(Period.of(START, START.plusMinutes(5)), false);
        times.endProperty().set("");
        assertThat(said()).isEqualTo("Cần giờ kết thúc: phần khác đang diễn ra.");

        times.startProperty().set("");
        assertThat(said()).isEqualTo("chưa diễn ra");
        times.keep();
        assertThat(kept).containsExactly(Period.UNKNOWN);
    }

    @Test
    void whatHasNoTimeYetGetsTheDayOfTheConference() {
        correct(Period.UNKNOWN, true);
        times.startProperty().set("9h");
        assertThat(said()).isEqualTo("từ 09:00, đang diễn ra");
        times.keep();

        assertThat(kept).containsExactly(Period.from(LocalDateTime.of(2026, 9, 30, 9, 0)));
    }

    @Test
    void anotherDayIsNamedAndMayBeTyped() {
        correct(Period.of(START, START.plusDays(1)), true);
        assertThat(times.endProperty().get()).isEqualTo("08:32 01/10");

        times.startProperty().set("8h 1/10");
        assertThat(said()).isEqualTo("08:00 01/10 – 08:32, 32′");
        times.endProperty().set("9h 30/9");
        assertThat(said()).isEqualTo("Giờ kết thúc trước giờ bắt đầu.");
        times.endProperty().set("9h 1/10/2026");
        times.keep();
        assertThat(kept)
                .containsExactly(Period.of(LocalDateTime.of(2026, 10, 1, 8, 0), LocalDateTime.of(2026, 10, 1, 9, 0)));
    }

    @Test
    void whatHasGoneOnForDaysEndsOnTheLast() {
        lastDay = Optional.of(START.toLocalDate().plusDays(1));
        correct(Period.from(START), true);
        times.endProperty().set("16h30");
        assertThat(said()).startsWith("08:32 – 16:30 01/10");
        times.keep();

        assertThat(kept.getFirst().end()).contains(LocalDateTime.of(2026, 10, 1, 16, 30));
    }

    private void correct(Period actual, boolean mayRun) {
        times.correct(new Subject(new Plain("Khai mạc"), actual, START.toLocalDate(), lastDay, mayRun, kept::add));
    }

    private String said() {
        return LiveModel.said(times.saidProperty().get());
    }
}
