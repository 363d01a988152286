package vn.thuky.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * A failure without what it says: messages of exceptions quote values, among them names of people and what was typed, so only types and
 * places in the program are told.
 */
public final class FailureText {
    private FailureText() {}

    public static String of(Throwable failure) {
        var text = new StringBuilder();
        add(text, "", failure, Collections.newSetFromMap(new IdentityHashMap<>()));
        return text.toString();
    }

    private static void add(StringBuilder text, String before, Throwable failure, Set<Throwable> told) {
        if (!told.add(failure)) {
            return;
        }
        text.append(before).append(failure.getClass().getName()).append('\n');
        for (var place : failure.getStackTrace()) {
            text.append("    at ").append(place).append('\n');
        }
        for (var suppressed : failure.getSuppressed()) {
            add(text, "suppressed: ", suppressed, told);
        }
        if (failure.getCause() != null) {
            add(text, "caused by: ", failure.getCause(), told);
        }
    }
}
