package vn.thuky.reading;

/** Why a file is not taken as a form. */
public enum FormRefusal {
    UNREADABLE,
    TOO_LARGE,
    /** No Word file of the kind that is read: DOC, ODT, RTF, a template. */
    NOT_A_DOCX,
    DAMAGED,
    /** Programs in it. */
    MACROS,
    /** Objects of other programs, controls, other files in it. */
    EMBEDDED,
    /** Something that lies elsewhere would be fetched: a template, a picture. */
    EXTERNAL,
    /** A field that runs something or reads a file. */
    FIELD
}
