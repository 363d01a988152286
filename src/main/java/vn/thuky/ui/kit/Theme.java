package vn.thuky.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/** The look of the window: AtlantaFX underneath, the own style sheet over it, one type face with all Vietnamese letters. */
public enum Theme {
    LIGHT,
    DARK;

    static final PseudoClass DARK_ROOT = PseudoClass.getPseudoClass("dark");
    private static final List<String> FONTS = List.of(
            "Inter-Regular.ttf",
            "Inter-SemiBold.ttf",
            "Inter-Bold.ttf",
            "InterFigures-Regular.ttf",
            "InterFigures-Bold.ttf");

    /** Makes it the look of the whole program. Called on the user interface's thread. */
    public void use() {
        Application.setUserAgentStylesheet(
                switch (this) {
                    case LIGHT -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
    }

    /** Dresses the scene of a window. */
    public void dress(Scene scene) {
        var sheet = Theme.class.getResource("kit.css");
        if (sheet != null && !scene.getStylesheets().contains(sheet.toExternalForm())) {
            scene.getStylesheets().add(sheet.toExternalForm());
        }
        scene.getRoot().pseudoClassStateChanged(DARK_ROOT, this == DARK);
    }

    /** Dresses the scene of a dialog as the window it stands over. */
    static void copy(Scene from, Scene to) {
        var dark = from.getRoot().getPseudoClassStates().contains(DARK_ROOT);
        (dark ? DARK : LIGHT).dress(to);
    }

    /** Makes the bundled type face known. Where it cannot be read, the system's own is used. */
    public static void loadFonts() {
        for (var font : FONTS) {
            var file = Theme.class.getResource("/assets/fonts/" + font);
            if (file != null) {
                Font.loadFont(file.toExternalForm(), 14);
            }
        }
    }
}
