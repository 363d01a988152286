package vn.thuky.export.form;

import java.util.List;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * What is wrong with a form, and where.
 *
 * @param key of its wording
 * @param values for the wording
 */
public record FormProblem(Worded place, String key, List<String> values) implements Worded {

    public FormProblem {
        values = List.copyOf(values);
    }

    @Override
    public String in(Texts texts) {
        return texts.get("forms.problem", place.in(texts), texts.get(key, values.toArray()));
    }
}
