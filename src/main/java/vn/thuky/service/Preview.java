package vn.thuky.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.Id;
import vn.thuky.export.PagePictures;
import vn.thuky.export.Pagination;

/** A paper as its PDF shows it, page by page. Used by one thread at a time. */
public final class Preview implements AutoCloseable {
    private final PagePictures pages;
    private final List<Origin> origins;
    private final Optional<Pagination> pagination;

    /**
     * Of a PDF of ours.
     *
     * @param paper what it was made of; empty when it was made long ago
     * @param records finds the record of an identity, as long as it is there
     */
    Preview(byte[] pdf, Optional<Paper> paper, Function<String, Optional<Id>> records) {
        this.pages = new PagePictures(pdf);
        var anchors = pages.anchors();
        this.pagination = paper.map(made -> new Pagination(made, anchors));
        this.origins = anchors.stream()
                .map(anchor -> new Origin(anchor.page(), anchor.top(), records.apply(anchor.source())))
                .toList();
    }

    /**
     * A block of the paper: where it begins and the record it was made from.
     *
     * @param page from 0
     * @param top in points below the upper edge of the page
     * @param source empty when it was made from the conference as a whole
     */
    public record Origin(int page, double top, Optional<Id> source) {

        /** Whether it begins at or before this place. */
        public boolean before(int otherPage, double y) {
            return page < otherPage || (page == otherPage && top <= y);
        }
    }

    /** How the paper was set; empty when it was made long ago. */
    Optional<Pagination> pagination() {
        return pagination;
    }

    /** All blocks from the first page to the last. */
    public List<Origin> origins() {
        return origins;
    }

    /**
     * A page as a picture.
     *
     * @param argb width × height points, row by row, 8 bits each of alpha, red, green, blue
     */
    @SuppressWarnings("ArrayRecordComponent") // made once, handed to the screen, never compared
    public record Picture(int width, int height, int[] argb) {

        static Picture of(PagePictures pages, int page, double pixelsPerPoint) {
            var picture = pages.draw(page, pixelsPerPoint * 72);
            return new Picture(picture.width(), picture.height(), picture.argb());
        }
    }

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
        return Picture.of(pages, page, pixelsPerPoint);
    }

    @Override
    public void close() {
        pages.close();
    }
}
