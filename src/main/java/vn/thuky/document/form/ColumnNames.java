package vn.thuky.document.form;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.thuky.document.block.Table;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;

/** Names of the columns of papers in forms: a column is known by its title. */
final class ColumnNames {
    private static final List<String> NAMES = List.of(
            "actual",
            "attendance",
            "content",
            "deadline",
            "evidence",
            "fallback",
            "lead",
            "line",
            "moderator",
            "moment",
            "name",
            "number",
            "planned",
            "presenter",
            "product",
            "progress",
            "remark",
            "script",
            "seat",
            "signature",
            "site",
            "source",
            "speech",
            "state",
            "supporting",
            "technical",
            "time");
    private static final List<NoteKind> KINDS =
            List.of(NoteKind.RESULT, NoteKind.DIFFICULTY, NoteKind.PROPOSAL, NoteKind.GOOD_PRACTICE);
    private static final Map<String, String> BY_TITLE = byTitle();

    private ColumnNames() {}

    private static Map<String, String> byTitle() {
        var texts = Texts.of(Language.VI);
        var names = new HashMap<String, String>();
        NAMES.forEach(name -> names.put(texts.get(key(name)), name));
        for (var kind : KINDS) {
            names.put(texts.name(kind), name(kind));
        }
        return names;
    }

    /** Points of a kind: {@code good_practice}. */
    private static String name(NoteKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static List<String> of(Table table) {
        return table.columns().stream()
                .map(column -> BY_TITLE.getOrDefault(column.title(), "column"))
                .toList();
    }

    /** The key of what a column is called. */
    static String key(String name) {
        for (var kind : KINDS) {
            if (name(kind).equals(name)) {
                return "kind.NoteKind." + kind.name();
            }
        }
        return "document.column." + name;
    }
}
