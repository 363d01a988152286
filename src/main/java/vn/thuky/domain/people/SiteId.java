package vn.thuky.domain.people;

import vn.thuky.domain.Id;

/** Identity of a site. */
public record SiteId(String value) implements Id {

    public SiteId {
        Id.check(value);
    }

    public static SiteId fresh() {
        return new SiteId(Id.freshValue());
    }
}
