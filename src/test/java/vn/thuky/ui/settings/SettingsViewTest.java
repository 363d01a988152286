package vn.thuky.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.office.Theme;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.OfficeService;
import vn.thuky.service.Passwords;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class SettingsViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private OfficeService office;
    private SettingsView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        office = new OfficeService(workspace.ledger(), workspace.store().office());
        view = ask(() -> {
            var changes = workspace.ledger().changes();
            return views.load(new SettingsView(
                    new SettingsViewModel(office, changes, desk.desk(), root, _ -> {}),
                    new PasswordViewModel(new Passwords(new DataFolder(root)), desk.desk(), _ -> {}),
                    look));
        });
        show(view::content);
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        workspace.close();
    }

    @Test
    void theNameOfTheUserIsTypedFirstAndKeptByTab() {
        keyboard().replacing("Nguyễn Thị Hòa");
        press(KeyCode.TAB);

        assertThat(office.settings().user()).isEqualTo("Nguyễn Thị Hòa");
    }

    @Test
    void recipientsAreLinesThatEnterBreaks() {
        var area = find(TextArea.class, "#recipients .text-area");
        act(area::requestFocus);
        keyboard().letters("a");
        act(() -> area.insertText(area.getCaretPosition(), "\nb"));
        act(view::focus);

        assertThat(office.settings().recipients()).containsExactly("a", "b");
    }

    @Test
    void aSizeOutsideItsRangeIsRefusedInWords() {
        var top = find(TextField.class, "#top .text-field");
        act(() -> {
            top.requestFocus();
            top.setText("40");
        });
        press(KeyCode.ENTER);

        var problem = find(Label.class, "#top .problem");
        var words = ask(problem::getText);
        assertThat(words).isEqualTo(TEXTS.get("settings.problem.range", "20", "25"));
        assertThat(office.settings().paper().top()).isEqualTo(20);
    }

    @Test
    void theLookIsChosenFromItsList() {
        @SuppressWarnings("unchecked") // the list of this field holds looks
        ComboBox<Theme> list = find(ComboBox.class, "#theme .combo-box");
        act(() -> list.setValue(Theme.DARK));

        assertThat(office.settings().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void thePathOfTheDataFolderCanBeCopied() {
        var buttons = findAll(".button").stream().map(Button.class::cast).toList();
        act(() -> buttons.getLast().fire());

        assertThat(desk.notice()).isEqualTo("settings.copied");
    }

    @Test
    void whatIsBeingTypedIsKeptWhenTheScreenIsLeft() {
        keyboard().letters("abc");
        act(view::leave);

        assertThat(office.settings().user()).isEqualTo("abc");
    }
}
