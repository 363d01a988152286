package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.HistoryService.RecordChange;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

class HistoryWordsTest {
    private static final int ALL = Integer.MAX_VALUE;

    private static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2026, 8, 21, 9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private HistoryService history;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), CLOCK);
        history = new HistoryService(workspace.ledger(), workspace.store(), CLOCK);
        workspace.ledger().write(Edit.put(Conference.named(FilledRecords.CONFERENCE, "Giao ban")));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void nothingOfTheProgramItselfIsShownOfAnyRecord(RecordKind kind) {
        for (var turn = 0; turn < FilledRecords.TURNS; turn++) {
            var filled = FilledRecords.of(kind, turn);
            workspace.ledger().write(Edit.put(filled.record()));
            for (var language : Language.values()) {
                assertThat(said(kind, Texts.of(language)))
                        .isNotEmpty()
                        .allSatisfy(words -> assertThat(words)
                                .doesNotContain("‹", FilledRecords.IDENTITY, FilledRecords.HASH)
                                .satisfies(
                                        said -> assertThat(filled.constants()).noneMatch(said::contains))
                                .doesNotMatch("(?s)\\w+([A-Z.]\\w+)+:.*"));
            }
        }
    }

    @Test
    void aPaperAndASpeechWithoutATitleAreCalledByTheirSortInWords() {
        var minutes = Document.draft(new DocumentId("d1"), FilledRecords.CONFERENCE, DocumentKind.MINUTES);
        var speech =
                Speech.titled(new SpeechId("s1"), FilledRecords.CONFERENCE, "").withKind(SpeechKind.REMARK);
        workspace.ledger().write(List.of(Edit.put(minutes), Edit.put(speech)));

        var texts = Texts.of(Language.VI);
        assertThat(history.ofConference(FilledRecords.CONFERENCE, Optional.empty(), ALL)
                        .latest()
                        .getFirst()
                        .records())
                .extracting(record -> record.name().in(texts))
                .containsExactly("Biên bản hội nghị", "Phát biểu");
    }

    private List<String> said(RecordKind kind, Texts texts) {
        return Stream.of(
                        history.ofConference(FilledRecords.CONFERENCE, Optional.empty(), ALL)
                                .latest(),
                        history.ofOffice(Optional.empty(), ALL).latest())
                .flatMap(List::stream)
                .flatMap(entry -> entry.records().stream())
                .filter(record -> record.kind() == kind)
                .flatMap(record -> lines(record, texts))
                .toList();
    }

    private static Stream<String> lines(RecordChange record, Texts texts) {
        return Stream.concat(
                Stream.of(record.name().in(texts)),
                record.fields().stream()
                        .map(field -> field.field().in(texts) + ": "
                                + field.before().in(texts) + " → "
                                + field.after().in(texts)));
    }
}
