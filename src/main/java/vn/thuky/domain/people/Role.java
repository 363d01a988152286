package vn.thuky.domain.people;

/** What a participant is there for. */
public enum Role {
    CHAIR,
    SECRETARY,
    DELEGATE,
    GUEST,
    PRESS,
    STAFF;

    /** Whether such a participant is entitled to vote. */
    public boolean votes() {
        return this == CHAIR || this == SECRETARY || this == DELEGATE;
    }
}
