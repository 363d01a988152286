package vn.thuky.ui.personal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.service.CalledOff;
import vn.thuky.service.Changes;
import vn.thuky.service.personal.Appearances;
import vn.thuky.service.personal.Person;
import vn.thuky.service.personal.PersonalData;
import vn.thuky.text.Clean;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.Reveal;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.RowSelection;
import vn.thuky.ui.personal.PersonalRow.Shown;

/** Who is looked for, where the person appears, and which of the places are said to be this person. */
public final class PersonalViewModel {
    private final PersonalData data;
    private final Desk desk;
    private final Place.Personal place;
    private final Changes.Subscription subscription;
    private final Debounce reading;
    private final ObservableList<PersonalRow> rows = FXCollections.observableArrayList();
    private final RowSelection<PersonalRow> selection = new RowSelection<>();
    private final Reveal<PersonalRow> reveal = new Reveal<>(rows, selection);
    private final ReadOnlyObjectWrapper<Appearances> found = new ReadOnlyObjectWrapper<>(Appearances.NONE);
    private final ReadOnlyObjectWrapper<Message> summary = new ReadOnlyObjectWrapper<>(Message.of("personal.start"));
    private final Map<String, Boolean> ticked = new HashMap<>();
    private final PersonalVerbs verbs;
    private final ReadOnlyObjectWrapper<Optional<Person>> person = new ReadOnlyObjectWrapper<>(Optional.empty());

    public PersonalViewModel(PersonalData data, Changes changes, Desk desk, Place.Personal place) {
        this.data = data;
        this.desk = desk;
        this.place = place;
        this.reading = new Debounce(desk.tasks(), this::read);
        this.subscription = changes.subscribe(_ -> desk.tasks().deliver(reading::request));
        this.verbs = new PersonalVerbs(data, desk, this::look);
        place.selected()
                .map(ParticipantId::new)
                .ifPresentOrElse(
                        seat -> desk.tasks().run(() -> data.person(seat), who -> who.ifPresent(this::look)),
                        () -> find(place.name()));
    }

    ObservableList<PersonalRow> rows() {
        return rows;
    }

    RowSelection<PersonalRow> selection() {
        return selection;
    }

    /** Who is looked for. */
    ReadOnlyObjectProperty<Optional<Person>> personProperty() {
        return person.getReadOnlyProperty();
    }

    /** What was found of the person who was looked for last. */
    ReadOnlyObjectProperty<Appearances> foundProperty() {
        return found.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Message> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether it was said on the way here who is looked for. */
    boolean asked() {
        return place.selected().isPresent() || !place.name().isBlank();
    }

    /** Looks for somebody by name. */
    void find(String typed) {
        var name = Clean.line(typed);
        if (!name.isEmpty() && !person.get().map(Person::name).equals(Optional.of(name))) {
            look(new Person(name, Optional.empty()));
        }
    }

    private void look(Person who) {
        if (!person.get().equals(Optional.of(who))) {
            ticked.clear();
        }
        person.set(Optional.of(who));
        summary.set(Message.of("personal.reading"));
        read();
    }

    private void read() {
        person.get()
                .ifPresent(who -> desk.work(
                        Message.of("personal.reading"),
                        working -> {
                            try {
                                return Optional.of(data.find(who, working::reached));
                            } catch (CalledOff e) {
                                return Optional.<Appearances>empty();
                            }
                        },
                        read -> read.filter(all -> person.get().equals(Optional.of(all.person())))
                                .ifPresent(this::show)));
    }

    private void show(Appearances all) {
        found.set(all);
        Row.align(
                rows,
                all.occurrences().stream()
                        .map(one -> new Shown(one, ticked.getOrDefault(one.key(), one.certain())))
                        .toList(),
                Shown::key,
                PersonalRow::new);
        summarize();
        reveal.tryAgainOrFirst();
    }

    private void summarize() {
        summary.set(
                rows.isEmpty()
                        ? Message.of("personal.nothing", found.get().person().name())
                        : Message.of("personal.summary", rows.size(), mine().size()));
    }

    /** Says that the selected ones are this person, or another when all of them were. */
    void tick() {
        var some = new ArrayList<>(selection.rows());
        tick(some, some.stream().anyMatch(row -> !row.mine()));
    }

    void tick(PersonalRow row) {
        tick(List.of(row), !row.mine());
    }

    private void tick(List<PersonalRow> some, boolean mine) {
        for (var row : some) {
            ticked.put(row.key(), mine);
            row.show(new Shown(row.occurrence(), mine));
        }
        summarize();
    }

    private Set<String> mine() {
        return rows.stream()
                .filter(row -> row.occurrence().how().changes() && row.mine())
                .map(PersonalRow::key)
                .collect(Collectors.toSet());
    }

    /** Goes where the selected one is seen. */
    void open() {
        selection
                .current()
                .ifPresent(row -> PersonalPlaces.of(row.occurrence())
                        .ifPresentOrElse(
                                place -> desk.navigator().open(place),
                                () -> desk.notices().info(Message.of("personal.noPlace"))));
    }

    void export() {
        verbs.export(found.get(), mine());
    }

    void correct() {
        verbs.correct(found.get(), mine());
    }

    void anonymize() {
        verbs.takeOut(found.get(), mine(), PersonalData.Extent.ANONYMOUS);
    }

    void remove() {
        verbs.takeOut(found.get(), mine(), PersonalData.Extent.REMOVED);
    }

    void back() {
        desk.navigator().back();
    }

    void leave() {
        reading.cancel();
        subscription.close();
    }
}
