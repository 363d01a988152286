package vn.thuky.domain.people;

/** What a participant is there for. */
public enum Role {
    CHAIR,
    SECRETARY,
    DELEGATE,
    GUEST,
    PRESS,
    STAFF
}
