package vn.thuky.service;

import java.nio.file.Path;

/** The data folder cannot be used; says why. */
public final class CannotOpen extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;
    private final transient Path folder;

    /** Why. */
    public enum Reason {
        IN_USE,
        NOT_A_FOLDER,
        NOT_WRITABLE,
        MISSING,
        NEWER_FORMAT,
        /** It needs a password, or another start of the program is encrypting it. */
        LOCKED,
        /** What is kept of the password is damaged, in both places. */
        DAMAGED_KEY
    }

    public CannotOpen(Reason reason, Path folder) {
        super(reason + " " + folder);
        this.reason = reason;
        this.folder = folder;
    }

    public Reason reason() {
        return reason;
    }

    public Path folder() {
        return folder;
    }
}
