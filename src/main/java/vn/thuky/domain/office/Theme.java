package vn.thuky.domain.office;

/** Look of the window. */
public enum Theme {
    LIGHT,
    DARK
}
