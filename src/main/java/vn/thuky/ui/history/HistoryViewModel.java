package vn.thuky.ui.history;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.Changes;
import vn.thuky.service.HistoryService;
import vn.thuky.service.HistoryService.Entry;
import vn.thuky.service.HistoryService.History;
import vn.thuky.text.Query;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Place;

/** The history of a record, of a conference or of the office; the place says of which. A record without one shows where it belongs. */
public final class HistoryViewModel {
    /** Nobody reads on beyond so many steps without having to; saying thousands takes seconds. */
    private static final int FIRST = 500;

    private final HistoryService service;
    private final Desk desk;
    private final Place.History place;
    private final Texts texts;
    private final Changes.Subscription subscription;
    private final Debounce search;
    private final ObservableList<HistoryRow> all = FXCollections.observableArrayList();
    private final FilteredList<HistoryRow> rows = new FilteredList<>(all);
    private final ReadOnlyObjectWrapper<Message> subject = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Optional<Message>> more = new ReadOnlyObjectWrapper<>(Optional.empty());
    private int most = FIRST;
    private String query = "";
    private Pending asked = Pending.NOTHING;

    /** The history of one record, or of all. */
    private record Found(Optional<String> record, History history) {
        List<Entry> entries() {
            return history.latest();
        }
    }

    /** What is searched is what is said, so the wording is needed here. */
    public HistoryViewModel(HistoryService service, Changes changes, Desk desk, Place.History place, Texts texts) {
        this.service = service;
        this.desk = desk;
        this.place = place;
        this.texts = texts;
        this.search = new Debounce(desk.tasks(), this::filter);
        this.subscription = changes.subscribe(_ -> desk.tasks().deliver(this::reload));
        reload();
    }

    /** The steps, the latest first. */
    ObservableList<HistoryRow> rows() {
        return rows;
    }

    /** Whose history it is. */
    public ReadOnlyObjectProperty<Message> subjectProperty() {
        return subject.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Offers to show the older steps too; empty when all are shown. */
    ReadOnlyObjectProperty<Optional<Message>> moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Shows the older steps too. */
    void showAll() {
        most = Integer.MAX_VALUE;
        reload();
    }

    /** Looks at all steps, also at those that are not shown yet. */
    public void find(String typed) {
        query = typed;
        if (!typed.isBlank() && more.get().isPresent()) {
            showAll();
        }
        search.request();
    }

    public void back() {
        desk.navigator().back();
    }

    public void leave() {
        search.cancel();
        asked.cancel();
        subscription.close();
    }

    private void reload() {
        asked.cancel();
        var wanted = most;
        asked = desk.tasks().runLong(() -> found(wanted), this::show);
    }

    private Found found(int wanted) {
        var found = new Found(place.selected(), history(place.selected(), wanted));
        return found.entries().isEmpty() ? new Found(Optional.empty(), history(Optional.empty(), wanted)) : found;
    }

    private History history(Optional<String> record, int wanted) {
        return place.conference()
                .map(ConferenceId::new)
                .map(conference -> service.ofConference(conference, record, wanted))
                .orElseGet(() -> service.ofOffice(record, wanted));
    }

    private void show(Found found) {
        all.setAll(found.entries().stream().map(HistoryRow::new).toList());
        subject.set(subject(found));
        var steps = found.history().steps();
        summary.set(Message.of("history.summary", steps));
        more.set(steps > all.size() ? Optional.of(Message.of("history.showAll", steps)) : Optional.empty());
    }

    private Message subject(Found found) {
        if (found.record().isEmpty()) {
            return Message.of(place.conference().isPresent() ? "history.ofConference" : "history.ofOffice");
        }
        return found.entries().stream()
                .flatMap(entry -> entry.records().stream())
                .findFirst()
                .map(record -> record.name().in(texts).isBlank()
                        ? Message.of("history.ofKind", record.kind())
                        : Message.of("history.ofRecord", record.kind(), record.name()))
                .orElseGet(() -> Message.of("history.nothing"));
    }

    private void filter() {
        var wanted = new Query(query);
        rows.setPredicate(row -> wanted.matches(row.said(texts)));
    }
}
