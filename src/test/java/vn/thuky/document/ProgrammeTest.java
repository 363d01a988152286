package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thuky.domain.document.DocumentKind;

class ProgrammeTest {

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
                        "2 | 08:40 - 09:30 | Tham luận của các Sở GDĐT\n- Sở GDĐT Hà Nội\n- Sở GDĐT TP. Hồ Chí Minh\n- Sở GDĐT Hải Phòng\n- Sở GDĐT Đà Nẵng\n- Sở GDĐT Cần Thơ | Các Sở GDĐT",
                        "6 | 10:30 - 10:35 | Bế mạc | Ban Tổ chức");
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
