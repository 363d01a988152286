package vn.thuky.service;

import java.util.Optional;
import java.util.function.DoubleFunction;
import vn.thuky.document.block.Paper;
import vn.thuky.export.PagePictures;
import vn.thuky.export.Stretch;

/**
 * Pages somebody is looking at while the paper is made anew: they are shown as they are now before the whole is ready.
 *
 * @param before what is shown
 * @param first page in view, from 0
 * @param last page in view
 * @param painter shows the new pictures
 */
public record PagesInView(Preview before, int first, int last, Painter painter) {

    /** Shows pages, told by the thread that makes the paper. */
    @FunctionalInterface
    public interface Painter {

        /** {@code picture} draws the page with so many pixels a point, as long as this call lasts. */
        void show(int page, DoubleFunction<Preview.Picture> picture);
    }

    /** What to set to see them in this state of the paper; empty when they did not change or cannot be set on their own. */
    Optional<Stretch> changedIn(Paper now) {
        return before.pagination().flatMap(pagination -> pagination.stretch(now, first, last));
    }

    /** Shows those that are whole. */
    void show(PagePictures pages, Stretch stretch) {
        var whole = stretch.ends() ? pages.count() : pages.count() - 1;
        for (var i = Math.max(0, first - stretch.page()); i < whole && stretch.page() + i <= last; i++) {
            var page = i;
            painter.show(stretch.page() + i, sharpness -> Preview.Picture.of(pages, page, sharpness));
        }
    }
}
