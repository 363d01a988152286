package vn.thuky.ui.backups;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.thuky.service.backup.Backup;
import vn.thuky.service.backup.Occasion;
import vn.thuky.ui.kit.Message;

/** One backup in the list. */
record BackupRow(Backup backup) {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm:ss  dd/MM/yyyy", Locale.ROOT);
    private static final long KILOBYTE = 1024;

    String when() {
        return WHEN.format(LocalDateTime.ofInstant(backup.made(), ZoneId.systemDefault()));
    }

    Occasion occasion() {
        return backup.occasion();
    }

    long records() {
        return backup.records();
    }

    Message size() {
        return Message.of("backups.kilobytes", Math.max(1, backup.bytes() / KILOBYTE));
    }
}
