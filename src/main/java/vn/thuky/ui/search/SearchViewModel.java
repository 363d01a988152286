package vn.thuky.ui.search;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.Changes;
import vn.thuky.service.search.Found;
import vn.thuky.service.search.SearchIndex;
import vn.thuky.service.search.SearchIndex.Answer;
import vn.thuky.service.search.SearchService;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** What is looked for, and what was found. Everything is read once when the screen opens, and again after a change. */
public final class SearchViewModel {
    private static final int MOST = 300;

    private final SearchService service;
    private final Desk desk;
    private final Changes.Subscription subscription;
    private final Debounce typing;
    private final Debounce reading;
    private final ObservableList<Found> found = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(Message.of("search.reading"));
    private Optional<SearchIndex> index = Optional.empty();
    private Asked asked;

    private record Asked(String typed, KindFilter filter) {}

    public SearchViewModel(SearchService service, Changes changes, Desk desk, Place.Search place) {
        this.service = service;
        this.desk = desk;
        this.asked = new Asked(place.query(), KindFilter.ALL);
        this.typing = new Debounce(desk.tasks(), this::search);
        this.reading = new Debounce(desk.tasks(), this::read);
        this.subscription = changes.subscribe(_ -> desk.tasks().deliver(reading::request));
        read();
    }

    /** The answers, the best first. */
    ObservableList<Found> found() {
        return found;
    }

    /** How many there are, or what to do when there are none. */
    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** What was looked for when the screen was left the last time. */
    String query() {
        return asked.typed();
    }

    void type(String typed) {
        if (!typed.equals(asked.typed())) {
            asked = new Asked(typed, asked.filter());
            typing.request();
        }
    }

    void choose(KindFilter filter) {
        asked = new Asked(asked.typed(), filter);
        search();
    }

    /** Goes where a record is seen; the way back leads to the same answers. */
    void open(Found record) {
        desk.navigator().open(FoundPlaces.of(record), new Place.Search(asked.typed()));
    }

    /** Shows everything that is kept of a participant that was found, or of the name that was typed. */
    void openPersonalData(Optional<Found> record) {
        var person = record.filter(one -> one.kind() == RecordKind.PARTICIPANT);
        desk.navigator()
                .open(
                        new Place.Personal(
                                person.flatMap(Found::conference)
                                        .map(conference -> conference.id().value()),
                                person.map(Found::id),
                                person.isPresent() ? "" : asked.typed()),
                        new Place.Search(asked.typed()));
    }

    void back() {
        desk.navigator().back();
    }

    void leave() {
        typing.cancel();
        reading.cancel();
        subscription.close();
    }

    private void read() {
        desk.tasks().run(service::read, read -> {
            index = Optional.of(read);
            search();
        });
    }

    private void search() {
        var question = asked;
        index.ifPresent(records -> desk.tasks()
                .run(
                        () -> records.find(question.typed(), question.filter().kinds(), MOST),
                        answer -> show(question, answer)));
    }

    private void show(Asked question, Answer answer) {
        if (question.equals(asked)) {
            if (!found.equals(answer.found())) {
                found.setAll(answer.found());
            }
            summary.set(said(question, answer));
        }
    }

    private static Message said(Asked question, Answer answer) {
        if (question.typed().isBlank()) {
            return Message.of("search.start");
        }
        if (answer.all() == 0) {
            return Message.of("search.nothing");
        }
        return answer.all() > answer.found().size()
                ? Message.of("search.some", answer.found().size(), answer.all())
                : Message.of("search.found", answer.all());
    }

    /** What can be chosen among. */
    static List<KindFilter> filters() {
        return List.of(KindFilter.values());
    }
}
