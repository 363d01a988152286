package vn.thuky.domain.office;

import vn.thuky.domain.Id;

/** Identity of a shorthand. */
public record ShorthandId(String value) implements Id {

    public ShorthandId {
        Id.check(value);
    }

    public static ShorthandId fresh() {
        return new ShorthandId(Id.freshValue());
    }
}
