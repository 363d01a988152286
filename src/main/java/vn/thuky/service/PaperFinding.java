package vn.thuky.service;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Id;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * Something to look at before a paper is signed.
 *
 * @param key of its wording
 * @param values for the wording
 * @param source the record to mend; empty when it is a setting or the conference itself
 */
public record PaperFinding(String key, List<String> values, Optional<Id> source) implements Worded {

    public PaperFinding {
        values = List.copyOf(values);
    }

    @Override
    public String in(Texts texts) {
        return texts.get(key, values.toArray());
    }
}
