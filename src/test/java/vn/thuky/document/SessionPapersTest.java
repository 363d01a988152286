package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Cues;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;

class SessionPapersTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2024, 1, 18, 8, 0);

    private final List<Entity> records = new ArrayList<>();

    @Test
    void theScriptSaysWhoSaysWhatWhen() {
        open(ConferenceStatus.PREPARING);
        records.add(item("a", 0, "Khai mạc").withCues(new Cues("Kính thưa các đại biểu", "Bật micro", "Gọi điện")));
        records.add(item("b", 1, "Báo cáo"));

        var script = Reading.of(DocumentKind.SCRIPT, Dossiers.of(records));

        assertThat(script.lines())
                .contains("1 | 08:00 - 08:30 | Khai mạc | Kính thưa các đại biểu | Bật micro | Gọi điện");
        assertThat(script.findings()).contains("01 mục chương trình chưa có lời dẫn");
    }

    @Test
    void theAdjustedProgrammeSetsPlanBesideWhatHappened() {
        assertThat(Reading.of(DocumentKind.ADJUSTED_PROGRAMME, Dossiers.sample())
                        .lines())
                .contains(
                        "1 | Khai mạc, giới thiệu đại biểu | Ban Tổ chức | 08:30 - 08:40 | 08:32 - 08:40 | Chậm 2 phút",
                        "2 | Tham luận của các Sở GDĐT | Các Sở GDĐT | 08:40 - 09:30 | 08:40 - 09:33");
    }

    @Test
    void inSessionWhatIsToComeIsForecast() {
        open(ConferenceStatus.IN_SESSION);
        records.add(item("a", 0, "Khai mạc").withActual(Period.of(EIGHT.minusMinutes(40), EIGHT.minusMinutes(5))));
        records.add(item("b", 1, "Báo cáo"));

        assertThat(Reading.of(DocumentKind.ADJUSTED_PROGRAMME, Dossiers.of(records))
                        .lines())
                .contains(
                        "1 | Khai mạc | 08:00 - 08:30 | 07:20 - 07:55 | Sớm 40 phút",
                        "2 | Báo cáo | 08:30 - 09:00 | 08:00 - 08:30 | Sớm 30 phút");
    }

    @Test
    void platesHaveTheNameInCapitalsOrElseTheSeat() {
        assertThat(Reading.of(DocumentKind.NAME_PLATES, Dossiers.sample()).lines())
                .startsWith("NGÔ THỊ MINH", "Thứ trưởng Bộ Giáo dục và Đào tạo")
                .contains("Lãnh đạo Sở Giáo dục và Đào tạo Hà Nội");
    }

    @Test
    void aSlipIsAFormWhoseBlanksAreMeant() {
        assertThat(Reading.of(DocumentKind.SPEECH_SLIP, Dossiers.sample()).findings())
                .isEmpty();
    }

    @Test
    void ofAnEmptyConferenceEveryPaperIsMadeAndSaysWhatIsMissing() {
        for (var kind : DocumentKind.values()) {
            for (var arrangement : kind.arrangements()) {
                var reading = Reading.of(new Edition(kind, arrangement), Dossiers.empty());

                assertThat(reading.lines()).isNotEmpty();
                assertThat(reading.findings()).allMatch(finding -> !finding.contains("‹"));
                assertThat(kind == DocumentKind.SPEECH_SLIP
                                || !reading.findings().isEmpty())
                        .as(kind.toString())
                        .isTrue();
            }
        }
    }

    private void open(ConferenceStatus status) {
        records.add(Conference.named(Dossiers.ID, "Hội nghị sơ kết")
                .withPlanned(Period.from(EIGHT))
                .withStatus(status));
    }

    private static AgendaItem item(String id, int position, String title) {
        return AgendaItem.titled(new AgendaItemId(id), Dossiers.ID, title)
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(30));
    }
}
