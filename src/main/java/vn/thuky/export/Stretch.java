package vn.thuky.export;

import vn.thuky.document.block.Paper;

/**
 * A part of a paper whose pages can be set on their own, for it begins at the top of a page.
 *
 * @param paper the blocks of the part in one section
 * @param page the page of the whole it begins on, from 0
 * @param number of that page in its section, from 1
 * @param ends the section ends with it; otherwise its last page is cut off
 */
public record Stretch(Paper paper, int page, int number, boolean ends) {}
