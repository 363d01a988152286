package vn.thuky.service;

import java.util.Optional;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * Something that a house form can say of a paper.
 *
 * @param mark as it is written in a form
 * @param key of what it is
 * @param example what it says in the sample; may be empty
 * @param within the list it is one of
 */
public record FormField(String mark, String key, String example, Optional<String> within) implements Worded {

    @Override
    public String in(Texts texts) {
        return within.map(list -> texts.get("forms.inList", texts.get("forms.list." + list), texts.get(key)))
                .orElseGet(() -> texts.get(key));
    }
}
