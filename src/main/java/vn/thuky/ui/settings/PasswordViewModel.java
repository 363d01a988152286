package vn.thuky.ui.settings;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Passwords;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;

/** Sets, changes and removes the password of the data folder. After setting and removing, the program opens the folder anew. */
public final class PasswordViewModel {
    private final Passwords passwords;
    private final Desk desk;
    private final Consumer<DataFolder> reopen;
    private final ReadOnlyBooleanWrapper set = new ReadOnlyBooleanWrapper();

    /** {@code reopen} closes the window, encrypts or decrypts, and opens it again. */
    public PasswordViewModel(Passwords passwords, Desk desk, Consumer<DataFolder> reopen) {
        this.passwords = passwords;
        this.desk = desk;
        this.reopen = reopen;
        reload();
    }

    /** True when there is a password. */
    public ReadOnlyBooleanProperty setProperty() {
        return set.getReadOnlyProperty();
    }

    public void set() {
        ask("set", Dialogs.Weight.DESTRUCTIVE, false, Passwords.SHORTEST)
                .ifPresent(typed -> desk.tasks()
                        .runLong(
                                () -> {
                                    passwords.set(typed.fresh().toCharArray());
                                    return passwords.unlock(typed.fresh().toCharArray());
                                },
                                folder -> folder.ifPresent(reopen)));
    }

    public void change() {
        ask("change", Dialogs.Weight.DESTRUCTIVE, true, Passwords.SHORTEST)
                .ifPresent(typed -> check(
                        () -> passwords.change(
                                typed.present().toCharArray(), typed.fresh().toCharArray()),
                        () -> desk.notices().success(Message.of("password.changed"))));
    }

    public void remove() {
        ask("remove", Dialogs.Weight.DESTRUCTIVE, true, 0)
                .ifPresent(typed -> desk.tasks()
                        .runLong(
                                () -> passwords.remove(typed.present().toCharArray())
                                        ? passwords.unlock(typed.present().toCharArray())
                                        : Optional.<DataFolder>empty(),
                                folder -> folder.ifPresentOrElse(reopen, this::sayWrong)));
    }

    private void check(Callable<Boolean> right, Runnable done) {
        desk.tasks().runLong(right, found -> {
            if (found) {
                done.run();
            } else {
                sayWrong();
            }
        });
    }

    private void sayWrong() {
        desk.notices().error(Message.of("password.wrong"));
    }

    private Optional<Dialogs.Secrets> ask(String what, Dialogs.Weight weight, boolean present, int fresh) {
        var question = new Dialogs.Question(
                Message.of("password." + what + "Title"),
                Message.of("password." + what + "Detail"),
                "password." + what + "Answer",
                weight);
        return desk.dialogs().secrets(new Dialogs.SecretsRequest(question, present, fresh));
    }

    private void reload() {
        desk.tasks().run(passwords::needed, set::set);
    }
}
