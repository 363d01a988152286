package vn.thuky.ui;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Columns;
import vn.thuky.ui.kit.KeyStrokes;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Memory;
import vn.thuky.ui.kit.Tasks;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.Views;

/** A window of 1000 × 1000 without a display, dressed as the program's; the screen has no more room. What touches it runs through {@link #act} and {@link #ask}. */
public abstract class WindowTest {
    protected static final Texts TEXTS = Texts.of(Language.VI);
    private static final int SIZE = 1000;

    protected final Actions actions = new Actions();
    protected final Look look = new Look(TEXTS, actions, new Columns(Memory.forgetful(), Tasks.immediate()));
    protected final Views views = new Views(TEXTS);
    private Stage stage;

    @BeforeEach
    void openToolkit() throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        act(() -> {
            Theme.loadFonts();
            Theme.LIGHT.use();
        });
    }

    @AfterEach
    void closeWindow() {
        act(stage::hide);
    }

    /** Shows what is built on the user interface's thread, with the key strokes of the commands. */
    protected void show(Supplier<? extends Parent> content) {
        act(() -> {
            var scene = new Scene(content.get(), SIZE, SIZE);
            Theme.LIGHT.dress(scene);
            new KeyStrokes(actions).install(scene);
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setX(0);
            stage.setY(0);
            stage.setScene(scene);
            stage.sizeToScene();
            stage.show();
        });
    }

    protected Stage stage() {
        return stage;
    }

    /** Does something on the user interface's thread, and what follows from it. */
    protected static void act(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
        ask(() -> true);
    }

    /** Reads something on the user interface's thread. */
    protected static <T> T ask(Callable<T> question) {
        var answer = new FutureTask<>(question);
        if (Platform.isFxApplicationThread()) {
            answer.run();
        } else {
            Platform.runLater(answer);
        }
        try {
            return answer.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    /** Waits until background work has led to this. */
    protected static void until(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not happen", e);
        }
    }

    /** The one node of this type and CSS selector. */
    protected <N extends Node> N find(Class<N> type, String selector) {
        return ask(() -> type.cast(stage.getScene().getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " " + selector))));
    }

    protected Set<Node> findAll(String selector) {
        return ask(() -> stage.getScene().getRoot().lookupAll(selector));
    }

    /** A keyboard at the control that has the focus. */
    protected VietnameseKeyboard keyboard() {
        return keyboard(stage::getScene);
    }

    /** A keyboard at the control that has the focus in another window, such as a dialog. */
    protected VietnameseKeyboard keyboard(Supplier<Scene> scene) {
        return new VietnameseKeyboard(scene);
    }

    /** Presses one key, with modifiers before it: {@code press(KeyCode.CONTROL, KeyCode.Z)}. */
    protected void press(KeyCode... keys) {
        keyboard().press(keys);
    }

    /** Clicks so many times on a node, at this height of the scene. */
    protected static void click(Node node, double y, int times) {
        act(() -> node.fireEvent(mouse(MouseEvent.MOUSE_CLICKED, y, times, Optional.empty())));
    }

    /** Moves the mouse over a node. */
    protected static void point(Node node) {
        act(() -> node.fireEvent(mouse(MouseEvent.MOUSE_MOVED, 1, 0, Optional.of(new PickResult(node, 1, 1)))));
    }

    private static MouseEvent mouse(EventType<MouseEvent> what, double y, int clicks, Optional<PickResult> met) {
        var clicked = clicks > 0;
        var button = clicked ? MouseButton.PRIMARY : MouseButton.NONE;
        var no = false;
        var pick = met.orElse(null);
        return new MouseEvent(what, 1, y, 1, y, button, clicks, no, no, no, no, no, no, no, no, no, clicked, pick);
    }
}
