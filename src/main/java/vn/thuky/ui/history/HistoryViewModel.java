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
import vn.thuky.text.Query;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The history of a record, of a conference or of the office; the place says of which. A record without one shows where it belongs. */
public final class HistoryViewModel {
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
    private String query = "";

    /** Entries of one record, or of all. */
    private record Found(Optional<String> record, List<Entry> entries) {}

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

    public void find(String typed) {
        query = typed;
        search.request();
    }

    public void back() {
        desk.navigator().back();
    }

    public void leave() {
        search.cancel();
        subscription.close();
    }

    private void reload() {
        desk.tasks().run(this::entries, this::show);
    }

    private Found entries() {
        var found = new Found(place.selected(), entries(place.selected()));
        return found.entries().isEmpty() ? new Found(Optional.empty(), entries(Optional.empty())) : found;
    }

    private List<Entry> entries(Optional<String> record) {
        return place.conference()
                .map(ConferenceId::new)
                .map(conference -> service.ofConference(conference, record))
                .orElseGet(() -> service.ofOffice(record));
    }

    private void show(Found found) {
        all.setAll(found.entries().stream().map(HistoryRow::new).toList());
        subject.set(subject(found));
        summary.set(Message.of("history.summary", found.entries().size()));
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
