package vn.thuky.ui.kit;

import java.util.List;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;

/**
 * Something to say to the user: a key of the wording and the values that go into it. Values that have words of their own in each
 * language, and constants that have a name, are said in the language of the message.
 */
public record Message(String key, List<Object> values) implements Worded {

    public Message {
        values = List.copyOf(values);
    }

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }

    @Override
    public String in(Texts texts) {
        return texts.get(key, values.stream().map(value -> said(value, texts)).toArray());
    }

    private static Object said(Object value, Texts texts) {
        return switch (value) {
            case Worded worded -> worded.in(texts);
            case Enum<?> constant -> texts.name(constant);
            default -> value;
        };
    }
}
