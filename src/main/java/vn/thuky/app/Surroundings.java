package vn.thuky.app;

import vn.thuky.ui.kit.Navigator;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.WindowTasks;
import vn.thuky.ui.shell.Failures;

/** What lives as long as the window, whatever language it speaks. */
record Surroundings(WindowTasks tasks, Notices notices, Navigator navigator, Failures failures, FileMemory memory) {

    static Surroundings with(FileMemory memory) {
        var notices = new Notices();
        var failures = new Failures(notices);
        return new Surroundings(new WindowTasks(failures), notices, new Navigator(), failures, memory);
    }
}
