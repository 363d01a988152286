package vn.thuky.service.exchange;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.journal.Tick;

class ImportRoomTest {
    private static final int EDITS = 1000;

    /** Records that take a kilobyte each, the least they could, would fill all memory so many times a thousand. */
    private static final int TOO_MANY = (int) (Runtime.getRuntime().maxMemory() / (EDITS * 1024L)) + 1;

    @Test
    void aFileThatWouldNotFitIntoMemoryIsRefusedBeforeItIsMerged() {
        var step = step();

        assertThatThrownBy(() -> ConferenceImport.checkRoom(Collections.nCopies(TOO_MANY, step)))
                .isInstanceOf(OutOfMemoryError.class);
        assertThatCode(() -> ConferenceImport.checkRoom(List.of(step))).doesNotThrowAnyException();
    }

    private static Change step() {
        var edit = new FieldEdit(RecordKind.NOTE, "n1", Optional.empty(), Optional.empty());
        return new Change(
                1,
                Instant.EPOCH,
                Tick.ZERO,
                "d",
                "",
                Scope.of(new ConferenceId("c1")),
                Change.Nature.STEP,
                0,
                false,
                Collections.nCopies(EDITS, edit));
    }
}
