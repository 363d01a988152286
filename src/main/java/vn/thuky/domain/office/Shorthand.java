package vn.thuky.domain.office;

import vn.thuky.domain.Entity;

/**
 * A few letters that stand for words.
 *
 * @param code what is typed: one word; may be empty while it is being made
 * @param text the words, with variables such as {@code {speaker}} in those used while typing
 */
public record Shorthand(ShorthandId id, ShorthandUse use, String code, String text) implements Entity {

    public static Shorthand of(ShorthandId id, String code, String text) {
        return new Shorthand(id, ShorthandUse.WHILE_TYPING, code, text);
    }

    public Shorthand withUse(ShorthandUse value) {
        return new Shorthand(id, value, code, text);
    }

    public Shorthand withCode(String value) {
        return new Shorthand(id, use, value, text);
    }

    public Shorthand withText(String value) {
        return new Shorthand(id, use, code, value);
    }
}
