package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.Site;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Corrects what was noted of a site's line: each event with its time, and room for one more. */
public final class LineLogViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final ReadOnlyObjectWrapper<Optional<Site>> site = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<LineRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Worded> said = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyBooleanWrapper doubtful = new ReadOnlyBooleanWrapper();

    LineLogViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
    }

    /** The site whose line it is; empty while none is corrected. */
    public ReadOnlyObjectProperty<Optional<Site>> siteProperty() {
        return site.getReadOnlyProperty();
    }

    /** The events, the oldest first; the last row is for one more. */
    public ObservableList<LineRow> rows() {
        return rows;
    }

    /** How many events there are, or what is wrong. */
    public ReadOnlyObjectProperty<Worded> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }

    void correct(Site wanted) {
        rows.clear();
        wanted.line().forEach(event -> rows.add(new LineRow(event)));
        rows.add(new LineRow());
        rows.forEach(row -> row.atProperty().subscribe(this::understand));
        site.set(Optional.of(wanted));
        understand();
    }

    /** Keeps the events, where all their times are times. */
    public void keep() {
        var corrected = site.get();
        var events = events();
        if (corrected.isPresent() && rows.stream().noneMatch(LineRow::wrong)) {
            cancel();
            if (!events.equals(corrected.get().line())) {
                desk.tasks()
                        .run(() ->
                                services.rollCall().correctLine(corrected.get().id(), events));
            }
        }
    }

    public void cancel() {
        site.set(Optional.empty());
    }

    private List<LineEvent> events() {
        var day = new Corrections(state, services, desk).today();
        return rows.stream().flatMap(row -> row.event(day).stream()).toList();
    }

    private void understand() {
        var wrong = rows.stream().filter(LineRow::wrong).findFirst();
        doubtful.set(wrong.isPresent());
        said.set(wrong.map(row -> TimesViewModel.noTime(row.atProperty().get()))
                .orElseGet(() -> Message.of("live.line.events", events().size())));
    }
}
