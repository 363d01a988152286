package vn.thuky.service;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Merge.Conflict;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/** What two laptops have changed without knowing of each other, in words: which record, both values, and which one shows now. */
public final class ConflictWords {
    private final RecordNames names;
    private final FieldChanges fields;
    private final Scope scope;

    public ConflictWords(Store store, Scope scope) {
        this.names = new RecordNames(store);
        this.fields = new FieldChanges(names);
        this.scope = scope;
    }

    /** The words of one conflict. Names of records are asked for now, the wording when it is said. */
    public Worded of(Conflict conflict) {
        var own = conflict.own();
        var name = names.find(own.kind(), own.id()).orElseGet(() -> names.last(own));
        if (own.deleted() || conflict.other().deleted()) {
            return texts -> texts.get(deletion(conflict), texts.name(own.kind()), name.in(texts));
        }
        var differing = fields.of(
                new FieldEdit(
                        own.kind(), own.id(), own.after(), conflict.other().after()),
                scope);
        return texts -> texts.get(
                conflict.otherShows() ? "exchange.conflictOther" : "exchange.conflictOwn",
                texts.name(own.kind()),
                name.in(texts),
                joined(differing, HistoryService.FieldChange::field, texts),
                joined(differing, HistoryService.FieldChange::before, texts),
                joined(differing, HistoryService.FieldChange::after, texts));
    }

    private static String deletion(Conflict conflict) {
        if (conflict.own().deleted()) {
            return conflict.otherShows() ? "exchange.deletedHereKept" : "exchange.deletedHere";
        }
        return conflict.otherShows() ? "exchange.deletedThere" : "exchange.deletedThereKept";
    }

    private static String joined(
            List<HistoryService.FieldChange> changes, Function<HistoryService.FieldChange, Worded> part, Texts texts) {
        return changes.stream()
                .map(part)
                .map(worded -> worded.in(texts))
                .map(text -> text.isBlank() ? texts.get("history.blank") : text)
                .collect(Collectors.joining(", "));
    }
}
