package vn.thuky.service;

import java.util.List;
import vn.thuky.export.PagePictures;

/** A paper as its PDF shows it, page by page, with what to look at before it is signed. Used by one thread at a time. */
public final class Preview implements AutoCloseable {
    private final PagePictures pages;
    private final List<PaperFinding> findings;

    Preview(byte[] pdf, List<PaperFinding> findings) {
        this.pages = new PagePictures(pdf);
        this.findings = List.copyOf(findings);
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

    public List<PaperFinding> findings() {
        return findings;
    }

    @Override
    public void close() {
        pages.close();
    }
}
