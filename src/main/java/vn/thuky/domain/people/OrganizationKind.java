package vn.thuky.domain.people;

/** What an organization is. */
public enum OrganizationKind {
    MINISTRY,
    MINISTRY_UNIT,
    DEPARTMENT,
    SCHOOL,
    PRESS,
    OTHER
}
