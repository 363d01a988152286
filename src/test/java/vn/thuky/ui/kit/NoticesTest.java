package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.thuky.ui.WindowTest;

class NoticesTest extends WindowTest {
    private final Notices notices = new Notices();
    private final WindowTasks tasks = new WindowTasks(failure -> {
        throw new AssertionError(failure);
    });

    @AfterEach
    void closeTasks() {
        act(tasks::close);
    }

    @Test
    void theSameMessageIsShownOnceAndAtMostThreeAreShown() {
        notices.info(Message.of("shell.saved"));
        notices.info(Message.of("shell.saved"));
        assertThat(notices.shown()).hasSize(1);

        notices.error(Message.of("shell.notSaved"));
        notices.warning(Message.of("shell.working"));
        notices.success(Message.of("shell.savedAlways"));

        assertThat(notices.shown())
                .extracting(notice -> notice.message().key())
                .containsExactly("shell.notSaved", "shell.working", "shell.savedAlways");
    }

    @Test
    void whatIsOfferedIsDoneOnceAndTheNoticeGoes() {
        var undone = new AtomicInteger();
        show(() -> new NoticesControl(notices, TEXTS, tasks));
        act(() -> notices.success(Message.of("shell.saved"), new Notice.Offer("action.undo", undone::incrementAndGet)));

        assertThat(find(Label.class, ".notice .label").getText()).isEqualTo(TEXTS.get("shell.saved"));
        act(() -> find(Button.class, ".notice-offer").fire());

        assertThat(undone).hasValue(1);
        assertThat(notices.shown()).isEmpty();
        assertThat(findAll(".notice")).isEmpty();
    }

    @Test
    void errorsStayUntilTheyAreDismissed() {
        show(() -> new NoticesControl(notices, TEXTS, Tasks.immediate()));
        act(() -> {
            notices.info(Message.of("shell.saved"));
            notices.error(Message.of("shell.notSaved"));
        });

        assertThat(notices.shown()).extracting(notice -> notice.message().key()).containsExactly("shell.notSaved");
        act(() -> find(Button.class, ".notice .button").fire());
        assertThat(notices.shown()).isEmpty();
    }
}
