package vn.thuky.bench;

import java.util.List;

/**
 * Where the measured windows are: on the display there is, as {@code xvfb-run} gives one, else on JavaFX's platform without a display.
 * That one copies each frame point by point on the thread that is measured, which takes longer than all the rest.
 */
final class Display {
    private static final String PLATFORM = "glass.platform";
    private static final String NONE = "Headless";

    private Display() {}

    /** For this program. */
    static void choose() {
        if (!there()) {
            System.setProperty(PLATFORM, NONE);
        }
    }

    /** For a program that is started. */
    static List<String> options() {
        return there() ? List.of() : List.of("-D" + PLATFORM + "=" + NONE);
    }

    private static boolean there() {
        return System.getenv("DISPLAY") != null;
    }
}
