package vn.thuky.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class VersionsViewTest extends WindowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private SentPapers papers;

    @SuppressWarnings("NullAway.Init")
    private VersionsView view;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SentPapers(folder.resolve("data"));
        papers.sendTwice();
        show(() -> {
            view = views.load(new VersionsView(papers.open(desk.desk()), look));
            return view.content();
        });
        act(view::focus);
        until(() -> outcome().endsWith("đoạn khác nhau"));
    }

    @AfterEach
    void close() {
        act(view::leave);
        papers.close();
    }

    private String outcome() {
        return ask(() -> find(Label.class, "#outcome").getText());
    }

    private String words(String style) {
        return ask(() ->
                findAll(style).stream().map(Text.class::cast).map(Text::getText).collect(Collectors.joining(" ")));
    }

    @Test
    void whatDiffersIsMarkedWithSignsAndColours() {
        until(() -> words(".comparison-removed").contains("[−nhất]"));
        assertThat(words(".comparison-added")).contains("[+hai]");

        boolean struck = ask(() ->
                findAll(".comparison-removed").stream().map(Text.class::cast).allMatch(Text::isStrikethrough));
        assertThat(struck).isTrue();
    }

    @Test
    void aVersionIsChosenAndOpenedByKeyboard() {
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        until(() -> !papers.opened.isEmpty());
        int selected =
                ask(() -> find(ListView.class, "#versions").getSelectionModel().getSelectedIndex());

        assertThat(selected).isOne();
        assertThat(papers.opened.getFirst().toString()).endsWith(".pdf");
    }

    @Test
    void theWordFileOpensByMouse() {
        act(() -> find(Button.class, "#openWord").fire());
        until(() -> !papers.opened.isEmpty());

        assertThat(papers.opened.getFirst().toString()).endsWith(".docx");
    }
}
