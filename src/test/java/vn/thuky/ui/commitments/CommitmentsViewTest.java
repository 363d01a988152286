package vn.thuky.ui.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.SearchField;
import vn.thuky.ui.kit.TestDesk;

class CommitmentsViewTest extends WindowTest {

    private final FxRobot robot = new FxRobot();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private CommitmentOffice office;

    @BeforeEach
    void open() throws CannotOpen {
        office = new CommitmentOffice(folder.resolve("data"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aCommitmentIsAddedWithLeadAndDeadlineByKeyboard() {
        showRegister();
        press(KeyCode.CONTROL, KeyCode.I);
        keyboard().replacing("Xây dựng trường học an toàn");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        keyboard().letters("so gddt ha noi");
        press(KeyCode.ENTER);

        var added = office.of(CommitmentOffice.EARLIER).getLast();
        assertThat(added.text()).isEqualTo("Xây dựng trường học an toàn");
        assertThat(added.leads()).hasSize(1);
    }

    @Test
    void aCommitmentGivenUpBeforeItsTextIsKeptGoesAway() {
        showRegister();
        var before = office.of(CommitmentOffice.EARLIER);
        press(KeyCode.CONTROL, KeyCode.I);
        press(KeyCode.ESCAPE);

        assertThat(office.of(CommitmentOffice.EARLIER)).isEqualTo(before);
    }

    @Test
    void aChangedDeadlineAsksForItsReasonInPlace() {
        showRegister();
        var table = table();
        act(() -> table.edit(0, table.getVisibleLeafColumn(5)));
        keyboard().letters("31/10/2026");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        assertThat(office.commitment("k0").deadlineChanges()).isEmpty();
        keyboard().composing("Chờ kinh phí");
        press(KeyCode.ENTER);

        assertThat(office.commitment("k0").deadline()).contains(LocalDate.of(2026, 10, 31));
        assertThat(office.commitment("k0").deadlineChanges().getFirst().reason())
                .isEqualTo("Chờ kinh phí");
        assertThat(ask(() -> stage().getScene().getFocusOwner())).isEqualTo(table);
    }

    @Test
    void aReportIsAddedWithEnter() {
        showRegister();
        var report = find(TextField.class, "#report");
        act(report::requestFocus);
        keyboard().composing("Đã khảo sát");
        press(KeyCode.ENTER);

        assertThat(office.commitment("k0").progress().getFirst().text()).isEqualTo("Đã khảo sát");
    }

    @Test
    void aReportIsAddedAndTheNoteOpenedByMouse() {
        showRegister();
        robot.clickOn("Hoàn thành kho học liệu số");
        robot.clickOn("#reached");
        keyboard().letters("60");
        robot.clickOn(TEXTS.get("commitments.report.add"));
        assertThat(office.commitment("k0").percent()).isEqualTo(60);

        robot.clickOn("#source");
        assertThat(desk.place()).isEqualTo(new Place.Live("truoc", Optional.of("n0")));
    }

    @Test
    void trackingFindsWithoutAccents() {
        show(() -> {
            var model = office.tracking(desk.desk());
            var details = views.load(new CommitmentDetailsView(model, look));
            return views.load(new CommitmentsView(model, details, look)).content();
        });
        var table = table();
        assertThat(ask(() -> table.getItems().size())).isEqualTo(3);
        press(KeyCode.CONTROL, KeyCode.F);
        keyboard().letters("boi duong");
        until(() -> table.getItems().size() == 1);

        var find = find(SearchField.class, "#find");
        assertThat(ask(find::isFocused)).isTrue();
    }

    private void showRegister() {
        show(() -> {
            var model = office.register(desk.desk());
            var details = views.load(new CommitmentDetailsView(model, look));
            var view = views.load(new CommitmentsView(model, details, look));
            view.focus();
            return view.content();
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<CommitmentRow> table() {
        return find(TableView.class, "#table");
    }
}
