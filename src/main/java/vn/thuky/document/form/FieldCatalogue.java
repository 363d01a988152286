package vn.thuky.document.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.document.block.Phrase;
import vn.thuky.text.Excerpt;

/** Everything a form can say of a paper, as a list to choose from. */
public final class FieldCatalogue {
    private static final int SAID = 80;
    private static final List<String> LISTS = List.of(
            "body",
            "closing",
            "rows",
            "listed",
            "lines",
            "recipients",
            "participants",
            "agenda",
            "speeches",
            "commitments");
    private static final List<String> BODY = List.of("heading", "subheading", "text");

    private FieldCatalogue() {}

    /**
     * One line of it.
     *
     * @param mark as it is written in a form
     * @param key of what it is
     * @param example what it says in an example; may be empty
     * @param within the list it is one of
     */
    public record Field(String mark, String key, String example, Optional<String> within) {}

    private static List<Field> values(Map<String, Phrase> values) {
        return values.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                .map(value -> new Field(
                        "{{" + value.getKey() + "}}",
                        "forms.field." + value.getKey(),
                        said(value.getValue()),
                        Optional.empty()))
                .toList();
    }

    /** Values by name, then the lists with what each has. */
    public static List<Field> of(FormFields fields) {
        var all = new ArrayList<>(values(fields.values()));
        for (var name : LISTS) {
            var list = fields.lists().get(name);
            if (list != null && !list.names().isEmpty()) {
                all.addAll(list(name, list));
            }
        }
        return all;
    }

    private static List<Field> list(String name, FieldList list) {
        var head = new Field("{{#" + name + "}} … {{/" + name + "}}", "forms.list." + name, "", Optional.empty());
        var fields = list.names().stream()
                .distinct()
                .map(one -> new Field("{{" + one + "}}", key(one), example(list, one), Optional.of(name)));
        return Stream.concat(Stream.of(head), fields).toList();
    }

    private static String key(String name) {
        return name.equals("group") || BODY.contains(name) ? "forms.part." + name : ColumnNames.key(name);
    }

    /** The first of the list that says something there. */
    private static String example(FieldList list, String name) {
        return list.items().stream()
                .map(item -> item.getOrDefault(name, Phrase.EMPTY))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(FieldCatalogue::said)
                .orElse("");
    }

    private static String said(Phrase value) {
        return Excerpt.of(value.text(), SAID);
    }
}
