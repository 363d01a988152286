package vn.thuky.app;

import java.util.Arrays;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import vn.thuky.ui.kit.Memory;

/** Opens the window where and as large as it was. */
final class WindowMemory {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double MIN_WIDTH = 1024;
    private static final double MIN_HEIGHT = 680;
    private static final String BOUNDS = "window.bounds";
    private static final String MAXIMIZED = "window.maximized";

    private final Memory memory;

    WindowMemory(Memory memory) {
        this.memory = memory;
    }

    void restore(Stage stage) {
        var visible = Screen.getPrimary().getVisualBounds();
        var bounds = memory.get(BOUNDS)
                .flatMap(WindowMemory::read)
                .filter(WindowMemory::onScreen)
                .orElseGet(() -> middle(visible));
        stage.setMinWidth(Math.min(MIN_WIDTH, visible.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, visible.getHeight()));
        stage.setX(bounds.getMinX());
        stage.setY(bounds.getMinY());
        stage.setWidth(bounds.getWidth());
        stage.setHeight(bounds.getHeight());
        stage.setMaximized(memory.get(MAXIMIZED).filter("true"::equals).isPresent());
    }

    /** A maximized window keeps the size it had before. */
    void keep(Stage stage) {
        memory.put(MAXIMIZED, String.valueOf(stage.isMaximized()));
        if (!stage.isMaximized()) {
            memory.put(
                    BOUNDS,
                    Math.round(stage.getX()) + " " + Math.round(stage.getY()) + " " + Math.round(stage.getWidth()) + " "
                            + Math.round(stage.getHeight()));
        }
    }

    private static Rectangle2D middle(Rectangle2D visible) {
        var width = Math.min(WIDTH, visible.getWidth());
        var height = Math.min(HEIGHT, visible.getHeight());
        return new Rectangle2D(
                visible.getMinX() + (visible.getWidth() - width) / 2,
                visible.getMinY() + (visible.getHeight() - height) / 2,
                width,
                height);
    }

    /** A screen may have been unplugged since. */
    private static boolean onScreen(Rectangle2D bounds) {
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds()
                        .contains(bounds.getMinX() + bounds.getWidth() / 2, bounds.getMinY() + 20));
    }

    private static Optional<Rectangle2D> read(String text) {
        try {
            var numbers = Arrays.stream(text.strip().split(" ", 4))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            return numbers.length == 4 && numbers[2] > 0 && numbers[3] > 0
                    ? Optional.of(new Rectangle2D(numbers[0], numbers[1], numbers[2], numbers[3]))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
