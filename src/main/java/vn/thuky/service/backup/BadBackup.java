package vn.thuky.service.backup;

import java.io.IOException;

/** A file cannot be used as a backup; says why. Nothing of it was taken over. */
public final class BadBackup extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** It is some other file. */
        NOT_A_BACKUP,
        /** Something in it is missing or is not what was written. */
        DAMAGED,
        /** It is larger than any backup can be, as files made to do harm are. */
        TOO_LARGE,
        /** A later version of the program wrote it. */
        NEWER,
        /** It is encrypted by another password than that of the data folder. */
        LOCKED,
        /** What it would change was written here by a later version of the program. */
        NEWER_HERE
    }

    BadBackup(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
