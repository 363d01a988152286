package vn.thuky.app;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import vn.thuky.domain.office.Settings;
import vn.thuky.service.Passwords;
import vn.thuky.text.Texts;
import vn.thuky.ui.hall.HallWindowControl;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Tasks;
import vn.thuky.ui.kit.UnlockControl;
import vn.thuky.ui.kit.UnlockViewModel;
import vn.thuky.ui.kit.WindowCover;

/**
 * Covers the windows until the password is typed, when asked for or after some time without a key or click. What was being typed stays. The
 * hall's window goes on: it shows only what is meant for all.
 */
final class ScreenLock {
    private static final Duration LOOK = Duration.ofSeconds(10);

    private final Passwords passwords;
    private final Tasks tasks;
    private final Actions actions;
    private final WindowCover cover;
    private final UnlockViewModel<Boolean> unlock;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();
    private long lastInput = System.nanoTime();
    private int minutes = Settings.DEFAULT.privacy().lockMinutes();
    private Pending looking = Pending.NOTHING;

    ScreenLock(Passwords passwords, Tasks tasks, Actions actions, HallWindowControl hall, Texts texts) {
        this.passwords = passwords;
        this.tasks = tasks;
        this.actions = actions;
        this.unlock =
                new UnlockViewModel<>(tasks, typed -> passwords.unlock(typed).map(_ -> true), _ -> unlock());
        this.cover = new WindowCover(hall::is, () -> new UnlockControl(unlock, texts, "password.locked"));
    }

    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
    }

    /** Watches what the user does in a window. */
    void watch(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, _ -> lastInput = System.nanoTime());
        look();
    }

    /** After how many minutes without a key or click it locks; 0 for never. */
    void after(int idle) {
        minutes = idle;
    }

    /** Locks, where there is a password. */
    void lock() {
        if (!locked.get() && passwords.needed()) {
            locked.set(true);
            actions.suspend(true);
            cover.cover();
        }
    }

    void close() {
        looking.cancel();
        if (locked.get()) {
            cover.uncover();
        }
    }

    private void unlock() {
        locked.set(false);
        actions.suspend(false);
        lastInput = System.nanoTime();
        cover.uncover();
    }

    private void look() {
        looking.cancel();
        looking = tasks.later(LOOK, () -> {
            if (minutes > 0
                    && System.nanoTime() - lastInput
                            > Duration.ofMinutes(minutes).toNanos()) {
                lock();
            }
            look();
        });
    }
}
