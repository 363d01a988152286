package vn.thuky.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.form.FieldList;
import vn.thuky.document.form.FormFields;

/** What the names in a part of a form stand for: the values of one of a list, before those of the whole paper. */
record FormScope(FormFields fields, List<Map<String, Phrase>> items, boolean checking) {

    FormScope {
        items = List.copyOf(items);
    }

    static FormScope of(FormFields fields, boolean checking) {
        return new FormScope(fields, List.of(), checking);
    }

    /** The value of a name; empty when there is none of it here. */
    Optional<Phrase> value(String name) {
        for (var item : items.reversed()) {
            var value = item.get(name);
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.ofNullable(fields.values().get(name));
    }

    Optional<FieldList> list(String name) {
        return Optional.ofNullable(fields.lists().get(name));
    }

    /** How often what stands within a mark is printed, and for what; empty when there is nothing of its name. */
    Optional<List<FormScope>> within(FormTag tag) {
        var none = tag.sort() == FormTag.Sort.UNLESS;
        var list = list(tag.name());
        if (list.isPresent() && none) {
            return Optional.of(once(list.get().items().isEmpty()));
        }
        if (list.isPresent()) {
            return Optional.of(items(list.get()).stream().map(this::with).toList());
        }
        return value(tag.name()).map(value -> once(value.isEmpty() == none));
    }

    private List<Map<String, Phrase>> items(FieldList list) {
        return checking ? List.of(list.blank()) : list.items();
    }

    private List<FormScope> once(boolean printed) {
        return printed || checking ? List.of(this) : List.of();
    }

    private FormScope with(Map<String, Phrase> item) {
        var all = new ArrayList<>(items);
        all.add(item);
        return new FormScope(fields, all, checking);
    }
}
