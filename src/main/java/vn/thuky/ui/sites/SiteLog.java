package vn.thuky.ui.sites;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.SiteId;
import vn.thuky.service.SiteService;
import vn.thuky.text.Clean;
import vn.thuky.ui.kit.Tasks;

/** The line of the selected site: how it was tried before the conference, and what happened to it since. */
final class SiteLog {
    private final SiteService service;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<SiteLine>> site = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<LogEntry> checks = FXCollections.observableArrayList();
    private final ObservableList<LogEntry> events = FXCollections.observableArrayList();
    private final StringProperty checkRemark = new SimpleStringProperty("");
    private final StringProperty eventRemark = new SimpleStringProperty("");

    SiteLog(SiteService service, Tasks tasks) {
        this.service = service;
        this.tasks = tasks;
    }

    /** Shows the line of the selected site as it is now. */
    void show(Optional<SiteRow> selected) {
        var now = selected.map(row -> row.lineProperty().get());
        if (!now.equals(site.get())) {
            site.set(now);
            checks.setAll(now.map(SiteLine::checks).orElse(List.of()));
            events.setAll(now.map(SiteLine::events).orElse(List.of()));
        }
    }

    /** Notes that the line was tried just now. */
    void tried(boolean good) {
        var remark = taken(checkRemark);
        id().ifPresent(id -> tasks.run(() -> service.check(id, good, remark), _ -> {}));
    }

    /** Notes what just happened to the line. */
    void happened(LineState state) {
        var remark = taken(eventRemark);
        id().ifPresent(id -> tasks.run(() -> service.line(id, state, remark), _ -> {}));
    }

    /** Takes back what was noted by mistake. */
    void forget(LogEntry entry) {
        id().ifPresent(id -> tasks.run(
                () -> switch (entry.source()) {
                    case LogEntry.Source.Check(var check) -> service.forget(id, check);
                    case LogEntry.Source.Event(var event) -> service.forget(id, event);
                },
                _ -> {}));
    }

    private Optional<SiteId> id() {
        return site.get().map(line -> line.site().id());
    }

    private static String taken(StringProperty remark) {
        var text = Clean.line(remark.get());
        remark.set("");
        return text;
    }

    // ---- what the view shows ----

    /** The site shown; empty while none is selected. */
    ReadOnlyObjectProperty<Optional<SiteLine>> siteProperty() {
        return site.getReadOnlyProperty();
    }

    ObservableList<LogEntry> checks() {
        return checks;
    }

    ObservableList<LogEntry> events() {
        return events;
    }

    StringProperty checkRemarkProperty() {
        return checkRemark;
    }

    StringProperty eventRemarkProperty() {
        return eventRemark;
    }
}
