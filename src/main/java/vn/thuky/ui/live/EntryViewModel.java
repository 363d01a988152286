package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.EntryLine;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** The entry line: what is typed becomes a note, and is safe on disk meanwhile. Its text is never changed under the fingers. */
public final class EntryViewModel {
    private final LiveServices services;
    private final Desk desk;
    private final ConferenceId conference;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<NoteKind>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<NoteKind> kind = new ReadOnlyObjectWrapper<>(NoteKind.REMARK);
    private final ReadOnlyObjectWrapper<Worded> saved = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final List<String> storing = new ArrayList<>();
    private final DraftKeeper draft;

    EntryViewModel(LiveServices services, Desk desk, ConferenceId conference) {
        this.services = services;
        this.desk = desk;
        this.conference = conference;
        this.draft = new DraftKeeper(services.drafts(), desk.tasks(), conference, this::unsaved);
        text.subscribe(this::typed);
        chosen.subscribe(this::understand);
        draft.stateProperty().subscribe(state -> saved.set(said(state)));
    }

    public StringProperty textProperty() {
        return text;
    }

    /** The kind the line will be stored as, by its marker or by choice. */
    public ReadOnlyObjectProperty<NoteKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** Whether the line is safe on disk; empty text for an empty line. */
    public ReadOnlyObjectProperty<Worded> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** Chooses a kind for the line, or chooses it no more; a marker at its start says more. */
    public void choose(NoteKind wanted) {
        var again = chosen.get().filter(wanted::equals).isPresent();
        chosen.set(again ? Optional.empty() : Optional.of(wanted));
    }

    public boolean isEmpty() {
        return text.get().isEmpty();
    }

    /** Stores the line as a note. What has no text yet stays in the line; what cannot be stored comes back to it. */
    public void store() {
        var typed = text.get();
        var line = EntryLine.of(typed);
        if (line.text().isEmpty()) {
            tellNothingToStore(typed);
            return;
        }
        var asKind = kind.get();
        storing.add(typed);
        text.set("");
        chosen.set(Optional.empty());
        desk.tasks().run(() -> add(asKind, line.text()), failure -> {
            storing.remove(typed);
            failure.ifPresent(problem -> giveBack(typed, problem));
            draft.typed();
        });
    }

    /** Stores a text that is too long for a line by itself, as a note of its own. */
    public void storePasted(String pasted) {
        var said = Message.of("live.entry.pasted", pasted.length());
        desk.tasks().run(() -> add(NoteKind.REMARK, pasted), failure -> {
            failure.ifPresent(problem -> giveBack(pasted, problem));
            if (failure.isEmpty()) {
                desk.notices().info(said);
            }
        });
    }

    private Optional<RuntimeException> add(NoteKind asKind, String noteText) {
        try {
            services.notes().add(conference, asKind, noteText);
            return Optional.empty();
        } catch (RuntimeException failure) {
            return Optional.of(failure);
        }
    }

    /** What was typed meanwhile stays, below what comes back. The failure itself goes the way of all failures. */
    private void giveBack(String typed, RuntimeException failure) {
        text.set(isEmpty() ? typed : typed + "\n" + text.get());
        desk.tasks().run(() -> {
            throw failure;
        });
    }

    private void tellNothingToStore(String typed) {
        if (!typed.isBlank()) {
            desk.notices().info(Message.of("live.entry.onlyMarker", typed.strip()));
        }
    }

    /** Takes up the line as it was left, unless it was stored in the last moment. */
    void restore(String left, Optional<Note> last) {
        var stored = last.map(Note::text).filter(EntryLine.of(left).text()::equals);
        if (isEmpty() && stored.isEmpty()) {
            text.set(left);
            draft.restored();
        }
    }

    /** Keeps the line before it is left. */
    void leave() {
        draft.keep();
    }

    /** Everything that is in no note yet: lines on their way into one, and the line being typed. */
    private String unsaved() {
        return storing.isEmpty() ? text.get() : String.join("\n", storing) + "\n" + text.get();
    }

    private void typed() {
        understand();
        draft.typed();
    }

    private void understand() {
        kind.set(EntryLine.kind(text.get()).or(chosen::get).orElse(NoteKind.REMARK));
    }

    private static Worded said(DraftKeeper.State state) {
        return switch (state) {
            case NOTHING -> new Plain("");
            case TYPING -> Message.of("live.draft.typing");
            case KEPT -> Message.of("live.draft.kept");
            case FAILED -> Message.of("live.draft.failed");
        };
    }
}
