package vn.thuky.app;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.DataFolder;
import vn.thuky.text.Texts;
import vn.thuky.ui.hall.HallViewModel;
import vn.thuky.ui.hall.HallWindowControl;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Columns;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.KeyStrokes;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.MenuKey;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Navigator;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.Views;
import vn.thuky.ui.kit.WindowDialogs;
import vn.thuky.ui.shell.ReportKeeping;
import vn.thuky.ui.shell.ShellView;
import vn.thuky.ui.shell.ShellViewModel;
import vn.thuky.ui.shell.SidebarViewModel;
import vn.thuky.ui.shell.StatusViewModel;
import vn.thuky.ui.shell.UndoViewModel;

/** What the window shows in one language; another language is another content. */
final class Content {
    private final Dialogs dialogs;
    private final ShellView shell;
    private final HallWindowControl hall;
    private final ScreenLock lock;
    private final Idleness idleness;
    private final WarmUp warmUp;
    private final Scene scene;
    private final String product;

    Content(Composition services, Surroundings surroundings, Stage stage, Texts texts, Consumer<DataFolder> reopen) {
        var tasks = surroundings.tasks();
        var memory = surroundings.memory();
        var actions = new Actions();
        var columns = new Columns(memory, tasks);
        var look = new Look(texts, actions, columns);
        dialogs = new WindowDialogs(() -> stage, texts, memory);
        var desk = new Desk(tasks, dialogs, surroundings.notices(), surroundings.navigator());
        var screens = ScreenList.of(services, desk, look, reopen);
        var status = new StatusViewModel(
                services.changes(), tasks, services.clock(), tasks.slowProperty(), tasks.heldProperty());
        var failures = surroundings.failures();
        failures.onNotSaved(status::failed);
        failures.onUnexpected(() -> tasks.runLong(services.workspace().ledger()::ensureShown));
        failures.onReport(report -> new ReportKeeping(desk).keep(report));
        surroundings.space().subscribe(status::space);
        var model = new ShellViewModel(
                new SidebarViewModel(services.conferences(), services.changes(), screens, desk),
                status,
                new UndoViewModel(services.undo(), services.changes(), desk),
                desk,
                services.workspace().folder().root().toString());
        shell = new Views(texts).load(new ShellView(model, look, screens));
        scene = new Scene(shell.root());
        MenuKey.serve(scene);
        new KeyStrokes(actions).install(scene);
        hall = new HallWindowControl(
                conference -> new HallViewModel(services.hall(), desk, services.clock(), conference), stage, texts);
        handleHall(actions, desk.navigator());
        lock = new ScreenLock(services.passwords(), tasks, actions, hall, texts);
        idleness = new Idleness(tasks, services.clock(), lock::lock);
        scene.addEventFilter(InputEvent.ANY, _ -> idleness.touch());
        tasks.run(
                services.passwords()::needed,
                needed -> actions.always(Action.LOCK, lock::lock, new SimpleBooleanProperty(needed)));
        product = texts.get("shell.product");
        warmUp = new WarmUp(
                services, () -> ScreenList.of(services, desk, new Look(texts, new Actions(), columns), reopen), tasks);
    }

    /** Asks before what could not be saved is given up. */
    boolean mayClose() {
        return dialogs.confirm(new Dialogs.Question(
                Message.of("shell.close.question"),
                Message.of("shell.close.detail"),
                "shell.close.answer",
                Dialogs.Weight.DESTRUCTIVE));
    }

    private void handleHall(Actions actions, Navigator navigator) {
        var inConference =
                navigator.placeProperty().map(place -> place.conference().isPresent());
        actions.always(
                Action.HALL_SCREEN,
                () -> navigator.place().conference().map(ConferenceId::new).ifPresent(hall::toggle),
                inConference);
        actions.always(Action.HALL_MESSAGE, hall::toggleMessage, hall.openProperty());
    }

    void show(Stage stage, Theme theme) {
        theme.dress(scene);
        stage.titleProperty()
                .bind(Bindings.createStringBinding(
                        () -> lock.lockedProperty().get()
                                        || shell.titleProperty().getValue().isEmpty()
                                ? product
                                : shell.titleProperty().getValue() + " · " + product,
                        shell.titleProperty(),
                        lock.lockedProperty()));
        stage.setScene(scene);
    }

    /** Which control the keyboard is in, by the name it has in every language; empty where it has none. */
    Optional<String> focused() {
        return Stream.<Node>iterate(scene.getFocusOwner(), Objects::nonNull, Node::getParent)
                .map(Node::getId)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** Goes to the control of this name. */
    void focus(String name) {
        Optional.ofNullable(scene.lookup("#" + name)).ifPresent(Node::requestFocus);
    }

    void dress(Theme theme) {
        theme.dress(scene);
    }

    /** Makes ready what is likely to be opened next. */
    void warmUp(Theme theme) {
        warmUp.run(theme);
    }

    /** What is being typed in a field is kept, since the field loses the focus. */
    void settle() {
        shell.root().requestFocus();
    }

    /** After how many minutes without a key or click the window locks; 0 for never. */
    void lockAfter(int minutes) {
        idleness.after(minutes);
    }

    void close() {
        idleness.close();
        lock.close();
        hall.close();
        shell.close();
    }
}
