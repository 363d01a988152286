package vn.thuky.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;

class CapitalsTest {

    @ParameterizedTest
    @CsvSource({
        "chủ trương của Đảng và nhà nước, nhà nước, Nhà nước",
        "pháp luật của nhà nước, nhà nước, Nhà nước",
        "các tầng lớp nhân dân, nhân dân, Nhân dân",
        "nghị quyết của đảng, đảng, Đảng",
        "trình quốc hội, quốc hội, Quốc hội",
        "thủ tướng Chính phủ giao, thủ tướng, Thủ tướng",
        "báo cáo ủy ban nhân dân tỉnh, ủy ban nhân dân, Ủy ban nhân dân",
        "gửi bộ giáo dục và đào tạo, bộ giáo dục và đào tạo, Bộ Giáo dục và Đào tạo",
        "dịp tết nguyên đán, nguyên đán, Nguyên đán",
        "rằm tháng giêng, giêng, Giêng",
        "ngày nhà giáo việt nam 20/11, nhà giáo việt nam, Nhà giáo Việt Nam"
    })
    void whatNeedsCapitalsForCertainIsFound(String text, String small, String right) {
        assertThat(Capitals.missingIn(text)).containsOnly(entry(small, right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đảng và Nhà nước, Nhân dân, Quốc hội, Chính phủ",
                "quản lý nhà nước, ngân sách nhà nước, doanh nghiệp nhà nước",
                "Ủy ban nhân dân, Tòa án nhân dân, Nhà giáo nhân dân",
                "tổ chức phi chính phủ, chính phủ điện tử",
                "công tác của đảng ủy, của đảng bộ, của đảng viên",
                "thanh toán của nhân dân tệ",
                "tết Nguyên đán, Tết, tháng ba, thứ hai",
                "phong trào thi đua do Thủ tướng Chính phủ phát động"
            })
    void whatMayBeRightIsLeftAlone(String text) {
        assertThat(Capitals.missingIn(text)).isEmpty();
    }

    @Test
    void minutesAndConclusionsNameTheRecordAndTheSampleHasNone() {
        var note = Note.of(
                new NoteId("n"),
                Dossiers.ID,
                LocalDateTime.of(2024, 1, 16, 9, 0),
                NoteKind.DIRECTION,
                "Báo cáo quốc hội");
        var dossier = Dossiers.of(List.of(Conference.named(Dossiers.ID, "Hội nghị"), note));
        for (var kind : List.of(DocumentKind.MINUTES, DocumentKind.CONCLUSIONS)) {
            assertThat(Reading.of(kind, dossier).findings())
                    .contains("Cần viết hoa (Phụ lục II): “quốc hội” thành “Quốc hội”");
            assertThat(Reading.of(kind, Dossiers.sample()).findings()).noneMatch(words -> words.contains("viết hoa"));
        }
    }
}
