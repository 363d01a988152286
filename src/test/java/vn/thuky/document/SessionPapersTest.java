package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.Cues;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechStatus;

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
    void theScriptListsTheSpeechesOfAnItemInTheirOrder() {
        speeches();

        assertThat(Reading.of(DocumentKind.SCRIPT, Dossiers.of(records)).lines())
                .contains("1 | 08:00 - 08:30 | Tham luận của các đơn vị"
                        + "\n- Sở Y tế tỉnh A: Phòng dịch; bà Lê An, Phó Giám đốc; 10 phút"
                        + "\n- Ông Trần Bình, Phóng viên Báo A"
                        + "\n- Báo A: Đưa tin | ……………………");
    }

    @Test
    void theAdjustedProgrammeListsSpeechesAndPauses() {
        speeches();
        var conference = (Conference) records.removeFirst();
        records.add(
                conference.withPauses(new Pauses(List.of(Period.of(EIGHT.plusMinutes(32), EIGHT.plusMinutes(40))))));
        records.add(item("b", 1, "Bế mạc")
                .withPresenter("Ban Tổ chức")
                .withActual(Period.of(EIGHT.plusMinutes(40), EIGHT.plusMinutes(70))));

        var adjusted = Reading.of(DocumentKind.ADJUSTED_PROGRAMME, Dossiers.of(records));

        assertThat(adjusted.lines())
                .containsSubsequence(
                        "1 | Tham luận của các đơn vị\n- Sở Y tế tỉnh A: Phòng dịch\n- Ông Trần Bình, Phóng viên Báo A"
                                + "\n- Báo A: Đưa tin | Các đại biểu tham luận | 08:00 - 08:30 | 08:00 - 08:30",
                        "Hội nghị tạm nghỉ từ 08 giờ 32 phút đến 08 giờ 40 phút",
                        "2 | Bế mạc | Ban Tổ chức | 08:30 - 09:00 | 08:40 - 09:10 | Chậm 10 phút");
        assertThat(adjusted.findings()).noneMatch(finding -> finding.contains("chưa có người thực hiện"));
    }

    /** An item with three speeches; one that was withdrawn is none of them. */
    private void speeches() {
        open(ConferenceStatus.IN_SESSION);
        records.add(
                new Organization(new OrganizationId("so"), "Sở Y tế tỉnh A", "SYT", OrganizationKind.DEPARTMENT, 1));
        records.add(Organization.named(new OrganizationId("bao"), "Báo A"));
        records.add(seat("an", "Bà", "Lê An", "Phó Giám đốc", "so"));
        records.add(seat("binh", "ông", "Trần Bình", "Phóng viên", "bao"));
        records.add(item("a", 0, "Tham luận của các đơn vị")
                .withKind(AgendaKind.SPEECHES)
                .withActual(Period.of(EIGHT, EIGHT.plusMinutes(30))));
        records.add(speech("1", "Phòng dịch")
                .withItem(Optional.of(new AgendaItemId("a")))
                .withOrganization(Optional.of(new OrganizationId("so")))
                .withSpeakers(List.of(new ParticipantId("an")))
                .withRegistered(Duration.ofMinutes(10)));
        records.add(speech("2", "").withSpeakers(List.of(new ParticipantId("binh"))));
        records.add(speech("3", "Rút lại").withCourse(SpeechStatus.WITHDRAWN, Period.UNKNOWN));
        records.add(speech("4", "Đưa tin").withOrganization(Optional.of(new OrganizationId("bao"))));
    }

    private static Speech speech(String id, String title) {
        return Speech.titled(new SpeechId(id), Dossiers.ID, title);
    }

    private static Participant seat(String id, String honorific, String name, String position, String organization) {
        return Participant.seat(new ParticipantId(id), Dossiers.ID)
                .withPerson(new Person(honorific, "", name))
                .withPosition(position)
                .withOrganization(Optional.of(new OrganizationId(organization)));
    }

    @Test
    void theAdjustedProgrammeSetsPlanBesideWhatHappened() {
        assertThat(Reading.of(DocumentKind.ADJUSTED_PROGRAMME, Dossiers.sample())
                        .lines())
                .contains(
                        "1 | Khai mạc, giới thiệu đại biểu | Ban Tổ chức | 08:30 - 08:40 | 08:32 - 08:40 | Chậm 2 phút",
                        "6 | Bế mạc | Ban Tổ chức | 10:30 - 10:35 | 10:36 - 10:41 | Chậm 6 phút");
    }

    @Test
    void inSessionWhatIsToComeIsForecast() {
        open(ConferenceStatus.IN_SESSION);
        records.add(item("a", 0, "Khai mạc").withActual(Period.of(EIGHT.minusMinutes(40), EIGHT.minusMinutes(5))));
        records.add(item("b", 1, "Báo cáo"));

        assertThat(Reading.of(DocumentKind.ADJUSTED_PROGRAMME, Dossiers.of(records))
                        .lines())
                .contains(
                        "1 | Khai mạc | …… | 08:00 - 08:30 | 07:20 - 07:55 | Sớm 40 phút",
                        "2 | Báo cáo | …… | 08:30 - 09:00 | 08:00 - 08:30 | Sớm 30 phút");
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
