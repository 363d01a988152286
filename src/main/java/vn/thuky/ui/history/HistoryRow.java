package vn.thuky.ui.history;

import java.util.List;
import java.util.stream.Collectors;
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
        return entry.records().stream().limit(RECORDS_SHOWN).toList();
    }

    /** How many records are not shown. */
    int hidden() {
        return Math.max(0, entry.records().size() - RECORDS_SHOWN);
    }

    /** Everything a search looks at. */
    String said(Texts texts) {
        return deed().in(texts) + " " + entry.author() + " "
                + entry.records().stream()
                        .map(record -> record.name() + " "
                                + record.fields().stream()
                                        .map(field -> field.before().in(texts) + " "
                                                + field.after().in(texts))
                                        .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" "));
    }
}
