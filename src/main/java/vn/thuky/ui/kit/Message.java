package vn.thuky.ui.kit;

import java.util.List;
import vn.thuky.text.Texts;

/** Something to say to the user: a key of the wording and the values that go into it. */
public record Message(String key, List<Object> values) {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    public String in(Texts texts) {
        return texts.get(key, values.toArray());
    }
}
