package vn.thuky.ui.history;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.HistoryService.Entry;
import vn.thuky.service.HistoryService.RecordChange;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Message;

/** One step of a user, as the history shows it. */
record HistoryRow(Entry entry) {
    /** More than this many records of one step are only counted. */
    private static final int RECORDS_SHOWN = 5;

    /** What was done. */
    Message deed() {
        return switch (entry.nature()) {
            case STEP -> Message.of("history.step", entry.step());
            case UNDO -> Message.of("history.undone", entry.step());
            case REDO -> Message.of("history.redone", entry.step());
        };
    }

    /** Who did it. */
    Message author() {
        return entry.author().isBlank() ? Message.of("history.nobody") : Message.of("history.by", entry.author());
    }

    List<RecordChange> records() {
        return told().limit(RECORDS_SHOWN).toList();
    }

    /** How many files were kept with a paper that was finalized; they are its own, and not told one by one. */
    int files() {
        return ofPaper()
                ? (int) entry.records().stream().filter(HistoryRow::isFile).count()
                : 0;
    }

    private Stream<RecordChange> told() {
        return entry.records().stream().filter(record -> !ofPaper() || !isFile(record));
    }

    private boolean ofPaper() {
        return entry.records().stream().anyMatch(record -> record.kind() == RecordKind.DOCUMENT);
    }

    private static boolean isFile(RecordChange record) {
        return record.kind() == RecordKind.ATTACHMENT;
    }

    /** How many records are not shown. */
    int hidden() {
        return Math.max(0, (int) told().count() - RECORDS_SHOWN);
    }

    /** Everything a search looks at. */
    String said(Texts texts) {
        return deed().in(texts) + " " + entry.author() + " "
                + entry.records().stream()
                        .map(record -> record.name().in(texts) + " "
                                + record.fields().stream()
                                        .map(field -> field.before().in(texts) + " "
                                                + field.after().in(texts))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" "));
    }
}
