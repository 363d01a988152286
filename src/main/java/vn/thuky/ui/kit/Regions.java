package vn.thuky.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;

/** The parts of a window, gone through by one key: each time the focus moves to the next part that can take it. */
public final class Regions {
    private final List<Region> regions = new ArrayList<>();

    /** A part, and what puts the focus into it. */
    private record Region(Parent part, Runnable focus) {}

    /** A part whose first control takes the focus. */
    public Regions add(Parent part) {
        return add(part, () -> focusFirst(part));
    }

    /** A part that knows itself where the focus belongs. */
    public Regions add(Parent part, Runnable focus) {
        regions.add(new Region(part, focus));
        return this;
    }

    /** Goes on from the part that has the focus. */
    public void next() {
        var present = present();
        for (var step = 1; step <= regions.size(); step++) {
            var region = regions.get(Math.floorMod(present + step, regions.size()));
            region.focus().run();
            if (present() != present) {
                return;
            }
        }
    }

    private int present() {
        for (var i = 0; i < regions.size(); i++) {
            if (regions.get(i).part().isFocusWithin()) {
                return i;
            }
        }
        return -1;
    }

    /** Gives the focus to the first control that takes it; false when there is none. */
    static boolean focusFirst(Parent part) {
        for (var child : part.getChildrenUnmodifiable()) {
            if (takesFocus(child)) {
                child.requestFocus();
                return true;
            }
            if (child instanceof Parent inner && inner.isVisible() && focusFirst(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }
}
