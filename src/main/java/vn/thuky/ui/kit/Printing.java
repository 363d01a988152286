package vn.thuky.ui.kit;

/** What came of asking for a printer. */
public sealed interface Printing {

    /** The machine has none. */
    record NoPrinter() implements Printing {}

    /** The user thought better of it. */
    record NotWanted() implements Printing {}

    /** A printer was chosen, and what shall be printed. */
    record Chosen(Job job) implements Printing {}

    /** What is sent to the printer, page by page; used by one thread, which is not that of the user interface. */
    interface Job {

        /** Whether a page, from 1, was chosen. */
        boolean wants(int page);

        /** How sharp the printer prints. */
        double dotsPerInch();

        /** Prints a page; false when the printer does not take it. */
        boolean print(Sheet sheet);

        /** Ends the job; false when the printer did not take all of it. */
        boolean end();

        /** Takes back what is not printed yet. */
        void cancel();
    }

    /**
     * A page to be printed.
     *
     * @param width of the page in points of 1/72 inch
     * @param height of the page in points
     * @param pixels points of the picture in a row
     * @param argb the picture row by row, 8 bits each of alpha, red, green, blue
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, handed to the printer, never compared
    record Sheet(double width, double height, int pixels, int[] argb) {}
}
