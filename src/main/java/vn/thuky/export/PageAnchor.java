package vn.thuky.export;

/**
 * Where a block of a paper begins, or a row of it.
 *
 * @param page from 0
 * @param top points of 1/72 inch below the upper edge of the page
 * @param block its place among all blocks of the paper, from 0
 * @param part its place among what is marked of the block, from 0
 * @param source identity of the record it was made from; empty when that is the conference as a whole
 */
public record PageAnchor(int page, double top, int block, int part, String source) {}
