package vn.thuky.domain.office;

/** How papers call people. */
public enum Honorifics {
    /** By the honorific that was entered for each, if any. */
    AS_ENTERED,
    /** "đồng chí" for all. */
    COMRADE,
    /** "ông" or "bà", both where it was not entered which. */
    MR_MRS
}
