package vn.thuky.bench;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;

/** The table of measurements: one row each, with the budget beside it. */
final class Report {
    private final PrintStream out;

    Report(PrintStream out) {
        this.out = out;
        out.printf(Locale.ROOT, "%n%-14s %-46s %14s   %s%n", "conference", "what", "measured", "budget");
    }

    void row(String conference, String what, String measured, String budget) {
        out.printf(Locale.ROOT, "%-14s %-46s %14s   %s%n", conference, what, measured, budget);
    }

    static String ms(long nanos) {
        return String.format(Locale.ROOT, "%.2f ms", nanos / 1e6);
    }

    /** The value below which this share of the measurements lies; sorts the array. */
    static long percentile(long[] nanos, double share) {
        Arrays.sort(nanos);
        return nanos[(int) Math.min(nanos.length - 1, Math.round(share * nanos.length))];
    }
}
