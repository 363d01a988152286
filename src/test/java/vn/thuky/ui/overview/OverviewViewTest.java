package vn.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class OverviewViewTest extends WindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk(new FxTasks());
    private Workspace workspace;
    private OverviewView view;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
        view = ask(() -> {
            var service = new ConferenceService(workspace.ledger(), workspace.store());
            var changes = workspace.ledger().changes();
            var model = new OverviewViewModel(service, changes, desk.desk(), Sample.ID, Clock.systemUTC());
            return views.load(new OverviewView(model, look));
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
    void theWorkStartsInTheNameAndEnterKeepsIt() {
        act(() -> focused().clear());
        keyboard().replacing("Hội nghị sơ kết");
        press(KeyCode.ENTER);

        assertThat(stored().name()).isEqualTo("Hội nghị sơ kết");
        var shown = ask(() -> focused().getText());
        assertThat(shown).isEqualTo("Hội nghị sơ kết");
    }

    @Test
    void tabGoesOnAndKeepsWhatWasTyped() {
        press(KeyCode.TAB);
        act(() -> focused().clear());
        keyboard().composing("Triển khai nhiệm vụ");
        press(KeyCode.TAB);

        assertThat(stored().purpose()).isEqualTo("Triển khai nhiệm vụ");
    }

    @Test
    void escapeTakesBackWhatIsBeingTyped() {
        var before = ask(() -> focused().getText());
        keyboard().letters("xyz");
        press(KeyCode.ESCAPE);

        var after = ask(() -> focused().getText());
        assertThat(after).isEqualTo(before);
        assertThat(stored().name()).isEqualTo(before);
    }

    @Test
    void afterAFieldIsKeptUndoTakesBackTheStep() {
        var before = stored().name();
        var undone = new boolean[1];
        act(() -> actions.always(Action.UNDO, () -> undone[0] = true));
        keyboard().letters("abc");
        press(KeyCode.ENTER);
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(undone[0]).isTrue();

        workspace.ledger().undo(Scope.of(Sample.ID));

        until(() -> focused().getText().equals(before));
    }

    @Test
    void undoBringsBackARefusedTextBeforeAnyStepOfTheRecord() {
        var steps = new AtomicInteger();
        act(() -> actions.always(Action.UNDO, steps::incrementAndGet));
        var name = ask(this::focused);
        act(name::selectAll);
        press(KeyCode.DELETE);
        press(KeyCode.TAB);
        assertThat(shown(name)).isEmpty();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown(name)).isEqualTo(stored().name()).isNotEmpty();
        assertThat(ask(this::focused)).isSameAs(name);
        assertThat(steps).hasValue(0);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(steps).hasValue(1);
    }

    @Test
    void undoBringsBackARefusedTextInItsFieldToo() {
        var steps = new AtomicInteger();
        act(() -> actions.always(Action.UNDO, steps::incrementAndGet));
        var name = ask(this::focused);
        act(name::selectAll);
        press(KeyCode.DELETE);
        press(KeyCode.ENTER);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(shown(name)).isEqualTo(stored().name()).isNotEmpty();
        assertThat(steps).hasValue(0);

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(steps).hasValue(1);
    }

    private static String shown(TextInputControl text) {
        return ask(text::getText);
    }

    @Test
    void whatCannotBeKeptIsMarkedAndSaid() {
        var start = find(TextInputControl.class, "#plannedStart .text-field");
        act(() -> {
            start.requestFocus();
            start.setText("25h 16/1");
        });
        press(KeyCode.ENTER);

        var said = find(Label.class, "#plannedStart .problem");
        var words = ask(said::getText);
        assertThat(words).isEqualTo(TEXTS.get("overview.problem.noMoment"));
        var typed = ask(start::getText);
        assertThat(typed).isEqualTo("25h 16/1");
    }

    @Test
    void aPointOfTheChecklistOpensItsPlaceByKeyboard() {
        var checks = find(ListView.class, "#checks");
        act(() -> {
            checks.requestFocus();
            checks.getSelectionModel().select(8);
        });
        press(KeyCode.ENTER);

        assertThat(desk.place()).isInstanceOf(Place.Participants.class);
    }

    @Test
    void theButtonLeadsToTheNextStep() {
        var next = find(Button.class, "#next");
        act(next::fire);

        assertThat(desk.place()).isEqualTo(new Place.Documents(Sample.ID.value()));
    }

    private TextInputControl focused() {
        return (TextInputControl) Objects.requireNonNull(stage().getScene().getFocusOwner());
    }

    private Conference stored() {
        return workspace.store().conferences().find(Sample.ID).orElseThrow();
    }
}
