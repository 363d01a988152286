package vn.thuky.document.block;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something of a paper that stands in a calendar.
 *
 * @param key names it for ever, so that a calendar that has it already changes it and has it once
 * @param revision how often its time was changed since it was first given out
 * @param place where; may be empty
 * @param details what more there is to know; may be empty
 */
public record Event(String key, int revision, String title, When when, String place, String details) {

    /** When it is. */
    public sealed interface When {}

    /** From one moment to another, in the time of the place. */
    public record Times(LocalDateTime start, LocalDateTime end) implements When {}

    /** All day long. */
    public record AllDay(LocalDate day) implements When {}
}
