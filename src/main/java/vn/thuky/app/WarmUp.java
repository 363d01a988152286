package vn.thuky.app;

import java.util.function.Supplier;
import javafx.scene.Scene;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screens;
import vn.thuky.ui.kit.Tasks;
import vn.thuky.ui.kit.Theme;

/**
 * Reads the conference that is likely to be opened, and builds the live record once, unseen, while the list of conferences stands still.
 * What is opened first then finds its classes, forms and styles loaded, which takes longer than showing it.
 */
final class WarmUp {
    private static final Place NOWHERE = new Place.Live("nowhere");

    private final Composition services;
    private final Supplier<Screens> screens;
    private final Tasks tasks;

    /** {@code screens} gives others than those of the window: a screen that is built takes over the commands. */
    WarmUp(Composition services, Supplier<Screens> screens, Tasks tasks) {
        this.services = services;
        this.screens = screens;
        this.tasks = tasks;
    }

    /** On the user interface's thread, in two turns, so that a key pressed meanwhile is not kept waiting for both. */
    void run(Theme theme) {
        tasks.runLong(this::read);
        screens.get()
                .open(NOWHERE)
                .ifPresent(screen -> tasks.deliver(() -> {
                    var unseen = new Scene(screen.content());
                    theme.dress(unseen);
                    screen.content().applyCss();
                    screen.content().layout();
                    screen.leave();
                }));
    }

    private void read() {
        var live = services.live().live();
        services.conferences().all().stream()
                .findFirst()
                .map(summary -> summary.conference().id())
                .ifPresent(live::load);
    }
}
