package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thuky.text.Fold;

class TermsWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final Set<String> NAMES = Set.of(
            Fold.key("Sở GDĐT Hà Nội"),
            Fold.key("Sở GDĐT"),
            Fold.key("Vụ Giáo dục Tiểu học"),
            Fold.key("Cục Công nghệ thông tin"),
            Fold.key("Văn phòng"));

    @Test
    void aWholeDirectionIsTakenApart() {
        var line =
                "Giao Vụ Giáo dục Tiểu học chủ trì, phối hợp với Cục Công nghệ thông tin, Văn phòng và sở gdđt hà nội"
                        + " rà soát chuẩn dữ liệu, báo cáo kết quả trước ngày 30/10.";

        assertThat(TermsWords.in(line, NAMES, TODAY))
                .isEqualTo(new TermsWords(
                        "Vụ Giáo dục Tiểu học",
                        "Cục Công nghệ thông tin; Văn phòng; sở gdđt hà nội",
                        "báo cáo kết quả",
                        "30/10"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chủ trì: Văn phòng; phối hợp: Sở GDĐT Hà Nội|Văn phòng|Sở GDĐT Hà Nội",
                "Sở GDĐT Hà Nội và Văn phòng chủ trì|Sở GDĐT Hà Nội; Văn phòng|",
                "Văn phòng chủ trì, Sở GDĐT Hà Nội phối hợp|Văn phòng|Sở GDĐT Hà Nội",
                "giao cho Văn phòng rà soát|Văn phòng|",
                "van phong chu tri|van phong|",
                "giao Ban Chỉ đạo chủ trì|Ban Chỉ đạo|",
                "chủ trì: Ban Chỉ đạo, họp hằng tuần|Ban Chỉ đạo|",
                "phối hợp với Ban Chỉ đạo trước ngày 1/10||Ban Chỉ đạo",
                "các đơn vị phối hợp chặt chẽ||",
                "Văn phòngs chủ trương đúng||"
            })
    void namesAreFoundOnEitherSideAndOthersStayAsTyped(String line, String leads, String supporting) {
        var words = TermsWords.in(line, NAMES, TODAY);

        assertThat(words.leads()).isEqualTo(leads == null ? "" : leads);
        assertThat(words.supporting()).isEqualTo(supporting == null ? "" : supporting);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "xong !cuối tháng 10, rồi tính|cuối tháng 10",
                "!quý IV báo cáo|quý IV",
                "hạn: 15/11|15/11",
                "chậm nhất là cuối năm|cuối năm",
                "trước tuần tới|tuần tới",
                "trước đó đã làm, hoàn thành trước 5/10|5/10",
                "trước ngày khai giảng|khai giảng",
                "!mấy hôm nữa nhé|mấy hôm nữa nhé",
                "Tốt! Rất tốt !|",
                "a!30/9|"
            })
    void theDayIsFoundAndWhatIsNoDayStaysAsTyped(String line, String deadline) {
        assertThat(TermsWords.in(line, NAMES, TODAY).deadline()).isEqualTo(deadline == null ? "" : deadline);
    }

    @Property
    void anythingTypedIsLookedAt(@ForAll String line) {
        assertThat(TermsWords.in(line + " chủ trì !" + line, NAMES, TODAY)).isNotNull();
        assertThat(TermsWords.in("phối hợp với " + line, NAMES, TODAY)).isNotNull();
    }

    @Test
    void aLineOfAMegabyteIsLookedAtAtOnce() {
        var line = "chủ trì !".repeat(120_000);

        assertThat(TermsWords.in(line, NAMES, TODAY).product()).isEmpty();
    }
}
