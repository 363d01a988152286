package vn.thuky.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Theme;
import vn.thuky.ui.kit.WindowTasks;
import vn.thuky.ui.kit.Working;
import vn.thuky.ui.kit.WorkingControl;

/** A small window while a large data folder is opened, when that takes long: how far it is, and a way out. */
final class OpeningWindow implements AutoCloseable {
    /** A usual folder is open by then, and its own window shown. */
    private static final Duration LONG = Duration.ofSeconds(1);

    private static final double WIDTH = 460;

    private final Texts texts;
    private final WindowTasks tasks = new WindowTasks(failure -> {
        throw new IllegalStateException(failure);
    });
    private final Working working = new Working(Message.of("shell.opening"), tasks);
    private final List<Stage> shown = new ArrayList<>();
    private final Pending showing = tasks.later(LONG, this::show);

    OpeningWindow(Texts texts) {
        this.texts = texts;
    }

    /** The opening, as far as it is. */
    Working working() {
        return working;
    }

    /** On the user interface's thread. */
    Stage show() {
        Theme.LIGHT.use();
        var scene = new Scene(content(), WIDTH, -1);
        scene.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                working.cancel();
            }
        });
        Theme.LIGHT.dress(scene);
        var stage = new Stage();
        stage.setTitle(texts.get("shell.product"));
        stage.setScene(scene);
        stage.setOnCloseRequest(request -> {
            request.consume();
            working.cancel();
        });
        shown.add(stage);
        stage.show();
        return stage;
    }

    private StackPane content() {
        var pane = new StackPane(new WorkingControl(working, texts));
        pane.getStyleClass().addAll("shell", "opening");
        return pane;
    }

    /** From any thread. */
    @Override
    public void close() {
        showing.cancel();
        Platform.runLater(() -> shown.forEach(Stage::hide));
        tasks.close();
    }
}
