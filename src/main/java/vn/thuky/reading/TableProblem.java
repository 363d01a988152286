package vn.thuky.reading;

/** Why a file is not read as a table. */
public enum TableProblem {
    UNREADABLE,
    TOO_LARGE,
    /** No spreadsheet and no text. */
    NOT_A_TABLE,
    /** The binary format of Excel up to 2003. */
    OLD_EXCEL,
    OPEN_DOCUMENT,
    ENCRYPTED,
    /** Text in TCVN3, VNI or another encoding that cannot be told from its bytes. */
    OLD_ENCODING,
    DAMAGED
}
