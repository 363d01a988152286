package vn.thuky.service.backup;

/** Why a backup was made. */
public enum Occasion {
    /** Ten minutes had passed, and something had changed. */
    SCHEDULED,
    /** The program was closed. */
    CLOSING,
    /** An older state was about to be restored. */
    BEFORE_RESTORE,
    /** The file of a conference was about to be taken over. */
    BEFORE_IMPORT,
    /** The user asked for it. */
    ASKED
}
