package vn.thuky.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Edition;
import vn.thuky.service.Exports;
import vn.thuky.service.PagesInView;
import vn.thuky.service.Preview;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Tasks;

/** The pages of the paper that is shown: those of its PDF, drawn while they are in view. */
final class PagesViewModel {
    /** Sharper than print; more would only cost memory. */
    private static final double SHARPEST = 4;

    private final Exports exports;
    private final Tasks tasks;
    private final ConferenceId conference;
    private final Zoom zoom = new Zoom();
    private final ObservableList<PageSheet> sheets = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> page = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PagePainter> painter = Optional.empty();
    private Optional<Edition> shown = Optional.empty();
    private InView inView = new InView(PageStack.EMPTY, 0, 0, 1);
    private Consumer<Preview.Origin> pointed = _ -> {};
    private int makings;

    /**
     * What the window shows of the pages.
     *
     * @param outputScale pixels of the screen for one of the window
     */
    record InView(PageStack stack, double top, double bottom, double outputScale) {
        int first() {
            return stack.pageAt(top);
        }

        int last() {
            return stack.pageAt(bottom);
        }

        /** The page in the middle. */
        int current() {
            return stack.pageAt((top + bottom) / 2);
        }

        double sharpness(int page) {
            return page < stack.sizes().size() ? Math.min(stack.scale(page) * outputScale, SHARPEST) : 1;
        }
    }

    PagesViewModel(Exports exports, Tasks tasks, ConferenceId conference) {
        this.exports = exports;
        this.tasks = tasks;
        this.conference = conference;
    }

    /** Makes the paper as it is now and shows it, the pages in view first; only the newest making counts. */
    void show(Edition edition) {
        makings++;
        var number = makings;
        var now = inView;
        var ahead = painter.filter(_ -> shown.equals(Optional.of(edition)))
                .map(shows -> new PagesInView(
                        shows.preview(),
                        now.first(),
                        now.last(),
                        (page, picture) -> showAhead(page, picture.apply(now.sharpness(page)), number, now)));
        making.set(true);
        tasks.runLong(
                () -> new PagePainter(exports.preview(conference, edition, ahead), number, tasks),
                fresh -> {
                    made(number);
                    show(fresh, number, edition);
                },
                () -> made(number));
    }

    private void showAhead(int page, Preview.Picture picture, int number, InView view) {
        tasks.deliver(() -> {
            if (number == makings && page < sheets.size()) {
                sheets.get(page).showAhead(picture, number, view.sharpness(page));
            }
        });
    }

    private void made(int number) {
        if (number == makings) {
            making.set(false);
        }
    }

    private void show(PagePainter fresh, int number, Edition edition) {
        if (number != makings) {
            fresh.close();
            return;
        }
        painter.ifPresent(PagePainter::close);
        painter = Optional.of(fresh);
        if (!shown.equals(Optional.of(edition))) {
            shown = Optional.of(edition);
            sheets.clear();
        }
        align(fresh.sizes());
        paint();
    }

    /** Keeps the sheets that are there, so that the place where the user reads stays. */
    private void align(List<PageSize> sizes) {
        if (sheets.size() > sizes.size()) {
            sheets.remove(sizes.size(), sheets.size());
        }
        for (var sheet : List.copyOf(sheets)) {
            if (!sheet.size().equals(sizes.get(sheet.index()))) {
                sheets.set(sheet.index(), new PageSheet(sheet.index(), sizes.get(sheet.index())));
            }
        }
        var added = new ArrayList<PageSheet>();
        for (var index = sheets.size(); index < sizes.size(); index++) {
            added.add(new PageSheet(index, sizes.get(index)));
        }
        sheets.addAll(added);
        sayPage();
    }

    /** These pages are in view now. */
    void look(InView now) {
        inView = now;
        sayPage();
        paint();
    }

    /** Pages in view first, then their neighbours; the others give their pictures back. */
    private void paint() {
        var wanted = new ArrayList<PageSheet>();
        var near = new ArrayList<PageSheet>();
        for (var sheet : sheets) {
            if (sheet.index() >= inView.first() && sheet.index() <= inView.last()) {
                wanted.add(sheet);
            } else if (sheet.index() >= inView.first() - 1 && sheet.index() <= inView.last() + 1) {
                near.add(sheet);
            } else {
                sheet.forget();
            }
        }
        wanted.addAll(near);
        painter.ifPresent(now -> now.draw(wanted, inView::sharpness));
    }

    private void sayPage() {
        page.set(
                sheets.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Message.of(
                                "documents.page", Math.min(inView.current() + 1, sheets.size()), sheets.size())));
    }

    /** All blocks of the paper; none before it is made. */
    List<Preview.Origin> origins() {
        return painter.map(PagePainter::origins).orElse(List.of());
    }

    /** The block at this place of a page, in points below its upper edge: the last one that begins before it. */
    Optional<Preview.Origin> origin(int index, double y) {
        return origins().reversed().stream()
                .filter(origin -> origin.before(index, y))
                .findFirst();
    }

    /** What to do when the user points at a block. */
    void onPointed(Consumer<Preview.Origin> action) {
        pointed = action;
    }

    /** The user points at this place of a page. */
    void point(int index, double y) {
        origin(index, y).ifPresent(pointed);
    }

    ObservableList<PageSheet> sheets() {
        return sheets;
    }

    Zoom zoom() {
        return zoom;
    }

    /** True while the paper is being made. */
    ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /** Which page is in view, of how many. */
    ReadOnlyObjectProperty<Optional<Message>> pageProperty() {
        return page.getReadOnlyProperty();
    }

    void close() {
        makings++;
        painter.ifPresent(PagePainter::close);
        painter = Optional.empty();
    }
}
