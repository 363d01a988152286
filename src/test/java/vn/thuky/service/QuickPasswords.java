package vn.thuky.service;

import java.util.ArrayList;
import java.util.List;

/** Passwords that are tried fast, for tests. */
public final class QuickPasswords {
    private QuickPasswords() {}

    public static Passwords of(DataFolder folder) {
        return of(folder, new ArrayList<>());
    }

    /** {@code waits} is told how long it would wait after a wrong one, in seconds. */
    public static Passwords of(DataFolder folder, List<Long> waits) {
        return new Passwords(folder, length -> waits.add(length.toSeconds()), 10);
    }
}
