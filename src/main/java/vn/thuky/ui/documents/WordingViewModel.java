package vn.thuky.ui.documents;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.Changes;
import vn.thuky.service.PassageText;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The paragraphs of one paper: the selected one is worded by hand, or given back to what is generated. */
public final class WordingViewModel {
    private final DocumentServices services;
    private final Desk desk;
    private final ConferenceId conference;
    private final DocumentKind kind;
    private final FindingPlaces places;
    private final Debounce refreshing;
    private final Changes.Subscription subscription;
    private final ObservableList<PassageText> passages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<Optional<PassageText>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final FormText text = new FormText(this::keep);
    private Optional<String> wanted = Optional.empty();

    public WordingViewModel(DocumentServices services, Desk desk, ConferenceId conference, DocumentKind kind) {
        this.services = services;
        this.desk = desk;
        this.conference = conference;
        this.kind = kind;
        this.places = new FindingPlaces(conference.value());
        this.refreshing = new Debounce(desk.tasks(), this::refresh);
        this.subscription =
                services.changes().follow(conference, () -> desk.tasks().deliver(refreshing::request));
        refresh();
    }

    private void refresh() {
        desk.tasks().run(() -> services.exports().passages(conference, kind), this::show);
    }

    /** Leaves the list alone when nothing in it changed. */
    private void show(List<PassageText> now) {
        if (!passages.equals(now)) {
            var before = selected.get().map(PassageText::name).or(() -> wanted);
            passages.setAll(now);
            select(before.flatMap(this::named).or(() -> now.stream().findFirst()));
        }
    }

    private Optional<PassageText> named(String name) {
        return passages.stream().filter(passage -> passage.name().equals(name)).findFirst();
    }

    /** Selects the paragraph of this name, as a place names it; when it is not there yet, as soon as it is. */
    public void reveal(String name) {
        wanted = Optional.of(name);
        named(name).map(Optional::of).ifPresent(this::select);
    }

    /** Shows a paragraph; what was typed in another one must be kept before. */
    void select(Optional<PassageText> passage) {
        if ((passage.isEmpty() && !passages.isEmpty()) || passage.equals(selected.get())) {
            return;
        }
        selected.set(passage);
        text.revert();
        text.show(passage.map(PassageText::text).orElse(""));
    }

    private Optional<Message> keep(String typed) {
        selected.get()
                .ifPresent(passage -> desk.tasks()
                        .run(
                                () -> services.documents().reword(conference, kind, passage, typed),
                                refused -> refused.ifPresentOrElse(
                                        why -> text.refuse(
                                                typed,
                                                Message.of(
                                                        why.key(), why.values().toArray())),
                                        this::refresh)));
        return Optional.empty();
    }

    /** Gives the selected paragraph back to what is generated. */
    void restore() {
        text.revert();
        keep("");
    }

    /** Goes to the record that the selected paragraph was made from; the way back leads to this paragraph. */
    void openSource() {
        selected.get()
                .ifPresent(passage -> passage.source()
                        .ifPresent(source -> desk.navigator().open(places.ofRecord(source), at(passage))));
    }

    private Place at(PassageText passage) {
        return new Place.Wording(conference.value(), Optional.of(kind.name()), Optional.of(passage.name()));
    }

    /** Whether the selected paragraph was made from one record. */
    ObservableValue<Boolean> sourcedProperty() {
        return selected.map(passage -> passage.flatMap(PassageText::source).isPresent());
    }

    /** Whether the selected paragraph was worded by hand. */
    ObservableValue<Boolean> editedProperty() {
        return selected.map(passage -> passage.flatMap(PassageText::edited).isPresent());
    }

    ObservableList<PassageText> passages() {
        return passages;
    }

    ReadOnlyObjectProperty<Optional<PassageText>> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The words of the selected paragraph, to be typed. */
    FormText text() {
        return text;
    }

    DocumentKind kind() {
        return kind;
    }

    /** How many paragraphs were worded by hand. */
    ObservableValue<Message> summaryProperty() {
        return Bindings.createObjectBinding(
                () -> Message.of(
                        "wording.summary",
                        passages.stream()
                                .filter(passage -> passage.edited().isPresent())
                                .count()),
                passages);
    }

    void openPaper() {
        desk.navigator().open(new Place.Documents(conference.value(), Optional.of(kind.name())));
    }

    void leave() {
        subscription.close();
        refreshing.cancel();
    }
}
