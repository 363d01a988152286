package vn.thuky.document.block;

/** A part of a phrase. */
public sealed interface Inline {

    /** What a reader sees. */
    String text();

    /** Words in one look; a line feed breaks the line. */
    record Run(String text, boolean bold, boolean italic) implements Inline {}

    /** Dots in the place of a fact that is missing, for a pen to fill in; every blank has a {@link Finding}. */
    record Blank(int dots) implements Inline {

        @Override
        public String text() {
            return "…".repeat(dots);
        }
    }
}
