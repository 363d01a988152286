package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class KeptTextTest {
    private final HandTasks tasks = new HandTasks();
    private final KeptText kept = new KeptText(tasks);
    private final List<String> saved = new ArrayList<>();
    private final Deque<Runnable> unfinished = new ArrayDeque<>();

    @Test
    void showingATextSavesNothing() {
        show("cũ");
        tasks.runPending();

        assertThat(saved).isEmpty();
        assertThat(kept.textProperty().get()).isEqualTo("cũ");
    }

    @Test
    void whatIsTypedIsSavedAfterAPause() {
        show("");
        type("mời");
        type("mời đại biểu");
        assertThat(saved).isEmpty();

        tasks.runPending();

        assertThat(saved).contains("mời đại biểu");
    }

    @Test
    void whatIsTypedIsSavedForTheRecordItWasTypedIn() {
        show("");
        type("của mục một");
        List<String> other = new ArrayList<>();
        kept.show("của mục hai", (text, done) -> other.add(text));

        assertThat(saved).containsExactly("của mục một");
        assertThat(kept.textProperty().get()).isEqualTo("của mục hai");
        tasks.runPending();
        assertThat(other).isEmpty();
    }

    @Test
    void newsFromElsewhereAreShown() {
        show("cũ");
        kept.refresh("mới");

        assertThat(kept.textProperty().get()).isEqualTo("mới");
        tasks.runPending();
        assertThat(saved).isEmpty();
    }

    @Test
    void newsFromElsewhereDoNotOverwriteWhatIsNotSaved() {
        show("cũ");
        type("cũ và mới");
        kept.refresh("khác");
        assertThat(kept.textProperty().get()).isEqualTo("cũ và mới");

        kept.flush();
        kept.refresh("cũ và");
        assertThat(kept.textProperty().get()).as("the save has not come back").isEqualTo("cũ và mới");

        unfinished.forEach(Runnable::run);
        kept.refresh("đã hoàn tác");
        assertThat(kept.textProperty().get()).isEqualTo("đã hoàn tác");
    }

    @Test
    void aTextWhoseSavingFailedIsSavedAgain() {
        show("");
        type("mời");
        kept.flush();
        kept.flush();

        assertThat(saved).containsExactly("mời", "mời");
    }

    @Test
    void theCleanedFormOfTheSameTextIsNotTypedOverIt() {
        show("");
        type("tiê\u0301ng");
        kept.flush();
        unfinished.forEach(Runnable::run);
        kept.refresh("tiếng");

        assertThat(kept.textProperty().get()).isEqualTo("tiê\u0301ng");
    }

    private void show(String text) {
        BiConsumer<String, Runnable> save = (typed, done) -> {
            saved.add(typed);
            unfinished.add(done);
        };
        kept.show(text, save);
    }

    private void type(String text) {
        kept.textProperty().set(text);
    }
}
