package vn.thuky.reading;

/** Why a file of shorthands was not read. */
public enum ShorthandProblem {
    TOO_LARGE,
    NOT_READABLE,
    NOT_TEXT,
    NOTHING,
    TOO_MANY,
    NO_CODE,
    NOT_ONE_WORD,
    CODE_TOO_LONG,
    TEXT_TOO_LONG
}
