package vn.thuky.document.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thuky.document.block.Phrase;

/**
 * A list of a form.
 *
 * @param names of what each of it has
 * @param items each with a value for every name
 */
public record FieldList(List<String> names, List<Map<String, Phrase>> items) {

    public FieldList {
        names = List.copyOf(names);
        items = List.copyOf(items);
    }

    /** One of it with nothing in it. */
    public Map<String, Phrase> blank() {
        var blank = new HashMap<String, Phrase>();
        names.forEach(name -> blank.put(name, Phrase.EMPTY));
        return blank;
    }
}
