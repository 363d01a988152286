package vn.thuky.ui.kit;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The messages shown at the bottom of the window, the newest last. */
public final class Notices {
    private static final int AT_MOST = 3;

    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final ObservableList<Working> working = FXCollections.observableArrayList();

    /** The list to show; changed only by this class. */
    public ObservableList<Notice> shown() {
        return shown;
    }

    /** The long work to show; changed only by this class. */
    public ObservableList<Working> working() {
        return working;
    }

    /** Calls off the long work that was begun last; false when none is shown. */
    public boolean callOff() {
        var latest = working.reversed().stream()
                .filter(work -> work.stoppable() && !work.stoppingProperty().get())
                .findFirst();
        latest.ifPresent(Working::cancel);
        return latest.isPresent();
    }

    void begin(Working work) {
        working.add(work);
    }

    void end(Working work) {
        working.remove(work);
    }

    public void info(Message message) {
        show(new Notice(Notice.Kind.INFO, message, List.of()));
    }

    /** Something was done; one click takes it back or goes on from there. */
    public void success(Message message, Notice.Offer... offers) {
        show(new Notice(Notice.Kind.SUCCESS, message, List.of(offers)));
    }

    public void warning(Message message) {
        show(new Notice(Notice.Kind.WARNING, message, List.of()));
    }

    public void error(Message message) {
        show(new Notice(Notice.Kind.ERROR, message, List.of()));
    }

    public void show(Notice notice) {
        shown.removeIf(old -> old.message().equals(notice.message()));
        if (shown.size() == AT_MOST) {
            shown.removeFirst();
        }
        shown.add(notice);
    }

    /** What was said with these words is no longer so. */
    public void takeBack(String key) {
        shown.removeIf(old -> old.message().key().equals(key));
    }

    public void dismiss(Notice notice) {
        shown.removeIf(notice::equals);
    }
}
