package vn.thuky.ui.commitments;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.service.CommitmentService;
import vn.thuky.text.TimeReading;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Sets deadlines. One that was set before is changed with a reason, which is asked for beside the table. */
final class Rescheduling {
    private final CommitmentService service;
    private final Desk desk;
    private final Supplier<LocalDate> today;
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Pending>> pending = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();

    /** A deadline that was typed and waits for its reason. */
    record Pending(CommitmentRow row, Optional<LocalDate> deadline) {
        Message notKept() {
            var before = CommitmentRow.day(row.commitment().deadline());
            return deadline.isPresent()
                    ? Message.of("commitments.reason.notKept", CommitmentRow.day(deadline), before)
                    : Message.of("commitments.reason.notRemoved", before);
        }

        Message question() {
            var before = CommitmentRow.day(row.commitment().deadline());
            return deadline.isPresent()
                    ? Message.of("commitments.reason.changed", before, CommitmentRow.day(deadline))
                    : Message.of("commitments.reason.removed", before);
        }
    }

    Rescheduling(CommitmentService service, Desk desk, Supplier<LocalDate> today) {
        this.service = service;
        this.desk = desk;
        this.today = today;
        reason.subscribe(() -> missing.set(false));
        pending.subscribe(() -> missing.set(false));
    }

    /** The deadline that waits for its reason. */
    ReadOnlyObjectProperty<Optional<Pending>> pendingProperty() {
        return pending.getReadOnlyProperty();
    }

    /** A deadline was to be saved without its reason. */
    ReadOnlyBooleanProperty missingProperty() {
        return missing.getReadOnlyProperty();
    }

    /** The reason as it is being typed. */
    StringProperty reasonProperty() {
        return reason;
    }

    /** Takes what was typed into the cell of a deadline. */
    void set(CommitmentRow row, String typed) {
        if (typed.isEmpty()) {
            propose(row, Optional.empty());
        } else {
            TimeReading.day(typed, today.get())
                    .ifPresentOrElse(
                            day -> propose(row, Optional.of(day)),
                            () -> row.deadline().refuse(typed, Message.of("commitments.problem.deadline")));
        }
    }

    private void propose(CommitmentRow row, Optional<LocalDate> deadline) {
        leave();
        var before = row.commitment().deadline();
        if (before.isEmpty() || before.equals(deadline)) {
            row.deadline().accept(CommitmentRow.day(deadline));
            save(row, deadline, "");
        } else {
            row.deadline().refuse(CommitmentRow.day(deadline), Message.of("commitments.problem.reason"));
            pending.set(Optional.of(new Pending(row, deadline)));
        }
    }

    /** Saves the deadline that waits, with its reason; without one it goes on waiting, and that is said beside the reason. */
    void settle() {
        if (reason.get().isBlank()) {
            missing.set(pending.get().isPresent());
            return;
        }
        pending.get().ifPresent(change -> {
            pending.set(Optional.empty());
            change.row().deadline().accept(CommitmentRow.day(change.deadline()));
            save(change.row(), change.deadline(), reason.get().strip());
        });
        reason.set("");
    }

    /** The user goes elsewhere: without its reason the deadline stays as it was, and that is said. */
    void leave() {
        if (reason.get().isBlank()) {
            pending.get().ifPresent(change -> desk.notices().warning(change.notKept()));
            giveUp();
        } else {
            settle();
        }
    }

    /** Leaves the deadline as it was. */
    void giveUp() {
        pending.get().ifPresent(change -> {
            pending.set(Optional.empty());
            change.row()
                    .deadline()
                    .accept(CommitmentRow.day(change.row().commitment().deadline()));
        });
        reason.set("");
    }

    private void save(CommitmentRow row, Optional<LocalDate> deadline, String why) {
        desk.tasks().run(() -> service.reschedule(row.key(), deadline, why), _ -> {});
    }
}
