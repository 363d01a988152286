package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.kit.SlowTasks;
import vn.thuky.ui.kit.TestDesk;

/** What is asked for right after Enter, while the note is still on its way, is meant for that note. */
@SuppressWarnings("NullAway.Init")
class LatestNoteTest {
    private final SlowTasks tasks = new SlowTasks();
    private final TestDesk desk = new TestDesk(tasks);
    private LiveConference c;
    private LiveViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        model = LiveModel.open(c, desk.desk());
        type("Thiếu giáo vien Toán");
        tasks.work();
    }

    @AfterEach
    void close() {
        model.leave();
        tasks.work();
        c.close();
    }

    @Test
    void aCorrectionMeetsTheNoteJustTyped() {
        type("Thiếu giáo vien Tin học");
        type("s/vien/viên/");
        assertThat(model.entry().textProperty().get()).isEqualTo("s/vien/viên/");

        tasks.work();
        assertThat(notes()).containsExactly("Thiếu giáo vien Toán", "Thiếu giáo viên Tin học");
        assertThat(model.entry().isEmpty()).isTrue();
    }

    @Test
    void aCorrectionOfACorrectedNoteKeepsBoth() {
        type("Thieu giáo vien Tin học");
        tasks.work();
        type("s/Thieu/Thiếu/");
        type("s/vien/viên/");
        model.entry().store();

        tasks.work();
        assertThat(notes()).containsExactly("Thiếu giáo vien Toán", "Thiếu giáo viên Tin học");
    }

    @Test
    void aCorrectionAfterOneInItsPlaceKeepsBoth() {
        model.stream().editLast();
        model.stream().editProperty().get().orElseThrow().textProperty().set("Thiếu nhiều giáo vien Toán");
        model.stream().keepEdit();
        type("s/vien/viên/");

        tasks.work();
        assertThat(notes()).containsExactly("Thiếu nhiều giáo viên Toán");
    }

    @Test
    void theLastNoteIsEditedOnceItIsThere() {
        for (var command : List.<Runnable>of(model.stream()::editLast, model.stream()::edit)) {
            type("Thiếu giáo viên Tin học");
            command.run();
            assertThat(model.stream().editProperty().get()).isEmpty();

            tasks.work();
            assertThat(edited()).isEqualTo("Thiếu giáo viên Tin học");
            model.stream().cancelEdit();
            model.stream().delete();
            tasks.work();
        }
    }

    @Test
    void kindAndDeletingAreMeantForItToo() {
        type("Thiếu giáo viên Tin học");
        model.setKind(NoteKind.DIFFICULTY);
        tasks.work();
        assertThat(c.store().speeches().notes(ID))
                .extracting(Note::kind)
                .containsExactly(NoteKind.REMARK, NoteKind.DIFFICULTY);

        type("thừa");
        model.stream().delete();
        tasks.work();
        assertThat(notes()).containsExactly("Thiếu giáo vien Toán", "Thiếu giáo viên Tin học");
    }

    @Test
    void whoTypesOnIsNotTakenOutOfTheLine() {
        type("Thiếu giáo viên Tin học");
        model.stream().edit();
        model.entry().textProperty().set("kq Đ");

        tasks.work();
        assertThat(model.stream().editProperty().get()).isEmpty();
        assertThat(model.entry().textProperty().get()).isEqualTo("kq Đ");
    }

    @Test
    void theLastOneIsTheOneTypedLastWhateverTheClockSays() {
        c.clock.pass(Duration.ofHours(-3));
        type("Thiếu giáo viên Tin học");
        tasks.work();

        model.stream().editLast();
        assertThat(edited()).isEqualTo("Thiếu giáo viên Tin học");
        model.stream().cancelEdit();
        model.stream().delete();
        tasks.work();
        model.stream().editLast();
        assertThat(edited()).isEqualTo("Thiếu giáo vien Toán");
    }

    private void type(String line) {
        c.clock.pass(Duration.ofSeconds(1));
        model.entry().textProperty().set(line);
        model.entry().store();
    }

    private String edited() {
        return model.stream().editProperty().get().orElseThrow().textProperty().get();
    }

    private List<String> notes() {
        return c.store().speeches().notes(ID).stream().map(Note::text).toList();
    }
}
