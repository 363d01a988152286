package vn.thuky.domain.conference;

/**
 * How many records a conference holds.
 *
 * @param present participants who are or were there
 */
public record Counts(int sites, int participants, int present, int items, int speeches, int notes, int commitments) {}
