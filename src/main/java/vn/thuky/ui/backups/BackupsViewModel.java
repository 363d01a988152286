package vn.thuky.ui.backups;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.service.CalledOff;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.BadBackup;
import vn.thuky.service.backup.CheckReport;
import vn.thuky.service.backup.Difference;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.backup.Outcome;
import vn.thuky.service.backup.Outcome.Concern;
import vn.thuky.service.backup.Restored;
import vn.thuky.service.backup.Smaller;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;

/** The backups that are kept, how each differs from the present, and the check of everything. */
public final class BackupsViewModel {
    private static final Message NOTHING = Message.of("backups.secondNone");

    private final Backups backups;
    private final Desk desk;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Message> report = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<BackupRow>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What is selected, for the work that compares it. */
    private volatile Optional<BackupRow> wanted = Optional.empty();

    private final ReadOnlyObjectWrapper<Optional<Message>> difference = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Message> second = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Message>> smaller = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Restored>> lastRestored =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper secondChosen = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> summary =
            new ReadOnlyObjectWrapper<>(Message.of("backups.summary", 0));

    public BackupsViewModel(Backups backups, Desk desk) {
        this.backups = backups;
        this.desk = desk;
        reload();
        reloadSecond();
    }

    /** The backups, the latest first. */
    ObservableList<BackupRow> rows() {
        return rows;
    }

    /** What the check has found, one sentence each. */
    public ObservableList<Message> report() {
        return report;
    }

    /** How restoring the selected backup would change the present. */
    public ReadOnlyObjectProperty<Optional<Message>> differenceProperty() {
        return difference.getReadOnlyProperty();
    }

    /** Where the second copy goes. */
    public ReadOnlyObjectProperty<Message> secondProperty() {
        return second.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty secondChosenProperty() {
        return secondChosen.getReadOnlyProperty();
    }

    /** What restoring did that can be taken back; empty before, and once it is. */
    ReadOnlyObjectProperty<Optional<Restored>> restoredProperty() {
        return lastRestored.getReadOnlyProperty();
    }

    /** What is asked when the latest backup is much smaller than one before. */
    public ReadOnlyObjectProperty<Optional<Message>> smallerProperty() {
        return smaller.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    void select(Optional<BackupRow> row) {
        selected.set(row);
        difference.set(row.map(_ -> Message.of("backups.comparing")));
        wanted = row;
        row.ifPresent(chosen ->
                desk.tasks().runLong(() -> compare(chosen), said -> said.ifPresent(message -> show(chosen, message))));
    }

    private void show(BackupRow compared, Message message) {
        if (selected.get().filter(compared::equals).isPresent()) {
            difference.set(Optional.of(message));
        }
    }

    /** Empty when another was selected meanwhile. */
    private Optional<Message> compare(BackupRow row) {
        return compare(row, (_, _) -> wanted.filter(row::equals).isPresent());
    }

    private Optional<Message> compare(BackupRow row, Progress progress) {
        try {
            progress.check(0, 1);
            return Optional.of(words(backups.difference(row.backup().file(), progress)));
        } catch (CalledOff e) {
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Message.of("backups.unreadable"));
        }
    }

    private static Message words(Difference difference) {
        return difference.none()
                ? Message.of("backups.same")
                : Message.of("backups.difference", difference.added(), difference.changed(), difference.removed());
    }

    public void make() {
        desk.work(Message.of("backups.making"), working -> backups.make(Occasion.ASKED, working::reached), outcome -> {
            reload();
            askIfSmaller(outcome);
        });
    }

    private void askIfSmaller(Outcome outcome) {
        if (outcome instanceof Outcome.Made made && made.concerns().contains(Concern.MUCH_SMALLER)) {
            desk.tasks()
                    .runLong(
                            backups::smaller,
                            found -> found.map(BackupsViewModel::question)
                                    .filter(desk.dialogs()::confirm)
                                    .ifPresent(_ -> acceptSmaller()));
        }
    }

    private static Dialogs.Question question(Smaller found) {
        return new Dialogs.Question(
                Message.of("backups.smallerQuestion"), words(found), "backups.smallerRight", Dialogs.Weight.HARMLESS);
    }

    private static Message words(Smaller found) {
        var before = new BackupRow(found.before());
        var latest = new BackupRow(found.latest());
        return Message.of("backups.smaller", latest.when(), latest.records(), before.records(), before.when());
    }

    /** It is right that the latest backup is so small. */
    void acceptSmaller() {
        desk.tasks().run(backups::acceptSmaller, this::reload);
    }

    /** Restores the selected backup, once it was compared and the user agrees. */
    public void restore() {
        selected.get()
                .ifPresent(row -> desk.work(
                        Message.of("backups.comparing"),
                        working -> compare(row, working::reached),
                        said -> said.ifPresent(difference -> restore(row, difference))));
    }

    private void restore(BackupRow row, Message difference) {
        var question = new Dialogs.Question(
                Message.of("backups.restoreQuestion", row.when()),
                Message.of("backups.restoreDetail", difference),
                "backups.restoreAnswer",
                Dialogs.Weight.DESTRUCTIVE);
        if (desk.dialogs().confirm(question)) {
            restore(row, "");
        }
    }

    private void restore(BackupRow row, String password) {
        desk.work(
                Message.of("backups.restoring", row.when()),
                working -> restored(row, password, working::reached),
                Runnable::run);
    }

    /** Gives what is to be done about it on the user interface's thread. */
    private Runnable restored(BackupRow row, String password, Progress progress) throws IOException {
        try {
            var restored = backups.restore(row.backup().file(), password.toCharArray(), progress);
            return () -> restored(row, restored);
        } catch (NotSaved e) {
            return () -> restored(Message.of("backups.notRestored", e.trouble()));
        } catch (BadBackup e) {
            var said =
                    Message.of("backups.bad." + e.reason(), row.backup().file().toString());
            return e.reason() == BadBackup.Reason.LOCKED && password.isEmpty()
                    ? () -> askPassword(row)
                    : () -> restored(said);
        }
    }

    /** A backup of another data folder, or of a time before the password was set anew, has a password of its own. */
    private void askPassword(BackupRow row) {
        var question = new Dialogs.Question(
                Message.of("backups.passwordTitle"),
                Message.of("backups.passwordDetail", row.when()),
                "backups.restoreAnswer",
                Dialogs.Weight.DESTRUCTIVE);
        desk.dialogs()
                .secrets(new Dialogs.SecretsRequest(question, true, 0))
                .ifPresent(typed -> restore(row, typed.present()));
    }

    private void restored(BackupRow row, Restored restored) {
        var message = Message.of("backups.restored", row.when());
        lastRestored.set(Optional.of(restored).filter(one -> !one.steps().isEmpty()));
        if (lastRestored.get().isPresent()) {
            desk.offerUndo(message, () -> takenBack(restored));
            select(selected.get());
            reload();
        } else {
            restored(message);
        }
    }

    private void restored(Message message) {
        desk.notices().info(message);
        reload();
    }

    /** Takes back the restore made here last, in every conference. */
    void takeBack() {
        lastRestored
                .get()
                .ifPresent(restored -> desk.tasks().run(() -> takenBack(restored), taken -> {
                    if (!taken) {
                        desk.notices().info(Message.of("common.undoTooLate"));
                    }
                }));
    }

    private boolean takenBack(Restored restored) {
        var taken = backups.takeBack(restored);
        desk.tasks().deliver(() -> {
            lastRestored.set(Optional.empty());
            if (taken) {
                desk.notices().info(Message.of("backups.takenBack"));
                select(selected.get());
            }
        });
        return taken;
    }

    public void check() {
        report.setAll(Message.of("backups.checking"));
        desk.work(
                Message.of("backups.checking"),
                working -> checked(working::reached),
                found -> found.ifPresentOrElse(this::show, () -> report.setAll(Message.of("backups.checkCalledOff"))));
    }

    private Optional<CheckReport> checked(Progress progress) throws IOException {
        try {
            return Optional.of(backups.check(progress));
        } catch (CalledOff e) {
            return Optional.empty();
        }
    }

    private void show(CheckReport found) {
        report.setAll(Message.of(
                found.fine() ? "backups.checked" : "backups.checkedBad",
                found.journals(),
                found.attachments(),
                found.backups()));
        found.findings()
                .forEach(finding -> report.add(Message.of("backups.check." + finding.kind(), finding.detail())));
        reload();
    }

    public void chooseSecond() {
        desk.dialogs().folder(Message.of("backups.secondTitle")).ifPresent(folder -> useSecond(Optional.of(folder)));
    }

    public void forgetSecond() {
        useSecond(Optional.empty());
    }

    private void useSecond(Optional<Path> folder) {
        desk.tasks().run(() -> backups.second().choose(folder), this::reloadSecond);
    }

    private void reloadSecond() {
        desk.tasks().run(backups.second()::folder, folder -> {
            second.set(folder.map(path -> Message.of("backups.secondIs", path.toString()))
                    .orElse(NOTHING));
            secondChosen.set(folder.isPresent());
        });
    }

    private void reload() {
        desk.tasks().runLong(() -> backups.list().stream().map(BackupRow::new).toList(), this::show);
        desk.tasks().runLong(backups::smaller, found -> smaller.set(found.map(BackupsViewModel::words)));
    }

    private void show(List<BackupRow> kept) {
        if (!rows.equals(kept)) {
            rows.setAll(kept);
        }
        summary.set(Message.of("backups.summary", kept.size()));
    }
}
