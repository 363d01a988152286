package vn.thuky.export;

/**
 * Where a block of a paper begins.
 *
 * @param page from 0
 * @param top points of 1/72 inch below the upper edge of the page
 * @param source identity of the record it was made from; empty when that is the conference as a whole
 */
public record PageAnchor(int page, double top, String source) {}
