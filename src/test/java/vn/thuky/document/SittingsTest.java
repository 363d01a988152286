package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;

/** Papers of a conference over a morning, an afternoon and the morning after. */
class SittingsTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 9, 30, 0, 0);
    private static final LocalDateTime NEXT = DAY.plusDays(1);

    @Test
    void theProgrammeIsGroupedBySitting() {
        var lines = Reading.of(DocumentKind.PROGRAMME, dossier(Pauses.NONE)).lines();

        assertThat(lines)
                .containsSubsequence(
                        "Thời gian: từ 08 giờ 00 phút, ngày 30 tháng 9 năm 2026 đến 11 giờ 30 phút, ngày 01 tháng 10 năm 2026.",
                        "Buổi sáng, ngày 30 tháng 9 năm 2026",
                        "1 | 08:00 - 08:10 | Khai mạc | ……",
                        "2 | 08:10 - 09:40 | Tham luận\n- Bài một\n- Bài hai | Các đại biểu tham luận",
                        "3 | 09:40 - 10:00 | Giải lao",
                        "Buổi chiều, ngày 30 tháng 9 năm 2026",
                        "4 | 13:30 - 16:30 | Thảo luận | ……",
                        "Buổi sáng, ngày 01 tháng 10 năm 2026",
                        "5 | 08:00 - 08:30 | Bế mạc | ……");
    }

    @Test
    void theMinutesTellSittingsBreaksAndPausesInTheirPlaces() {
        var pauses = new Pauses(
                List.of(Period.of(at(DAY, 8, 40), at(DAY, 8, 55)), Period.of(at(DAY, 16, 40), at(NEXT, 8, 5))));
        var lines = Reading.of(DocumentKind.MINUTES, dossier(pauses)).lines();

        assertThat(lines)
                .containsSubsequence(
                        "Buổi sáng, ngày 30 tháng 9 năm 2026 (từ 08 giờ 02 phút đến 10 giờ 05 phút)",
                        "1. Khai mạc",
                        "2. Tham luận",
                        "2.1. Bài một",
                        "Hội nghị tạm nghỉ từ 08 giờ 40 phút đến 08 giờ 55 phút.",
                        "2.2. Bài hai",
                        "Giải lao từ 09 giờ 50 phút đến 10 giờ 05 phút.",
                        "Buổi chiều, ngày 30 tháng 9 năm 2026 (từ 13 giờ 35 phút đến 16 giờ 40 phút)",
                        "3. Thảo luận",
                        "Hội nghị tạm nghỉ từ 16 giờ 40 phút đến 08 giờ 05 phút, ngày 01 tháng 10 năm 2026.",
                        "Buổi sáng, ngày 01 tháng 10 năm 2026 (từ 08 giờ 05 phút đến 08 giờ 30 phút)",
                        "5. Bế mạc");
    }

    @Test
    void aSittingHeldOnAnotherDayThanPlannedIsNamedByTheDayItWasHeld() {
        var late = item(0, "Khai mạc", 10, Period.of(at(NEXT, 14, 0), at(NEXT, 14, 30)));
        var lines = Reading.of(
                        DocumentKind.MINUTES,
                        Dossiers.of(List.of(
                                Conference.named(Dossiers.ID, "Hội nghị thử")
                                        .withPlanned(Period.of(at(DAY, 8, 0), at(NEXT, 11, 30))),
                                late,
                                item(1, "Bế mạc", 10, Period.of(at(NEXT, 15, 0), at(NEXT, 15, 10)))
                                        .withFixedStart(Optional.of(at(NEXT, 8, 0))))))
                .lines();

        assertThat(lines)
                .contains("Buổi chiều, ngày 01 tháng 10 năm 2026 (từ 14 giờ 00 phút đến 14 giờ 30 phút)")
                .noneMatch(line -> line.startsWith("Buổi sáng, ngày 30 tháng 9"));
    }

    @Test
    void aPauseThatWasNotEndedIsFound() {
        var open = new Pauses(List.of(Period.from(at(NEXT, 8, 20))));
        var minutes = Reading.of(DocumentKind.MINUTES, dossier(open));

        assertThat(minutes.findings()).contains("Chưa ghi giờ họp tiếp sau một lần tạm nghỉ");
        assertThat(minutes.lines()).anyMatch(line -> line.startsWith("Hội nghị tạm nghỉ từ 08 giờ 20 phút"));
    }

    private static Dossier dossier(Pauses pauses) {
        var conference = Conference.named(Dossiers.ID, "Hội nghị thử")
                .withPlanned(Period.of(at(DAY, 8, 0), at(NEXT, 11, 30)))
                .withActual(Period.of(at(DAY, 8, 2), at(NEXT, 8, 30)))
                .withPauses(pauses);
        return Dossiers.of(List.of(
                conference,
                item(0, "Khai mạc", 10, Period.of(at(DAY, 8, 2), at(DAY, 8, 12))),
                item(1, "Tham luận", 90, Period.of(at(DAY, 8, 12), at(DAY, 9, 50))),
                item(2, "Giải lao", 20, Period.of(at(DAY, 9, 50), at(DAY, 10, 5)))
                        .withKind(AgendaKind.BREAK),
                item(3, "Thảo luận", 180, Period.of(at(DAY, 13, 35), at(DAY, 16, 40)))
                        .withFixedStart(Optional.of(at(DAY, 13, 30)))
                        .withOpensSitting(true),
                item(4, "Bế mạc", 30, Period.of(at(NEXT, 8, 5), at(NEXT, 8, 30)))
                        .withFixedStart(Optional.of(at(NEXT, 8, 0)))
                        .withKind(AgendaKind.CLOSING),
                paper(0, "Bài một", Period.of(at(DAY, 8, 12), at(DAY, 9, 0))),
                paper(1, "Bài hai", Period.of(at(DAY, 9, 0), at(DAY, 9, 50)))));
    }

    private static AgendaItem item(int position, String title, int minutes, Period actual) {
        return AgendaItem.titled(new AgendaItemId("i" + position), Dossiers.ID, title)
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(minutes))
                .withActual(actual);
    }

    private static Speech paper(int position, String title, Period actual) {
        return Speech.titled(new SpeechId("s" + position), Dossiers.ID, title)
                .withPosition(position)
                .withItem(Optional.of(new AgendaItemId("i1")))
                .withCourse(SpeechStatus.DONE, actual);
    }

    private static LocalDateTime at(LocalDateTime day, int hour, int minute) {
        return day.withHour(hour).withMinute(minute);
    }
}
