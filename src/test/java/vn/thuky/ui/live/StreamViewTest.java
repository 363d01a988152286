package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.WindowTest;

@SuppressWarnings("NullAway.Init")
class StreamViewTest extends WindowTest {
    private LiveModel live;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void marksThatWereNotUnderstoodAreSaidUnderTheirNoteWithWhatToDo() {
        live.note("Giao @sở nội vụ báo cáo !khi xong, trước !30/10");
        live.note("Gửi a@b.vn trước !30/10. Tốt lắm!");

        show(() ->
                views.load(new StreamView(live.model.stream(), look, () -> {})).content());
        until(() -> !unread().isEmpty());

        assertThat(ask(this::unread)).containsExactly(TEXTS.get("live.note.unread", "@sở, !khi"));
    }

    @Test
    void theSelectedNoteIsEditedByEnterAndByF2InTheList() {
        live.note("Gửi báo cáo trước thứ Sáu");
        var view = new StreamView(live.model.stream(), look, () -> {});
        show(() -> views.load(view).content());
        for (var key : List.of(KeyCode.ENTER, KeyCode.F2)) {
            act(() -> {
                view.list().requestFocus();
                view.list().getSelectionModel().selectLast();
            });
            press(key);

            until(() -> stage().getScene().getFocusOwner() instanceof TextInputControl);
            press(KeyCode.ESCAPE);
        }
    }

    @Test
    void aFilterThatNothingPassesSaysSo() {
        live.note("kq một");
        show(() ->
                views.load(new StreamView(live.model.stream(), look, () -> {})).content());
        act(() -> {
            var stream = live.model.stream();
            stream.askFilter();
            var kind = stream.filter().kind();
            kind.wantedProperty().set(kind.choices().getLast());
        });

        until(() -> find(Label.class, ".empty-state .label").getText().equals(TEXTS.get("live.filter.none")));
    }

    @Test
    void aNoteThatIsGoneToIsInViewAlthoughOthersHaveJustCome() {
        IntStream.range(0, 60).forEach(i -> live.note("Ghi chép " + i));
        var first = live.model.stream().rows().getFirst().line().note().id();
        var view = new StreamView(live.model.stream(), look, () -> {});
        show(() -> views.load(view).content());
        act(() -> {
            live.note("Ghi chép vừa tới");
            live.model.stream().select(first);
        });

        assertThat(ask(() -> flow(view).getFirstVisibleCell().getIndex())).isZero();
    }

    @Test
    void aNoteThatIsGoneToFromAnotherPlaceIsInViewAndEditedByF2() {
        IntStream.range(0, 40).forEach(i -> live.note("Ghi chép " + i + " dài hơn một dòng".repeat(i)));
        live.model.stream()
                .select(live.model.stream().rows().get(20).line().note().id());
        var view = new StreamView(live.model.stream(), look, () -> {});
        show(() -> views.load(view).content());

        until(() -> inView(view, 20));

        act(live.model.stream()::edit);
        until(() -> stage().getScene().getFocusOwner() instanceof TextInputControl);
        press(KeyCode.ESCAPE);
    }

    private static boolean inView(StreamView view, int row) {
        return flow(view).getFirstVisibleCell().getIndex() <= row
                && flow(view).getLastVisibleCell().getIndex() >= row;
    }

    private static VirtualFlow<?> flow(StreamView view) {
        return (VirtualFlow<?>) view.list().lookup(".virtual-flow");
    }

    private List<String> unread() {
        return stage().getScene().getRoot().lookupAll(".unread").stream()
                .filter(Node::isVisible)
                .map(said -> ((Label) said).getText())
                .toList();
    }
}
