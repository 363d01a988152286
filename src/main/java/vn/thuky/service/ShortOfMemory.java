package vn.thuky.service;

import java.util.stream.Stream;

/** Tells failures that come of too little memory from others: what runs out of it is often wrapped on its way. */
public final class ShortOfMemory {
    /** Some wrap each other. */
    private static final int DEEPEST = 32;

    private ShortOfMemory() {}

    /** Whether it, or what caused it, is a lack of memory. */
    public static boolean caused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(OutOfMemoryError.class::isInstance);
    }
}
