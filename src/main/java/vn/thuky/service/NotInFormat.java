package vn.thuky.service;

/** A paper cannot be had in a format: one without tables not as a spreadsheet, one without times not as a calendar. */
public final class NotInFormat extends RuntimeException {
    private static final long serialVersionUID = 1;
}
