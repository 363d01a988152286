package vn.thuky.ui.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.domain.people.Organization;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.OrganizationService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class OrganizationsViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private UndoService undo;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        undo = new UndoService(workspace.ledger());
        show(() -> {
            var model = new OrganizationsViewModel(
                    new OrganizationService(workspace.ledger(), workspace.store()),
                    workspace.ledger().changes(),
                    undo,
                    new TestDesk(new FxTasks()).desk());
            return views.load(new OrganizationsView(model, look)).content();
        });
        act(() -> table().requestFocus());
    }

    @AfterEach
    void close() {
        undo.close();
        workspace.close();
    }

    @Test
    void aListIsMadeOrderedAndDeletedByKeyboardAlone() {
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().replacing("Sở GDĐT Hà Nội");
        press(KeyCode.TAB);
        keyboard().letters("HN");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().composing("Bộ GDĐT");
        press(KeyCode.ENTER);
        assertThat(names()).containsExactly("Sở GDĐT Hà Nội", "Bộ GDĐT");
        assertThat(organizations().getFirst().abbreviation()).isEqualTo("HN");

        press(KeyCode.ALT, KeyCode.UP);
        assertThat(names()).containsExactly("Bộ GDĐT", "Sở GDĐT Hà Nội");

        press(KeyCode.DELETE);
        assertThat(names()).containsExactly("Sở GDĐT Hà Nội");
    }

    @Test
    void aRowIsFoundAndRenamedByMouse() {
        var service = new OrganizationService(workspace.ledger(), workspace.store());
        service.add("Sở GDĐT Huế");
        service.add("Sở GDĐT Đà Nẵng");
        until(() -> table().getItems().size() == 2);
        var robot = new FxRobot();
        robot.clickOn("#find");
        keyboard().letters("da nang");
        until(() -> table().getItems().size() == 1);

        act(() -> table().layout());
        robot.doubleClickOn("Sở GDĐT Đà Nẵng");
        keyboard().letters("Đà Nẵng");
        robot.clickOn("#find");

        assertThat(names()).containsExactly("Sở GDĐT Huế", "Đà Nẵng");
    }

    private TableView<?> table() {
        return (TableView<?>) stage().getScene().lookup("#table");
    }

    private List<Organization> organizations() {
        return workspace.store().people().organizations();
    }

    private List<String> names() {
        return organizations().stream().map(Organization::name).toList();
    }
}
