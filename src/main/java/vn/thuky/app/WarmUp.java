package vn.thuky.app;

import java.util.function.Supplier;
import javafx.scene.Scene;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Screen;
import vn.thuky.ui.kit.Screens;
import vn.thuky.ui.kit.Tasks;
import vn.thuky.ui.kit.Theme;

/**
 * Opens the live record of the conference that is likely to be opened once, unseen, while the list of conferences stands still. What is
 * opened first then finds its classes, forms and styles loaded and its records decoded by warm code, which takes longer than showing it.
 */
final class WarmUp {
    private final Composition services;
    private final Supplier<Screens> screens;
    private final Tasks tasks;

    /** {@code screens} gives others than those of the window: a screen that is built takes over the commands. */
    WarmUp(Composition services, Supplier<Screens> screens, Tasks tasks) {
        this.services = services;
        this.screens = screens;
        this.tasks = tasks;
    }

    /** In turns on the user interface's thread, so that a key pressed meanwhile is not kept waiting for all of it. */
    void run(Theme theme) {
        tasks.run(
                this::likely,
                place -> screens.get().open(place).ifPresent(screen -> {
                    tasks.deliver(() -> layOut(screen, theme));
                    afterItsRecords(() -> {
                        screen.content().layout();
                        screen.leave();
                    });
                }));
    }

    private static void layOut(Screen screen, Theme theme) {
        var unseen = new Scene(screen.content());
        theme.dress(unseen);
        screen.content().applyCss();
        screen.content().layout();
    }

    /** The screen asked for its records when it was built, and tasks run in the order asked. */
    private void afterItsRecords(Runnable action) {
        tasks.run(() -> {}, action);
    }

    /** The latest conference; where there is none, a screen without records. */
    private Place likely() {
        return services.conferences().all().stream()
                .findFirst()
                .map(summary -> new Place.Live(summary.conference().id().value()))
                .orElse(new Place.Live("nowhere"));
    }
}
