package vn.thuky.service;

/** Why an attachment is not opened. */
public enum OpeningProblem {
    /** The file is no longer in the data folder. */
    MISSING,
    /** Its content is not what was taken over. */
    DAMAGED,
    /** It might be a program. */
    UNSAFE
}
