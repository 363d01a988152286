package vn.thuky.service.backup;

import java.io.IOException;

/** A backup was not written, since it would hold much less than one before, and nobody has said that this is right. */
public final class MuchSmaller extends IOException {
    private static final long serialVersionUID = 1;

    private final transient Smaller smaller;

    MuchSmaller(Smaller smaller) {
        super(smaller.toString());
        this.smaller = smaller;
    }

    public Smaller smaller() {
        return smaller;
    }
}
