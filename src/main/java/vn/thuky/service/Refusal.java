package vn.thuky.service;

import java.util.List;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * Why something was not done, and what to do instead.
 *
 * @param key of its wording
 * @param values for the wording
 */
public record Refusal(String key, List<String> values) implements Worded {

    public Refusal {
        values = List.copyOf(values);
    }

    @Override
    public String in(Texts texts) {
        return texts.get(key, values.toArray());
    }
}
