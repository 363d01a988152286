package vn.thuky.service;

/** A change could not be written to disk; nothing of it is in the journal, and what was saved before is untouched. */
public final class NotSaved extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NotSaved(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }

    public DiskTrouble trouble() {
        return DiskTrouble.of(this);
    }
}
