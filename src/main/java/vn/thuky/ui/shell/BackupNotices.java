package vn.thuky.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.backup.Outcome;
import vn.thuky.service.backup.Reworked;
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
                made.concerns()
                        .forEach(concern -> notices.show(new Notice(
                                Notice.Kind.WARNING,
                                Message.of("shell.backup." + concern),
                                List.of(new Notice.Offer("action.backups", () -> open.accept(new Place.Backups()))))));
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
