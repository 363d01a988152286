package vn.thuky.ui.documents;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import vn.thuky.service.Preview;
import vn.thuky.ui.kit.Tasks;

/** Draws the pages of one making of a paper: beside everything else, one at a time, and only what is still wanted by then. */
final class PagePainter {
    private final Preview preview;
    private final int making;
    private final Tasks tasks;
    private final List<PageSize> sizes;
    private List<PageSheet> wanted = List.of();
    private IntToDoubleFunction sharpness = _ -> 1;
    private boolean drawing;
    private boolean closed;

    /** Reads the sizes of the pages; for the thread that made the preview. */
    PagePainter(Preview preview, int making, Tasks tasks) {
        this.preview = preview;
        this.making = making;
        this.tasks = tasks;
        this.sizes = IntStream.range(0, preview.pageCount())
                .mapToObj(page -> new PageSize(preview.width(page), preview.height(page)))
                .toList();
    }

    List<PageSize> sizes() {
        return sizes;
    }

    Preview preview() {
        return preview;
    }

    List<Preview.Origin> origins() {
        return preview.origins();
    }

    /**
     * Draws these sheets, in this order, unless they are drawn so already; what was wanted before no longer is.
     *
     * @param pixelsPerPoint by the index of the page
     */
    void draw(List<PageSheet> sheets, IntToDoubleFunction pixelsPerPoint) {
        wanted = List.copyOf(sheets);
        sharpness = pixelsPerPoint;
        drawNext();
    }

    private void drawNext() {
        if (!drawing && !closed) {
            wanted.stream()
                    .filter(sheet -> !sheet.isDrawn(making, sharpness.applyAsDouble(sheet.index())))
                    .findFirst()
                    .ifPresent(sheet -> draw(sheet, sharpness.applyAsDouble(sheet.index())));
        }
    }

    private void draw(PageSheet sheet, double pixelsPerPoint) {
        drawing = true;
        tasks.runLong(
                () -> {
                    try {
                        return preview.draw(sheet.index(), pixelsPerPoint);
                    } catch (RuntimeException | Error e) {
                        tasks.deliver(this::failed);
                        throw e;
                    }
                },
                picture -> {
                    if (!closed && wanted.contains(sheet)) {
                        sheet.show(picture, making, pixelsPerPoint);
                    }
                    ended();
                });
    }

    /** What could not be drawn is not tried again before somebody looks anew: it would fail again. */
    private void failed() {
        wanted = List.of();
        ended();
    }

    private void ended() {
        drawing = false;
        if (closed) {
            preview.close();
        }
        drawNext();
    }

    /** Nothing is drawn any more; a page being drawn is finished first. */
    void close() {
        closed = true;
        if (!drawing) {
            preview.close();
        }
    }
}
