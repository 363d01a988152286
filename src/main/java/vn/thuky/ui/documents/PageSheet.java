package vn.thuky.ui.documents;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.service.Preview;

/** One page of the preview. It stays while the paper is made anew, and keeps its old picture until the new one is drawn. */
final class PageSheet {
    private final int index;
    private final PageSize size;
    private final ReadOnlyObjectWrapper<Optional<Preview.Picture>> picture =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Drawn> drawn = Optional.empty();

    /** Of which making of the paper the picture is, whether the whole of it was made by then, and how sharp. */
    private record Drawn(int making, boolean whole, double pixelsPerPoint) {

        boolean isOf(int other) {
            return making > other || (making == other && whole);
        }
    }

    PageSheet(int index, PageSize size) {
        this.index = index;
        this.size = size;
    }

    /** Counted from 0. */
    int index() {
        return index;
    }

    PageSize size() {
        return size;
    }

    ReadOnlyObjectProperty<Optional<Preview.Picture>> pictureProperty() {
        return picture.getReadOnlyProperty();
    }

    boolean isDrawn(int making, double pixelsPerPoint) {
        return drawn.filter(now -> now.pixelsPerPoint() == pixelsPerPoint && now.isOf(making))
                .isPresent();
    }

    void show(Preview.Picture now, int making, double pixelsPerPoint) {
        show(now, new Drawn(making, true, pixelsPerPoint));
    }

    /** As {@link #show(Preview.Picture, int, double)}, of a page that was made ahead of the others. */
    void showAhead(Preview.Picture now, int making, double pixelsPerPoint) {
        show(now, new Drawn(making, false, pixelsPerPoint));
    }

    private void show(Preview.Picture now, Drawn how) {
        drawn = Optional.of(how);
        picture.set(Optional.of(now));
    }

    /** Out of sight: pictures are large. */
    void forget() {
        drawn = Optional.empty();
        picture.set(Optional.empty());
    }
}
