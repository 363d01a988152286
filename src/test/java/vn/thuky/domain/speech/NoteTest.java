package vn.thuky.domain.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.ConferenceId;

class NoteTest {

    @Test
    void theMarkOfADateIsNotPrintedAndStaysInWhatWasTyped() {
        var note = note("Hoàn thành trước !30/10 hoặc !cuối tháng 11");

        assertThat(note.printed()).isEqualTo("Hoàn thành trước 30/10 hoặc cuối tháng 11");
        assertThat(note.text()).contains("!30/10");
    }

    @Test
    void theMarkOfANameThatWasNotChosenIsNotPrintedAndStaysInWhatWasTyped() {
        var note = note("Nhất trí với @Trần, @Sở GDĐT");

        assertThat(note.printed()).isEqualTo("Nhất trí với Trần, Sở GDĐT");
        assertThat(note.text()).contains("@Trần");
    }

    @Test
    void whatIsNoMarkIsPrintedAsItWasTyped() {
        assertThat(note("Tốt lắm! Phát huy !").printed()).isEqualTo("Tốt lắm! Phát huy !");
        assertThat(note("gửi thuky@bo.vn, @@nhom @").printed()).isEqualTo("gửi thuky@bo.vn, @@nhom @");
    }

    @Test
    void theEditedSentenceIsPrintedInsteadOfTheText() {
        assertThat(note("xong !30/10").withSentence("Hoàn thành trong tháng 10").printed())
                .isEqualTo("Hoàn thành trong tháng 10");
    }

    private static Note note(String text) {
        return Note.of(
                new NoteId("n1"),
                new ConferenceId("c1"),
                LocalDateTime.of(2026, 9, 30, 9, 0),
                NoteKind.DIRECTION,
                text);
    }
}
