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
    /** A conference or many records at once were about to be removed. */
    BEFORE_REMOVAL,
    /** Another version of the program was about to write in this folder for the first time. */
    BEFORE_UPGRADE,
    /** The user asked for it. */
    ASKED
}
