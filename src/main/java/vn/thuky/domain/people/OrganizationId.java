package vn.thuky.domain.people;

import vn.thuky.domain.Id;

/** Identity of an organization. */
public record OrganizationId(String value) implements Id {

    public OrganizationId {
        Id.check(value);
    }

    public static OrganizationId fresh() {
        return new OrganizationId(Id.freshValue());
    }
}
