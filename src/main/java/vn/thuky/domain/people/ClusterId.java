package vn.thuky.domain.people;

import vn.thuky.domain.Id;

/** Identity of a cluster. */
public record ClusterId(String value) implements Id {

    public ClusterId {
        Id.check(value);
    }

    public static ClusterId fresh() {
        return new ClusterId(Id.freshValue());
    }
}
