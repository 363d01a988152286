package vn.thuky.journal;

import java.time.LocalDateTime;

/** Values that stand for "not known" where a field cannot be empty. */
final class Blank {

    /** A moment long before any conference. */
    static final LocalDateTime MOMENT = LocalDateTime.of(2000, 1, 1, 0, 0);

    private Blank() {}
}
