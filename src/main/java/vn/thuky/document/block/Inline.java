package vn.thuky.document.block;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** A part of a phrase. */
public sealed interface Inline {

    /** What a reader sees. */
    String text();

    /** Words in one look; a line feed breaks the line. */
    record Run(String text, boolean bold, boolean italic) implements Inline {}

    /** A day in digits, which a spreadsheet keeps as a day. */
    record Day(LocalDate date) implements Inline {

        @Override
        public String text() {
            return "%02d/%02d/%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
        }
    }

    /** From one time to another of a day, which a spreadsheet keeps as times. */
    record Span(LocalTime start, LocalTime end, boolean italic) implements Inline {

        @Override
        public String text() {
            return clock(start) + " - " + clock(end);
        }
    }

    /** A time of a day, which a spreadsheet keeps as one. */
    record Moment(LocalDateTime at) implements Inline {

        @Override
        public String text() {
            return clock(at.toLocalTime()) + " " + new Day(at.toLocalDate()).text();
        }
    }

    private static String clock(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** A number, which a spreadsheet keeps as one. */
    record Count(int number, boolean percent) implements Inline {

        @Override
        public String text() {
            return percent ? number + "%" : String.valueOf(number);
        }
    }

    /** Dots in the place of a fact that is missing, for a pen to fill in; every blank has a {@link Finding}. */
    record Blank(int dots) implements Inline {

        @Override
        public String text() {
            return "…".repeat(dots);
        }
    }
}
