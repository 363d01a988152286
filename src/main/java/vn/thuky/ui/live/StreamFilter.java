package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.Id;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** Which notes are shown: of one kind, speech, speaker or site, or of all; several of these together narrow it further. */
public final class StreamFilter {
    private final LiveState state;
    private final Runnable changed;
    private final Part kind =
            new Part("live.filter.kind", note -> Optional.of(note.kind().name()));
    private final Part speech =
            new Part("live.filter.speech", note -> note.context().speech().map(Id::value));
    private final Part speaker =
            new Part("live.filter.speaker", note -> note.context().speaker().map(Id::value));
    private final Part site =
            new Part("live.filter.site", note -> note.context().site().map(Id::value));
    private final List<Part> parts = List.of(kind, speech, speaker, site);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private boolean settling;

    /** {@code changed} is told when other notes are to be shown. */
    StreamFilter(LiveState state, Runnable changed) {
        this.state = state;
        this.changed = changed;
    }

    /**
     * Something notes can be chosen by.
     *
     * @param id empty for all notes
     */
    public record Wanted(Optional<String> id, Worded name) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Wanted wanted && wanted.id.equals(id);
        }

        @Override
        public int hashCode() {
            return id.hashCode();
        }
    }

    /** One of the properties of notes that are chosen by. */
    public final class Part {
        private final Function<Note, Optional<String>> value;
        private final Wanted all;
        private final ObservableList<Wanted> choices = FXCollections.observableArrayList();
        private final ObjectProperty<Wanted> wanted;

        Part(String allKey, Function<Note, Optional<String>> value) {
            this.value = value;
            this.all = new Wanted(Optional.empty(), Message.of(allKey));
            this.wanted = new SimpleObjectProperty<>(all);
            choices.add(all);
            wanted.subscribe((_, _) -> tell());
        }

        public ObservableList<Wanted> choices() {
            return choices;
        }

        /** Set to null by a control whose choice is gone; that is all notes. */
        public ObjectProperty<Wanted> wantedProperty() {
            return wanted;
        }

        private Optional<String> wanted() {
            return Optional.ofNullable(wanted.get()).flatMap(Wanted::id);
        }

        private boolean shows(Note note) {
            return wanted().isEmpty() || wanted().equals(value.apply(note));
        }

        private void offer(List<Wanted> some) {
            var offered = new ArrayList<Wanted>();
            offered.add(all);
            offered.addAll(some);
            var before = Objects.requireNonNullElse(wanted.get(), all);
            choices.setAll(offered);
            wanted.set(offered.contains(before) ? before : all);
        }
    }

    public Part kind() {
        return kind;
    }

    public Part speech() {
        return speech;
    }

    public Part speaker() {
        return speaker;
    }

    public Part site() {
        return site;
    }

    /** Whether the user is choosing. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Lets the user choose among what these notes have. */
    void open(Iterable<Note> notes) {
        settling = true;
        var names = new LiveNames(state);
        kind.offer(Arrays.stream(NoteKind.values())
                .map(one -> new Wanted(Optional.of(one.name()), new Named(one)))
                .toList());
        speech.offer(state.speeches().stream()
                .filter(one -> one.actual().start().isPresent())
                .map(one -> new Wanted(Optional.of(one.id().value()), names.heading(one)))
                .toList());
        var people = new LinkedHashMap<String, Wanted>();
        notes.forEach(note -> note.context()
                .speaker()
                .flatMap(state::participant)
                .ifPresent(person -> people.putIfAbsent(
                        person.id().value(),
                        new Wanted(Optional.of(person.id().value()), new Plain(names.person(person))))));
        speaker.offer(List.copyOf(people.values()));
        site.offer(state.sites().stream()
                .map(one -> new Wanted(Optional.of(one.id().value()), new Plain(one.name())))
                .toList());
        open.set(true);
        settling = false;
    }

    /** Shows all notes again. */
    public void close() {
        settling = true;
        parts.forEach(part -> part.wanted.set(part.all));
        open.set(false);
        settling = false;
        changed.run();
    }

    boolean shows(Note note) {
        return parts.stream().allMatch(part -> part.shows(note));
    }

    /** Whether some notes may not be shown. */
    boolean active() {
        return parts.stream().anyMatch(part -> part.wanted().isPresent());
    }

    private void tell() {
        if (!settling) {
            changed.run();
        }
    }
}
