package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.ReleaseId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;

class ProgrammeTest {
    private static final LocalDateTime EIGHT = LocalDateTime.of(2026, 9, 30, 8, 0);

    @Test
    void itemsHavePlannedClockTimes() {
        assertThat(Reading.of(DocumentKind.PROGRAMME, Dossiers.sample()).lines())
                .containsSubsequence(
                        "Số: ……/CTr-CTĐ1",
                        "Hà Nội, ngày …… tháng …… năm ……",
                        "CHƯƠNG TRÌNH",
                        "Thời gian: 08 giờ 30 phút, ngày 16 tháng 01 năm 2024.",
                        "Hình thức: Trực tuyến.",
                        "1 | 08:30 - 08:40 | Khai mạc, giới thiệu đại biểu | Ban Tổ chức",
                        "2 | 08:40 - 09:30 | Tham luận của các Sở GDĐT\n- Sở Giáo dục và Đào tạo Hà Nội\n- Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh\n- Sở Giáo dục và Đào tạo Hải Phòng\n- Sở Giáo dục và Đào tạo Đà Nẵng\n- Sở Giáo dục và Đào tạo Cần Thơ | Các Sở GDĐT",
                        "6 | 10:30 - 10:35 | Bế mạc | Ban Tổ chức");
    }

    @Test
    void noTimeIsToldBehindAnItemWithoutALength() {
        var programme = Reading.of(
                DocumentKind.PROGRAMME,
                Dossiers.of(List.of(
                        Conference.named(Dossiers.ID, "Hội nghị thử").withPlanned(Period.from(EIGHT)),
                        item("a", 0, 10),
                        item("b", 1, 0),
                        item("c", 2, 30))));

        assertThat(programme.lines())
                .contains(
                        "1 | 08:00 - 08:10 | Mục a | Ban Tổ chức",
                        "2 | 08:10 | Mục b | Ban Tổ chức",
                        "3 | …… | Mục c | Ban Tổ chức");
        assertThat(programme.findings()).contains("Mục “Mục b” chưa có thời lượng nên chưa tính được giờ");
        assertThat(programme.paper().events()).hasSize(2);
    }

    @Test
    void aSiteKnownByItsNumberAloneKeepsTheWordAmongTheOthers() {
        var programme = Reading.of(
                DocumentKind.PROGRAMME,
                Dossiers.of(List.of(
                        Conference.named(Dossiers.ID, "Hội nghị thử"),
                        site("a", "Sở Y tế").withMain(true),
                        site("b", "Điểm cầu Hà Nội").withPosition(1),
                        site("c", "Điểm cầu 5").withPosition(2))));

        assertThat(programme.lines())
                .contains("Địa điểm: Sở Y tế (điểm cầu chính) và 02 điểm cầu: Hà Nội, Điểm cầu 5.");
    }

    private static Site site(String id, String name) {
        return Site.named(new SiteId(id), Dossiers.ID, name);
    }

    private static AgendaItem item(String id, int position, int minutes) {
        return AgendaItem.titled(new AgendaItemId(id), Dossiers.ID, "Mục " + id)
                .withPosition(position)
                .withPlanned(Duration.ofMinutes(minutes))
                .withPresenter("Ban Tổ chức");
    }

    @Test
    void anAdjustedProgrammeIsNumberedAndListsWhatChanged() {
        var first = release(
                1, point("a", "Khai mạc", 0, 10), point("b", "Tham luận", 10, 40), point("c", "Văn nghệ", 50, 10));
        var second =
                release(2, point("a", "Khai mạc", 0, 10), point("b", "Tham luận", 15, 33), point("d", "Bế mạc", 50, 5));
        var lines = Reading.of(
                        DocumentKind.PROGRAMME,
                        Dossiers.of(List.of(Conference.named(Dossiers.ID, "Hội nghị thử"), first, second)))
                .lines();

        assertThat(lines)
                .containsSubsequence(
                        "CHƯƠNG TRÌNH",
                        "Hội nghị thử\n(Điều chỉnh lần 2)",
                        "Các thay đổi so với lần 1:",
                        "- Tham luận: 08:10 - 08:50 đổi thành 08:15 - 08:48;",
                        "- Thêm: Bế mạc, 08:50 - 08:55;",
                        "- Bỏ: Văn nghệ, 08:50 - 09:00./.")
                .noneMatch(line -> line.startsWith("- Khai mạc"));
    }

    @Test
    void aProgrammeThatWasNotAdjustedHasNoNumber() {
        var once = Dossiers.of(List.of(Conference.named(Dossiers.ID, "Hội nghị thử"), release(1)));

        assertThat(Reading.of(DocumentKind.PROGRAMME, once).lines()).noneMatch(line -> line.contains("lần"));
    }

    private static Release release(int number, Release.Point... points) {
        return new Release(new ReleaseId("r" + number), Dossiers.ID, number, EIGHT, List.of(points));
    }

    private static Release.Point point(String item, String title, int from, int minutes) {
        return new Release.Point(new AgendaItemId(item), title, EIGHT.plusMinutes(from), Duration.ofMinutes(minutes));
    }

    @Test
    void whatIsMissingIsBlankAndFound() {
        var programme = Reading.of(DocumentKind.PROGRAMME, Dossiers.empty());

        assertThat(programme.hasBlanks()).isTrue();
        assertThat(programme.findings())
                .contains(
                        "Chưa có chương trình",
                        "Chưa có thời gian dự kiến bắt đầu",
                        "Chưa có người ký (trong Cài đặt)");
    }
}
