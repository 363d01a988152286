package vn.thuky.ui.kit;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * A password that is asked for until it is right.
 *
 * @param <T> what it opens
 */
public final class UnlockViewModel<T> {
    private final Tasks tasks;
    private final Check<T> check;
    private final Consumer<? super T> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> said = new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * What a password opens; empty when it is wrong. Blocking.
     *
     * @param <T> what it opens
     */
    public interface Check<T> {
        Optional<T> open(char[] password) throws Exception;
    }

    public UnlockViewModel(Tasks tasks, Check<T> check, Consumer<? super T> opened) {
        this.tasks = tasks;
        this.check = check;
        this.opened = opened;
    }

    /** True while a password is tried. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What there is to say of the last try. */
    public ReadOnlyObjectProperty<Optional<Message>> saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Tries what was typed. */
    public void enter(String password) {
        if (!password.isEmpty()) {
            begin(() -> check.open(password.toCharArray()));
        }
    }

    /** Opens something that needs no password any more, but takes a while. */
    public void begin(Callable<Optional<T>> opening) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        said.set(Optional.of(Message.of("password.opening")));
        tasks.runLong(() -> tried(opening), found -> {
            end(found.isPresent() ? Optional.empty() : Optional.of(Message.of("password.wrong")));
            found.ifPresent(opened);
        });
    }

    /** What cannot be tried, such as while the disk is gone, can be tried again. */
    private Optional<T> tried(Callable<Optional<T>> opening) throws Exception {
        try {
            return opening.call();
        } catch (Exception e) {
            tasks.deliver(() -> end(Optional.of(Message.of("password.notTried"))));
            throw e;
        }
    }

    private void end(Optional<Message> words) {
        busy.set(false);
        said.set(words);
    }
}
