package vn.thuky.service;

import vn.thuky.journal.DiskTrouble;

/** A change could not be written to disk; nothing of it is in the journal, and what was saved before is untouched. */
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final DiskTrouble trouble;

    public NotSaved(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
        trouble = DiskTrouble.of(cause);
    }

    /** What the trouble is has been found already. */
    public NotSaved(DiskTrouble trouble) {
        super(trouble.name());
        this.trouble = trouble;
    }

    public DiskTrouble trouble() {
        return trouble;
    }
}
