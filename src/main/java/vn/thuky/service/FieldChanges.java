package vn.thuky.service;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thuky.domain.Entity;
import vn.thuky.domain.office.Settings;
import vn.thuky.journal.FieldEdit;
import vn.thuky.journal.Fields;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordCodec.BadRecord;
import vn.thuky.journal.Scope;
import vn.thuky.service.HistoryService.FieldChange;
import vn.thuky.text.Language;
import vn.thuky.text.Worded;

/** An edit field by field, those within a part of a record one by one: not "issuer" but "town of the issuer". */
final class FieldChanges {
    /** Fields by which the program knows a record; they say nothing to a user. */
    private static final Set<String> OURS = Set.of("id", "conference", "sha256");

    private final ValueWords values;

    FieldChanges(RecordNames names) {
        this.values = new ValueWords(names);
    }

    /** What differs; of a record that was added or deleted, all that was not empty. */
    List<FieldChange> of(FieldEdit edit, Scope scope) {
        try {
            var before = leaves(edit, edit.before(), scope);
            var after = leaves(edit, edit.after(), scope);
            var changes = new ArrayList<FieldChange>();
            for (var path : paths(before, after)) {
                var was = Optional.ofNullable(before.get(path)).orElse("");
                var is = Optional.ofNullable(after.get(path)).orElse("");
                if (!was.equals(is)) {
                    changes.add(new FieldChange(
                            texts -> RecordWords.field(edit.kind(), path, texts), values.of(was), values.of(is)));
                }
            }
            return changes;
        } catch (BadRecord e) {
            return raw(edit);
        }
    }

    private static Map<String, Object> leaves(FieldEdit edit, Optional<Fields> fields, Scope scope) {
        var leaves = new LinkedHashMap<String, Object>();
        if (fields.isPresent()) {
            var record = RecordCodec.decode(edit.kind(), edit.id(), scope, fields.get());
            collect((Record) record, "", leaves);
            leaves.keySet().removeIf(path -> !fields.get().names().contains(path.split("\\.", 2)[0]));
            dropBlank(leaves, edit, scope);
        }
        return leaves;
    }

    /** What a fresh record holds by itself says nothing of the user. */
    private static void dropBlank(Map<String, Object> leaves, FieldEdit edit, Scope scope) {
        if (edit.created() || edit.deleted()) {
            var blank = new LinkedHashMap<String, Object>();
            Entity fresh = edit.kind().blank(edit.id(), scope);
            collect((Record) fresh, "", blank);
            leaves.entrySet().removeIf(leaf -> leaf.getValue().equals(blank.get(leaf.getKey())));
        }
        leaves.keySet().removeAll(OURS);
    }

    private static void collect(Record record, String prefix, Map<String, Object> leaves) {
        for (var part : RecordParts.of(record).entrySet()) {
            var path = prefix + part.getKey();
            if (part.getValue() instanceof Record inner && !ValueWords.whole(inner)) {
                collect(inner, path + ".", leaves);
            } else {
                leaves.put(path, meant(record, path, part.getValue()));
            }
        }
    }

    /** The language of the office is kept as its code. */
    private static Object meant(Record record, String path, Object value) {
        if (record instanceof Settings && path.equals("language")) {
            return Language.of(value.toString()).<Object>map(known -> known).orElse(value);
        }
        return value;
    }

    private static Iterable<String> paths(Map<String, Object> before, Map<String, Object> after) {
        var all = new LinkedHashMap<>(before);
        all.putAll(after);
        return all.keySet();
    }

    /** Of a record that cannot be read any more, the texts as they stand in the journal. */
    private static List<FieldChange> raw(FieldEdit edit) {
        var names = edit.after().or(edit::before).map(Fields::names).orElse(List.of());
        return names.stream()
                .map(name -> new FieldChange(
                        texts -> RecordWords.field(edit.kind(), name, texts),
                        text(edit.before(), name),
                        text(edit.after(), name)))
                .toList();
    }

    private static Worded text(Optional<Fields> fields, String name) {
        var text = fields.map(f -> f.text(name)).orElse("");
        return texts -> text;
    }
}
