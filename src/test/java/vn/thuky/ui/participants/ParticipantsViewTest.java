package vn.thuky.ui.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Role;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.TestDesk;

class ParticipantsViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Participants c;

    @SuppressWarnings("NullAway.Init")
    private TableView<ParticipantRow> table;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void open() throws CannotOpen {
        c = new Participants(folder);
        show(() -> views.load(new ParticipantsView(c.open(new TestDesk(new FxTasks()).desk()), look))
                .content());
        table = find(TableView.class, "#table");
        act(table::requestFocus);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void peopleAreAddedFilledInMovedAndDeletedByKeyboard() {
        act(() -> table.getSelectionModel().clearAndSelect(3));
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().replacing("Phạm Thị Hương");
        press(KeyCode.TAB);
        keyboard().composing("Vụ trưởng");
        press(KeyCode.TAB);
        keyboard().letters("hai ph");
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);

        var added = c.all().getLast();
        assertThat(added.person().name()).isEqualTo("Phạm Thị Hương");
        assertThat(added.position()).isEqualTo("Vụ trưởng");
        assertThat(added.organization()).isEqualTo(c.participant("p2").organization());

        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.UP);
        assertThat(c.names()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "Phạm Thị Hương", "", "Lê Dũng");

        press(KeyCode.DELETE);
        assertThat(c.names()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "", "Lê Dũng");
    }

    @Test
    void severalMovedByKeyboardStaySelected() {
        act(() -> table.getSelectionModel().selectIndices(2, 3));
        press(KeyCode.ALT, KeyCode.UP);
        press(KeyCode.ALT, KeyCode.UP);

        assertThat(c.names()).containsExactly("", "Lê Dũng", "Nguyễn Văn Đức", "Trần Thị An");
        assertThat(ask(() -> List.copyOf(table.getSelectionModel().getSelectedIndices())))
                .containsExactly(0, 1);
    }

    @Test
    void theHeaderSortsNamesByGivenNameAndTheButtonGoesBack() {
        act(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(3))));
        assertThat(shown()).containsExactly("Trần Thị An", "Lê Dũng", "Nguyễn Văn Đức", "");

        new FxRobot().clickOn("#officialOrder");

        assertThat(shown()).containsExactly("Nguyễn Văn Đức", "Trần Thị An", "", "Lê Dũng");
    }

    @Test
    void aCellKeepsWhatWasTypedWhileTheListIsSorted() {
        act(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(3))));
        act(() -> table.getSelectionModel().clearAndSelect(0, table.getColumns().get(3)));
        act(() -> table.getFocusModel().focus(0, table.getColumns().get(3)));
        press(KeyCode.ENTER);
        keyboard().replacing("Trần Thị Yến");
        press(KeyCode.ENTER);

        assertThat(c.participant("p1").person().name()).isEqualTo("Trần Thị Yến");
    }

    @Test
    void theSelectedOnesAreSetByAMenu() {
        act(() -> table.getSelectionModel().selectAll());
        var menus = ask(() -> stage().getScene().getRoot().lookupAll(".menu-button").stream()
                .map(MenuButton.class::cast)
                .toList());
        act(() -> menus.stream()
                .flatMap(menu -> menu.getItems().stream())
                .filter(item -> TEXTS.name(Role.PRESS).equals(item.getText()))
                .findFirst()
                .orElseThrow()
                .fire());

        assertThat(c.all()).extracting(Participant::role).containsOnly(Role.PRESS);
        assertThat(ask(() -> table.getSelectionModel().getSelectedIndices().size()))
                .isEqualTo(4);
    }

    @Test
    void aListFromTheClipboardIsPasted() {
        act(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT, "Phạm Hoa\tPhóng viên\tBáo Tuổi trẻ\nVõ Nam")));
        press(KeyCode.CONTROL, KeyCode.V);

        assertThat(c.names()).endsWith("Phạm Hoa", "Võ Nam");
        assertThat(ask(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(4);
    }

    @Test
    void aLongListIsShownFoundAndSorted() {
        c.workspace
                .ledger()
                .write(IntStream.range(0, 2_000)
                        .mapToObj(i -> Edit.put(Participant.seat(new ParticipantId("x" + i), Participants.ID)
                                .withPerson(new Person("", "", "Nguyễn Văn " + Integer.toString(i, 36)))
                                .withRank(10 + i)))
                        .toList());
        until(() -> table.getItems().size() == 2_004);

        var find = find(TextField.class, "#find");
        act(find::requestFocus);
        keyboard().letters("nguyen van zz");
        until(() -> table.getItems().size() == 1);
        press(KeyCode.ESCAPE);
        until(() -> table.getItems().size() == 2_004);
        act(() -> table.getSortOrder().setAll(List.of(table.getColumns().get(3))));
        assertThat(shown().getLast()).isEmpty();
    }

    private List<String> shown() {
        return ask(() -> table.getItems().stream()
                .map(row -> row.participant().person().name())
                .toList());
    }
}
