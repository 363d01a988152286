package vn.thuky.journal;

import java.util.Comparator;

/** A moment of the hybrid logical clock: milliseconds since 1970, and a count among equal ones. */
public record Tick(long millis, int count) implements Comparable<Tick> {

    public static final Tick ZERO = new Tick(0, 0);

    private static final Comparator<Tick> ORDER =
            Comparator.comparingLong(Tick::millis).thenComparingInt(Tick::count);

    @Override
    public int compareTo(Tick other) {
        return ORDER.compare(this, other);
    }

    /** {@code <millis>.<count>}, the form in the journal. */
    public String text() {
        return millis + "." + count;
    }

    /** Reads {@link #text()}. Throws IllegalArgumentException for anything else. */
    public static Tick of(String text) {
        var dot = text.indexOf('.');
        if (dot < 0) {
            throw new IllegalArgumentException("not a tick: " + text);
        }
        return new Tick(Long.parseLong(text.substring(0, dot)), Integer.parseInt(text.substring(dot + 1)));
    }
}
