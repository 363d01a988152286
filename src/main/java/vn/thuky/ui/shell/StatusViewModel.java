package vn.thuky.ui.shell;

import java.time.Clock;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import vn.thuky.service.Changes;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Tasks;

/** Whether what the user did is on disk. It says "saved" only of changes the ledger has forced there. */
public final class StatusViewModel implements AutoCloseable {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    static final String NOT_SAVED_YET = "shell.notSavedYet";

    private static final long MEGABYTE = 1 << 20;

    private final ReadOnlyObjectWrapper<Status> status;
    private final Changes.Subscription changes;
    private final Subscription slow;
    private final Subscription held;
    private Optional<Status> unsaved = Optional.empty();
    private Optional<Status> low = Optional.empty();
    private Status settled = new Status(State.SAVED, Message.of("shell.saved"));

    /** How it stands. */
    public enum State {
        SAVED,
        WORKING,
        LOW,
        FAILED
    }

    /** How it stands, in words. */
    public record Status(State state, Message message) {}

    /** {@code slow} is true while work on records takes noticeably long; {@code held} is how many changes wait for the disk. */
    public StatusViewModel(
            Changes changes, Tasks tasks, Clock clock, ObservableValue<Boolean> slow, ObservableValue<Number> held) {
        status = new ReadOnlyObjectWrapper<>(settled);
        this.changes = changes.subscribe(_ -> {
            var at = TIME.format(LocalTime.now(clock));
            tasks.deliver(() -> settle(new Status(State.SAVED, Message.of("shell.savedAt", at))));
        });
        this.slow = slow.subscribe(this::showSlow);
        this.held = held.subscribe(count -> hold(count.intValue()));
    }

    public ReadOnlyObjectProperty<Status> statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** A change could not be written; this stays until a later one is. */
    public void failed() {
        settle(new Status(State.FAILED, Message.of("shell.notSaved")));
    }

    /** Some may be saved while others still wait. */
    private void hold(int count) {
        if (count == 0 && unsaved.isPresent()) {
            settled = new Status(State.SAVED, Message.of("shell.saved"));
        }
        unsaved =
                count == 0 ? Optional.empty() : Optional.of(new Status(State.FAILED, Message.of(NOT_SAVED_YET, count)));
        status.set(shown());
    }

    /** How many bytes are free on the disk, when they are few; said as long as nothing worse is. */
    public void space(Optional<Long> few) {
        low = few.map(bytes -> new Status(State.LOW, Message.of("shell.space", bytes / MEGABYTE)));
        settle(settled);
    }

    private void settle(Status now) {
        settled = now;
        status.set(shown());
    }

    private Status shown() {
        return unsaved.orElseGet(() -> settled.state() == State.FAILED ? settled : low.orElse(settled));
    }

    private void showSlow(boolean slow) {
        status.set(slow ? new Status(State.WORKING, Message.of("shell.working")) : shown());
    }

    @Override
    public void close() {
        changes.close();
        slow.unsubscribe();
        held.unsubscribe();
    }
}
