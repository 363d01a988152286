package vn.thuky.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/** The mark of a field with something in it that cannot be kept, and of the words that say why. */
public final class Problem {
    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private Problem() {}

    public static void mark(Node node, boolean wrong) {
        node.pseudoClassStateChanged(PROBLEM, wrong);
    }
}
