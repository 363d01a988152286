package vn.thuky.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class BackupsViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private ConferenceService conferences;
    private BackupsView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root.resolve("data")), Clock.systemUTC());
        Sample.of(workspace).add();
        conferences = new ConferenceService(workspace.ledger(), workspace.store());
        var backups = new Backups(workspace, Clock.systemUTC());
        backups.make(Occasion.SCHEDULED);
        conferences.change(Sample.ID, conference -> conference.withPlace("Nhà khách"));
        view = ask(() -> views.load(new BackupsView(new BackupsViewModel(backups, desk.desk()), look)));
        show(view::content);
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        workspace.close();
    }

    @Test
    void aBackupIsMadeByItsKeys() {
        press(KeyCode.CONTROL, KeyCode.I);

        assertThat(rows()).hasSize(2);
    }

    @Test
    void theSelectedBackupSaysHowItDiffersAndIsRestoredByEnter() {
        desk.dialogs().agree();
        until(() -> words("#difference").equals(TEXTS.get("backups.difference", 0, 1, 0)));

        press(KeyCode.ENTER);

        assertThat(conferences.find(Sample.ID).orElseThrow().place()).isNotEqualTo("Nhà khách");
        assertThat(desk.notice()).isEqualTo("backups.restored");
        assertThat(rows()).hasSize(2);
    }

    @Test
    void theCheckSaysWhatItLookedAt() {
        act(() -> find(Button.class, "#check").fire());

        until(() -> reported().equals(List.of(TEXTS.get("backups.checked", 2, 0, 1))));
    }

    @Test
    void theCheckNamesADamagedBackup() throws IOException {
        var file = ask(() -> rows().getFirst().backup().file());
        var bytes = Files.readAllBytes(file);
        bytes[60] ^= 1;
        Files.write(file, bytes);

        act(() -> find(Button.class, "#check").fire());

        until(() -> reported().contains(TEXTS.get("backups.check.BAD_BACKUP", file.toString())));
    }

    @Test
    void theSecondPlaceIsChosenAndShown() {
        desk.dialogs().answer(root);

        act(() -> find(Button.class, "#chooseSecond").fire());

        assertThat(words("#second")).contains(root.toString());
    }

    @SuppressWarnings("unchecked") // the only table of this screen
    private List<BackupRow> rows() {
        return ask(() -> List.copyOf(((TableView<BackupRow>) find(TableView.class, "#table")).getItems()));
    }

    private String words(String selector) {
        return ask(() -> find(Label.class, selector).getText());
    }

    private List<String> reported() {
        return ask(() -> findAll("#report .label").stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }
}
