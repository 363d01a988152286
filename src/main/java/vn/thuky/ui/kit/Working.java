package vn.thuky.ui.kit;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/**
 * Long work while it goes on: what it is, how far it is, and whether it is still wanted. It is asked to stop, never interrupted: an
 * interrupted thread closes the database.
 */
public final class Working {
    private final Message message;
    private final Tasks tasks;
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private final ReadOnlyBooleanWrapper stopping = new ReadOnlyBooleanWrapper();
    private final AtomicInteger told = new AtomicInteger(-1);
    private final boolean stoppable;
    private volatile boolean wanted = true;

    public Working(Message message, Tasks tasks) {
        this(message, tasks, true);
    }

    /** {@code stoppable} is false for what would be worse when it were half done. */
    Working(Message message, Tasks tasks, boolean stoppable) {
        this.stoppable = stoppable;
        this.message = message;
        this.tasks = tasks;
    }

    /** What is being done. */
    public Message message() {
        return message;
    }

    /** How much of it is done, up to 1; negative while that is not known. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** True once it was called off, until it has stopped. */
    public ReadOnlyBooleanProperty stoppingProperty() {
        return stopping.getReadOnlyProperty();
    }

    /** For the work itself, on any thread: so much is done; true when to go on. */
    public boolean reached(int done, int of) {
        var percent = of <= 1 ? -1 : (int) (100L * done / of);
        if (told.getAndSet(percent) != percent) {
            tasks.deliver(() -> share.set(percent < 0 ? -1 : percent / 100.0));
        }
        return wanted;
    }

    /** Whether it can be called off. */
    public boolean stoppable() {
        return stoppable;
    }

    /** Calls it off, where it can be; it stops as soon as nothing half done would be left. */
    public void cancel() {
        if (stoppable) {
            wanted = false;
            stopping.set(true);
        }
    }
}
