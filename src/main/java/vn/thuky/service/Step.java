package vn.thuky.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * What the user did in one change, to be said in words: "Xóa điểm cầu, sửa 5 đại biểu". An undo is told by the step it took back.
 *
 * @param parts what was done to which kind of record, the weightiest first
 */
public record Step(Scope scope, Change.Nature nature, List<Part> parts) implements Worded {
    private static final int PARTS_SAID = 3;
    private static final int FIELDS_SAID = 2;

    /** What was done to a record. */
    public enum Deed {
        REMOVED,
        ADDED,
        CHANGED
    }

    /**
     * What was done to the records of one kind.
     *
     * @param fields names of the fields that were changed, of all records together
     */
    public record Part(Deed deed, RecordKind kind, int count, Set<String> fields) {
        public Part {
            fields = new LinkedHashSet<>(fields);
        }
    }

    public Step {
        parts = List.copyOf(parts);
    }

    public static Step of(Change change) {
        return new Step(change.scope(), change.nature(), parts(List.of(change)));
    }

    /** What was written as one, the change of the scope it was done in last; empty when nothing was. */
    static Optional<Step> of(List<Change> changes) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Step(changes.getLast().scope(), changes.getLast().nature(), parts(changes)));
    }

    private static List<Part> parts(List<Change> changes) {
        var byWhat = new LinkedHashMap<String, Part>();
        for (var change : changes) {
            for (var edit : change.edits()) {
                var part = part(change.nature() == Change.Nature.UNDO ? edit.inverse() : edit);
                byWhat.merge(part.deed() + " " + part.kind(), part, Step::together);
            }
        }
        var parts = new ArrayList<>(byWhat.values());
        parts.sort(Comparator.comparing(Part::deed).thenComparing(Part::kind));
        return parts;
    }

    /** The conference that is no longer there after it; empty when none went. */
    public Optional<ConferenceId> goneConference() {
        var deed = nature == Change.Nature.UNDO ? Deed.ADDED : Deed.REMOVED;
        return scope.conference().filter(id -> concernsConference(deed));
    }

    @Override
    public String in(Texts texts) {
        var said = parts.stream()
                .filter(part -> !concernsConference(part.deed()) || part.kind() == RecordKind.CONFERENCE)
                .limit(PARTS_SAID)
                .map(part -> words(part, texts))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? "" : said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    /** A conference that comes or goes brings or takes all it holds: naming it says the rest. */
    private boolean concernsConference(Deed deed) {
        return deed != Deed.CHANGED
                && parts.stream().anyMatch(part -> part.deed() == deed && part.kind() == RecordKind.CONFERENCE);
    }

    private static Part part(FieldEdit edit) {
        if (edit.created()) {
            return new Part(Deed.ADDED, edit.kind(), 1, Set.of());
        }
        var fields = edit.after().map(Fields::names);
        return fields.map(names -> new Part(Deed.CHANGED, edit.kind(), 1, new LinkedHashSet<>(names)))
                .orElseGet(() -> new Part(Deed.REMOVED, edit.kind(), 1, Set.of()));
    }

    private static Part together(Part a, Part b) {
        var fields = new LinkedHashSet<>(a.fields());
        fields.addAll(b.fields());
        return new Part(a.deed(), a.kind(), a.count() + b.count(), fields);
    }

    private static String words(Part part, Texts texts) {
        var records = RecordWords.records(part.kind(), part.count(), texts);
        return switch (part.deed()) {
            case REMOVED -> texts.get("history.removed", records);
            case ADDED -> texts.get("history.added", records);
            case CHANGED ->
                part.fields().size() > FIELDS_SAID
                        ? texts.get("history.changed", records)
                        : texts.get("history.changedFields", records, fields(part, texts));
        };
    }

    private static String fields(Part part, Texts texts) {
        return part.fields().stream()
                .map(field -> RecordWords.field(part.kind(), field, texts))
                .collect(Collectors.joining(", "));
    }
}
