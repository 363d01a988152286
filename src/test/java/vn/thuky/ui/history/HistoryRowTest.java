package vn.thuky.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thuky.journal.Change;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.HistoryService.Entry;
import vn.thuky.service.HistoryService.RecordChange;
import vn.thuky.service.Step;

class HistoryRowTest {

    @Test
    void theFilesOfAFinalizedPaperAreCountedNotListed() {
        var row = row(Stream.concat(files(7), Stream.of(record(RecordKind.DOCUMENT, "Biên bản hội nghị")))
                .toList());

        assertThat(row.records()).extracting(RecordChange::kind).containsExactly(RecordKind.DOCUMENT);
        assertThat(row.files()).isEqualTo(7);
        assertThat(row.hidden()).isZero();
    }

    @Test
    void filesAddedByThemselvesAreListed() {
        var row = row(files(7).toList());

        assertThat(row.records()).hasSize(5);
        assertThat(row.files()).isZero();
        assertThat(row.hidden()).isEqualTo(2);
    }

    private static Stream<RecordChange> files(int count) {
        return IntStream.range(0, count).mapToObj(number -> record(RecordKind.ATTACHMENT, number + ".pdf"));
    }

    private static RecordChange record(RecordKind kind, String name) {
        return new RecordChange(kind, _ -> name, List.of());
    }

    private static HistoryRow row(List<RecordChange> records) {
        var step = new Step(Scope.OFFICE, Change.Nature.STEP, List.of());
        return new HistoryRow(new Entry(LocalDateTime.of(2026, 8, 21, 9, 0), "", Change.Nature.STEP, step, records));
    }
}
