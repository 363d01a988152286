package vn.thuky.service;

/** A change is saved in the journal, but the store cannot show it now; the next start will. */
public final class NotShown extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotShown(Throwable cause) {
        super(String.valueOf(cause.getMessage()), cause);
    }
}
