package vn.thuky.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** Takes what the windows show out of sight and puts it back as it was, with all that is typed in it; windows that open meanwhile too. */
public final class WindowCover {
    private final Predicate<Window> open;
    private final Supplier<? extends Parent> cover;
    private final Map<Scene, Covered> covered = new HashMap<>();
    private final ListChangeListener<Window> newcomers = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::cover);
        }
    };

    /** What a window showed, and where the cursor was. */
    private record Covered(Parent root, Optional<Node> focused) {}

    /**
     * Covers nothing yet.
     *
     * @param open windows that go on showing what they show
     * @param cover makes what a window shows instead
     */
    public WindowCover(Predicate<Window> open, Supplier<? extends Parent> cover) {
        this.open = open;
        this.cover = cover;
    }

    public void cover() {
        List.copyOf(Window.getWindows()).forEach(this::cover);
        Window.getWindows().addListener(newcomers);
    }

    public void uncover() {
        Window.getWindows().removeListener(newcomers);
        covered.forEach((scene, was) -> {
            scene.setRoot(was.root());
            was.focused().ifPresent(Node::requestFocus);
        });
        covered.clear();
    }

    private void cover(Window window) {
        if (open.test(window)) {
            return;
        }
        if (window instanceof PopupWindow popup) {
            popup.hide();
        } else if (window instanceof Stage stage
                && stage.getScene() != null
                && !covered.containsKey(stage.getScene())) {
            var scene = stage.getScene();
            covered.put(scene, new Covered(scene.getRoot(), Optional.ofNullable(scene.getFocusOwner())));
            var shown = cover.get();
            shown.pseudoClassStateChanged(
                    Theme.DARK_ROOT, scene.getRoot().getPseudoClassStates().contains(Theme.DARK_ROOT));
            scene.setRoot(shown);
        }
    }
}
