package vn.thuky.app;

import java.time.Clock;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import vn.thuky.service.BackgroundThreads;
import vn.thuky.service.NotSaved;
import vn.thuky.ui.kit.Navigator;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.WindowTasks;
import vn.thuky.ui.shell.Failures;

/**
 * What lives as long as the window, whatever language it speaks.
 *
 * @param space bytes that are free on the disk, when they are few
 */
record Surroundings(
        WindowTasks tasks,
        Notices notices,
        Navigator navigator,
        Failures failures,
        FileMemory memory,
        SimpleObjectProperty<Optional<Long>> space) {

    static Surroundings with(FileMemory memory, Clock clock) {
        var notices = new Notices();
        var failures = new Failures(notices, clock);
        var tasks = new WindowTasks(failures, NotSaved.class::isInstance, BackgroundThreads.named("long-work"));
        tasks.heldProperty().subscribe((_, held) -> {
            if (held.intValue() == 0) {
                failures.saved();
            }
        });
        return new Surroundings(
                tasks, notices, new Navigator(), failures, memory, new SimpleObjectProperty<>(Optional.empty()));
    }
}
