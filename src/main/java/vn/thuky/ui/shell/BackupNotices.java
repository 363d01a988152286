package vn.thuky.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.backup.Outcome;
import vn.thuky.service.backup.Outcome.Concern;
import vn.thuky.service.backup.Reworked;
import vn.thuky.service.backup.Smaller;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.Place;

/** Says what came of a backup: of one the user asked for always, of others only what should be known. */
public final class BackupNotices {
    private BackupNotices() {}

    /** Says which backups could not be written again when the password was set or removed. */
    public static void showReworked(Reworked backups, Notices notices) {
        if (!backups.left().isEmpty()) {
            notices.warning(Message.of(
                    "backups.left",
                    backups.left().size(),
                    backups.left().getFirst().toString()));
        }
        backups.absent().ifPresent(place -> notices.warning(Message.of("backups.absent", place.toString())));
    }

    /** Asks once more what was not answered when a backup was much smaller than one before. */
    public static void ask(Optional<Smaller> smaller, Notices notices, Consumer<Place> open) {
        smaller.ifPresent(_ -> show(Concern.MUCH_SMALLER, notices, open));
    }

    /** What is asked stays until it is answered, or passed over. */
    private static void show(Concern concern, Notices notices, Consumer<Place> open) {
        notices.show(new Notice(
                concern == Concern.MUCH_SMALLER ? Notice.Kind.ERROR : Notice.Kind.WARNING,
                Message.of("shell.backup." + concern),
                List.of(new Notice.Offer("action.backups", () -> open.accept(new Place.Backups())))));
    }

    /** On the user interface's thread; {@code open} leads to the backups. */
    public static void show(Occasion occasion, Outcome outcome, Notices notices, Consumer<Place> open) {
        var asked = occasion == Occasion.ASKED;
        switch (outcome) {
            case Outcome.Made made
            when made.concerns().isEmpty() -> {
                if (asked) {
                    notices.success(Message.of("shell.backup.MADE"));
                }
            }
            case Outcome.Made made ->
                made.concerns().stream()
                        .filter(concern -> concern != Concern.MUCH_SMALLER || !asked)
                        .forEach(concern -> show(concern, notices, open));
            case Outcome.Unchanged _ -> {
                if (asked) {
                    notices.info(Message.of("shell.backup.UNCHANGED"));
                }
            }
            case Outcome.Failed failed ->
                notices.error(Message.of("shell.backup." + failed.failure(), failed.trouble()));
        }
    }
}
