package vn.thuky.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.service.backup.Backup;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.backup.Outcome;
import vn.thuky.service.backup.Outcome.Concern;
import vn.thuky.service.backup.Smaller;
import vn.thuky.ui.kit.Notice;
import vn.thuky.ui.kit.Notices;
import vn.thuky.ui.kit.Place;

class BackupNoticesTest {
    private static final Backup BACKUP = new Backup(Path.of("a.zip"), Instant.EPOCH, Occasion.SCHEDULED, 1, 1);
    private static final Outcome SMALLER = new Outcome.Made(BACKUP, List.of(Concern.MUCH_SMALLER));

    private final Notices notices = new Notices();
    private final List<Place> opened = new ArrayList<>();

    @Test
    void aMuchSmallerBackupIsAskedAboutUntilItIsAnsweredAndLeadsToTheBackups() {
        BackupNotices.show(Occasion.SCHEDULED, SMALLER, notices, opened::add);

        var asked = notices.shown().getFirst();
        assertThat(asked.kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(asked.message().key()).isEqualTo("shell.backup.MUCH_SMALLER");
        asked.offers().getFirst().action().run();
        assertThat(opened).containsExactly(new Place.Backups());
    }

    @Test
    void whoAskedForTheBackupIsAskedAtOnceAndNotTwice() {
        BackupNotices.show(Occasion.ASKED, SMALLER, notices, opened::add);

        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void theNextStartAsksAgainWhatWasNotAnswered() {
        BackupNotices.ask(Optional.empty(), notices, opened::add);
        assertThat(notices.shown()).isEmpty();

        BackupNotices.ask(Optional.of(new Smaller(BACKUP, BACKUP)), notices, opened::add);

        assertThat(notices.shown()).hasSize(1);
    }
}
