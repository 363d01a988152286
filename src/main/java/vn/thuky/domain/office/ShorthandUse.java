package vn.thuky.domain.office;

/** When the words of a shorthand take its place. */
public enum ShorthandUse {
    /** A snippet: as soon as a blank follows it. */
    WHILE_TYPING,
    /** An abbreviation of the office: when the note is stored, where the settings say so. */
    WHEN_STORED
}
