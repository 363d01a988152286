package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class WordingViewTest extends WindowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private SamplePapers papers;

    @SuppressWarnings("NullAway.Init")
    private WordingView view;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SamplePapers(folder.resolve("data"));
        show(() -> {
            view = views.load(new WordingView(papers.openWording(desk.desk(), DocumentKind.PROGRAMME), look));
            return view.content();
        });
        until(() -> !passages().getItems().isEmpty());
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        papers.close();
    }

    private ListView<?> passages() {
        return find(ListView.class, "#passages");
    }

    private String typed() {
        return ask(() -> find(TextArea.class, ".text-area").getText());
    }

    private String programme() throws IOException {
        return papers.exported(DocumentKind.PROGRAMME, folder.resolve("chuong-trinh.md"));
    }

    @Test
    void aParagraphIsWordedByKeyboardAndGivenBackByMouse() throws IOException {
        press(KeyCode.DOWN);
        press(KeyCode.UP);
        var generated = typed();
        press(KeyCode.ENTER);
        keyboard().letters(" them");
        press(KeyCode.ENTER);
        until(() -> !find(Button.class, "#restore").isDisabled());
        assertThat(programme()).contains("them");

        act(() -> find(Button.class, "#restore").fire());
        until(() -> typed().equals(generated));
        assertThat(programme()).doesNotContain("them");
    }

    @Test
    void whatIsBeingTypedBelongsToTheParagraphThatIsLeft() throws IOException {
        press(KeyCode.ENTER);
        keyboard().letters(" them");
        act(() -> passages().getSelectionModel().select(1));
        until(() -> !typed().contains("them"));

        until(() -> exported().contains("them"));
    }

    @Test
    void aParagraphThatIsComeBackToIsMarkedInView() {
        act(view::leave);
        var wanted = papers.passages(DocumentKind.MINUTES).get(40);
        show(() -> {
            var model = papers.openWording(desk.desk(), DocumentKind.MINUTES);
            model.reveal(wanted.name());
            view = views.load(new WordingView(model, look));
            return view.content();
        });

        until(() -> findAll(".passage-list .list-cell").stream()
                .map(ListCell.class::cast)
                .anyMatch(cell -> wanted.equals(cell.getItem())
                        && cell.isSelected()
                        && passages().getBoundsInLocal().contains(cell.getBoundsInParent())));
        assertThat(ask(() -> findAll(".passage-list .list-cell:selected"))).hasSize(1);
    }

    private String exported() {
        try {
            return programme();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
