package vn.thuky.app;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.thuky.service.Passwords;
import vn.thuky.text.Texts;
import vn.thuky.ui.hall.HallWindowControl;
import vn.thuky.ui.kit.Actions;
import vn.thuky.ui.kit.Tasks;
import vn.thuky.ui.kit.UnlockControl;
import vn.thuky.ui.kit.UnlockViewModel;
import vn.thuky.ui.kit.WindowCover;

/**
 * Covers the windows until the password is typed. What was being typed stays. The hall's window goes on: it shows only what is meant for
 * all.
 */
final class ScreenLock {
    private final Passwords passwords;
    private final Actions actions;
    private final WindowCover cover;
    private final UnlockViewModel<Boolean> unlock;
    private final ReadOnlyBooleanWrapper locked = new ReadOnlyBooleanWrapper();

    ScreenLock(Passwords passwords, Tasks tasks, Actions actions, HallWindowControl hall, Texts texts) {
        this.passwords = passwords;
        this.actions = actions;
        this.unlock =
                new UnlockViewModel<>(tasks, typed -> passwords.unlock(typed).map(_ -> true), _ -> unlock());
        this.cover = new WindowCover(hall::is, () -> new UnlockControl(unlock, texts, "password.locked"));
    }

    ReadOnlyBooleanProperty lockedProperty() {
        return locked.getReadOnlyProperty();
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
        if (locked.get()) {
            cover.uncover();
        }
    }

    private void unlock() {
        locked.set(false);
        actions.suspend(false);
        cover.uncover();
    }
}
