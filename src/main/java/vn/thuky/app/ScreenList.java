package vn.thuky.app;

import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.Screens;

/** Which screens the program has: each place, and how its view is built. Features are named here and nowhere else. */
final class ScreenList {
    private ScreenList() {}

    static Screens of(Composition services, Desk desk, Look look) {
        return new Screens();
    }
}
