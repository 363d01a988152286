package vn.thuky.ui.documents;

import java.util.List;

/**
 * Pages one below the other, in the pixels of the window: which of them are where.
 *
 * @param widest no page is wider than this: one that would be is shown smaller
 */
record PageStack(List<PageSize> sizes, double pixelsPerPoint, double widest) {
    static final double GAP = 18;

    /** Before there is a paper. */
    static final PageStack EMPTY = new PageStack(List.of(), 1, 1);

    PageStack {
        sizes = List.copyOf(sizes);
    }

    /** A place in the papers that outlives another zoom: a page, and how far down it, from 0 to 1. */
    record Spot(int page, double part) {}

    /** How large a page is shown. */
    double scale(int page) {
        return Math.min(pixelsPerPoint, widest / sizes.get(page).width());
    }

    double width(int page) {
        return Math.round(sizes.get(page).width() * scale(page));
    }

    double height(int page) {
        return Math.round(sizes.get(page).height() * scale(page));
    }

    /** Where a page begins. */
    double top(int page) {
        var top = GAP;
        for (var above = 0; above < page; above++) {
            top += height(above) + GAP;
        }
        return top;
    }

    /** With the gaps around the pages. */
    double totalHeight() {
        return top(sizes.size());
    }

    /** The page at this height, or the nearest one above. */
    int pageAt(double y) {
        var page = 0;
        while (page + 1 < sizes.size() && top(page + 1) <= y) {
            page++;
        }
        return page;
    }

    Spot spot(double y) {
        var page = pageAt(y);
        return sizes.isEmpty() ? new Spot(0, 0) : new Spot(page, (y - top(page)) / height(page));
    }

    double y(Spot spot) {
        if (sizes.isEmpty()) {
            return 0;
        }
        var page = Math.min(spot.page(), sizes.size() - 1);
        return top(page) + spot.part() * height(page);
    }
}
