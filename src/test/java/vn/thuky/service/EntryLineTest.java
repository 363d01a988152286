package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.speech.NoteKind;

class EntryLineTest {

    @ParameterizedTest
    @CsvSource({
        "kq Mạng lưới ổn định, RESULT, Mạng lưới ổn định",
        "kk thiếu giáo viên, DIFFICULTY, thiếu giáo viên",
        "dx cho dùng chung, PROPOSAL, cho dùng chung",
        "đx cho dùng chung, PROPOSAL, cho dùng chung",
        "mh kho học liệu, GOOD_PRACTICE, kho học liệu",
        "cd ưu tiên đầu tư, DIRECTION, ưu tiên đầu tư",
        "CK xong trước 30/9, COMMITMENT, xong trước 30/9",
        "Khó khăn: thiếu phòng học, DIFFICULTY, thiếu phòng học",
        "Kết quả học tập nâng lên, RESULT, Kết quả học tập nâng lên",
        "cam kết hoàn thành, COMMITMENT, cam kết hoàn thành"
    })
    void theFirstLettersSetTheKind(String typed, NoteKind kind, String text) {
        assertThat(EntryLine.of(typed)).isEqualTo(new EntryLine(Optional.of(kind), text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kk",
                "kqua",
                "kkk thiếu",
                "CĐ Sư phạm Hà Nội",
                "k q",
                "@@",
                "!",
                "kết quảng",
                "đề xuất",
                "một kq"
            })
    void aLineWithoutAMarkerIsKeptWhole(String typed) {
        assertThat(EntryLine.of(typed)).isEqualTo(new EntryLine(Optional.empty(), typed));
    }

    @Test
    void aBlankAtTheStartTakesTheLineAsItIs() {
        assertThat(EntryLine.of(" kq là viết tắt")).isEqualTo(new EntryLine(Optional.empty(), "kq là viết tắt"));
    }

    @Test
    void aMarkerAloneHasNoText() {
        assertThat(EntryLine.of("kq ")).isEqualTo(new EntryLine(Optional.of(NoteKind.RESULT), ""));
        assertThat(EntryLine.of("  ")).isEqualTo(new EntryLine(Optional.empty(), ""));
    }

    @Test
    void aMarkerMayStandOnALineOfItsOwn() {
        assertThat(EntryLine.of("dx\nmột\nhai")).isEqualTo(new EntryLine(Optional.of(NoteKind.PROPOSAL), "một\nhai"));
    }

    @Test
    void decomposedLettersAreUnderstoodAndComposed() {
        var typed = Normalizer.normalize("Đề xuất: mở lớp", Normalizer.Form.NFD);

        assertThat(EntryLine.of(typed)).isEqualTo(new EntryLine(Optional.of(NoteKind.PROPOSAL), "mở lớp"));
    }

    @ParameterizedTest
    @EnumSource(value = NoteKind.class, mode = EnumSource.Mode.EXCLUDE, names = "REMARK")
    void everyKindHasTwoLetters(NoteKind kind) {
        assertThat(EntryLine.kind(EntryLine.marker(kind) + " x")).contains(kind);
    }

    @Test
    void aHugeLineIsKeptToTheLastLetter() {
        var huge = "chữ ".repeat(300_000).strip();

        assertThat(EntryLine.of("kk " + huge).text()).isEqualTo(huge);
    }
}
