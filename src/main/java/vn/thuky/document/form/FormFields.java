package vn.thuky.document.form;

import java.util.Map;
import vn.thuky.document.block.Phrase;

/** Everything a form can say of a paper: values, and lists of values, by name. */
public record FormFields(Map<String, Phrase> values, Map<String, FieldList> lists) {

    public FormFields {
        values = Map.copyOf(values);
        lists = Map.copyOf(lists);
    }
}
