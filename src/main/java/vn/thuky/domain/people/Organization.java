package vn.thuky.domain.people;

import vn.thuky.domain.Entity;

/**
 * An organization (đơn vị) of the office-wide list.
 *
 * @param name full name: {@code Sở Giáo dục và Đào tạo Hà Nội}
 * @param abbreviation as used in speech and tables: {@code Sở GDĐT Hà Nội}; may be empty
 * @param rank order in official lists, lowest first
 */
public record Organization(OrganizationId id, String name, String abbreviation, OrganizationKind kind, int rank)
        implements Entity {

    public static Organization named(OrganizationId id, String name) {
        return new Organization(id, name, "", OrganizationKind.OTHER, 0);
    }

    /** The abbreviation, or the full name where there is none. */
    public String shortName() {
        return abbreviation.isBlank() ? name : abbreviation;
    }

    public Organization withName(String value) {
        return new Organization(id, value, abbreviation, kind, rank);
    }

    public Organization withAbbreviation(String value) {
        return new Organization(id, name, value, kind, rank);
    }

    public Organization withKind(OrganizationKind value) {
        return new Organization(id, name, abbreviation, value, rank);
    }

    public Organization withRank(int value) {
        return new Organization(id, name, abbreviation, kind, value);
    }
}
