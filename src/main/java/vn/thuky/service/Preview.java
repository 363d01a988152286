package vn.thuky.service;

import vn.thuky.export.PagePictures;

/** A paper as its PDF shows it, page by page. Used by one thread at a time. */
public final class Preview implements AutoCloseable {
    private final PagePictures pages;

    Preview(byte[] pdf) {
        this.pages = new PagePictures(pdf);
    }

    /**
     * A page as a picture.
     *
     * @param argb width × height points, row by row, 8 bits each of alpha, red, green, blue
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, handed to the screen, never compared
    public record Picture(int width, int height, int[] argb) {}

    public int pageCount() {
        return pages.count();
    }

    /** Width of a page, from 0, in points of 1/72 inch. */
    public double width(int page) {
        return pages.width(page);
    }

    /** Height of a page, from 0, in points. */
    public double height(int page) {
        return pages.height(page);
    }

    /** Draws a page, from 0, with so many pixels a point. */
    public Picture draw(int page, double pixelsPerPoint) {
        var picture = pages.draw(page, pixelsPerPoint * 72);
        return new Picture(picture.width(), picture.height(), picture.argb());
    }

    @Override
    public void close() {
        pages.close();
    }
}
