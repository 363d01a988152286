package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

@SuppressWarnings("NullAway.Init")
class EntryViewTest extends WindowTest {
    private final FxTasks tasks = new FxTasks();
    private LiveConference c;
    private LiveViewModel model;
    private EntryView view;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        show(() -> {
            model = LiveModel.open(c, new TestDesk(tasks).desk());
            view = views.load(new EntryView(model.entry(), model.mention(), look, () -> {}));
            return view.content();
        });
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(model::leave);
        c.close();
    }

    @Test
    void writingGoesOnAtTheEndOfALineLeftUnfinished() {
        act(() -> model.entry().restore("Câu đang", Optional.empty()));
        keyboard().letters(" gõ");

        assertThat(view.field().getText()).isEqualTo("Câu đang gõ");
    }

    @Test
    void enterTakesTheOnlyOneBehindAnAtSignAndThenStores() {
        keyboard().letters("Nhất trí với @van duc");
        press(KeyCode.ENTER);
        assertThat(view.field().getText()).isEqualTo("Nhất trí với Lê Văn Đức ");
        assertThat(c.store().speeches().notes(LiveConference.ID)).isEmpty();

        press(KeyCode.ENTER);
        assertThat(c.store().speeches().notes(LiveConference.ID))
                .extracting("text")
                .containsExactly("Nhất trí với Lê Văn Đức");
    }

    @Test
    void enterStoresANameOnlyBegunAsTypedOnceTheListWasClosed() {
        keyboard().letters("@van duc");
        press(KeyCode.ESCAPE);
        press(KeyCode.ENTER);

        assertThat(c.store().speeches().notes(LiveConference.ID))
                .extracting("text")
                .containsExactly("@van duc");
    }

    @Test
    void whatIsTypedTakesThePlaceOfARefusedCorrection() {
        keyboard().letters("s/cũ/mới/");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        keyboard().letters("Nhất trí");
        press(KeyCode.ENTER);

        assertThat(c.store().speeches().notes(LiveConference.ID))
                .extracting("text")
                .containsExactly("Nhất trí");
    }

    @Test
    void escapeClearsARefusedCorrection() {
        keyboard().letters("s/cũ/mới/");
        press(KeyCode.ENTER);
        assertThat(view.field().getText()).isEqualTo("s/cũ/mới/");

        press(KeyCode.ESCAPE);
        assertThat(view.field().getText()).isEmpty();
    }
}
