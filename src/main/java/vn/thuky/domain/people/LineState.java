package vn.thuky.domain.people;

/** State of a site's line. */
public enum LineState {
    CONNECTED,
    UNSTABLE,
    LOST
}
