package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.EntryLine;
import vn.thuky.service.LineCorrection;
import vn.thuky.service.Terms;
import vn.thuky.service.TermsWords;
import vn.thuky.text.DeadlineReading;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** The entry line: what is typed becomes a note, and is safe on disk meanwhile. Its text is never changed under the fingers. */
public final class EntryViewModel {
    private static final String DAY = "live.entry.day";

    private final LiveState state;
    private final NoteServices services;
    private final Desk desk;
    private final TermsViewModel terms;
    private final Expansions expansions;
    private final LatestNote latest;
    private final NoteWriting writing;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<NoteKind>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<NoteKind> kind = new ReadOnlyObjectWrapper<>(NoteKind.REMARK);
    private final ReadOnlyObjectWrapper<Worded> saved = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyBooleanWrapper settling = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> understood = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final List<String> storing = new ArrayList<>();
    private final DraftKeeper draft;
    private final Debounce reading;
    private Optional<Message> refusal = Optional.empty();
    private boolean asked;
    private Runnable given = () -> {};
    private Runnable refused = () -> {};

    EntryViewModel(LiveState state, NoteServices services, Desk desk, Expansions expansions, LatestNote latest) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.terms = new TermsViewModel(state);
        this.expansions = expansions;
        this.latest = latest;
        this.writing = new NoteWriting(desk.tasks(), latest);
        this.draft = new DraftKeeper(
                services.drafts(), desk.tasks(), state.conference().id(), this::unsaved);
        this.reading = new Debounce(desk.tasks(), this::read);
        text.subscribe(this::typed);
        chosen.subscribe(this::understand);
        draft.stateProperty().subscribe(now -> saved.set(said(now)));
    }

    public StringProperty textProperty() {
        return text;
    }

    /** The kind the line will be stored as, by its marker or by choice. */
    public ReadOnlyObjectProperty<NoteKind> kindProperty() {
        return kind.getReadOnlyProperty();
    }

    /** The terms of the line, to be confirmed or changed while {@link #settlingProperty}. */
    public TermsViewModel terms() {
        return terms;
    }

    /** Whether the line is a direction or a commitment, which settle terms. */
    public ReadOnlyBooleanProperty settlingProperty() {
        return settling.getReadOnlyProperty();
    }

    /** What was understood of a day asked for with "!", or what was not, or why the line was not taken; empty where there is nothing to say. */
    public ReadOnlyObjectProperty<Optional<Message>> understoodProperty() {
        return understood.getReadOnlyProperty();
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

    /** The snippet whose code the line up to the caret ends with. */
    public Optional<Expansion> expansion(String lineBeforeCaret) {
        return expansions.endOf(lineBeforeCaret);
    }

    public boolean isEmpty() {
        return text.get().isEmpty();
    }

    /** Stores the line as a note. What has no text yet stays in the line; what cannot be stored comes back to it. */
    public void store() {
        var typed = text.get();
        var correction = LineCorrection.of(typed);
        var line = EntryLine.of(typed);
        if (correction.isPresent()) {
            latest.then(() -> correct(correction.get()));
        } else if (LineCorrection.goesOn(typed)) {
            refuse(Message.of("live.entry.behindCorrection"));
        } else if (line.text().isEmpty()) {
            tellNothingToStore(typed);
        } else {
            store(typed, kind.get(), line.text());
        }
    }

    private void store(String typed, NoteKind asKind, String noteText) {
        asked = false;
        read();
        var refused = settling.get() ? terms.refused() : Optional.<Message>empty();
        if (refused.isPresent()) {
            desk.notices().info(refused.get());
            return;
        }
        var settled = settling.get() ? terms.terms() : Terms.NONE;
        var note = services.notes().typed(asKind, noteText);
        run(typed, () -> {
            var conference = state.conference().id();
            var stored = settled.isEmpty()
                    ? services.notes().add(conference, note)
                    : services.notes().add(conference, note, settled);
            expansions.writeOut(stored);
            return stored.id();
        });
    }

    /** Corrects the note before this line, which stays where it is until that one is there; a line that corrects nothing stays too. */
    private void correct(LineCorrection correction) {
        var before = latest.note();
        var corrected = before.flatMap(note -> correction.in(note.text()));
        if (corrected.isEmpty()) {
            refuse(Message.of("live.entry.notFound", correction.wrong()));
            return;
        }
        var note = before.orElseThrow();
        run(text.get(), () -> {
            services.notes().correct(note.id(), note.kind(), corrected.get());
            return note.id();
        });
    }

    /** The line stays as it is until it is changed; what is typed next takes its place. */
    private void refuse(Message why) {
        refusal = Optional.of(why);
        understood.set(refusal);
        refused.run();
    }

    /** Asks something about the line before it is stored; it stays as it is, and so does the question until the line is changed. */
    void ask(Message question) {
        asked = true;
        understood.set(Optional.of(question));
    }

    /** Whether the line stands there because it was not taken. */
    boolean refused() {
        return refusal.isPresent();
    }

    /** Whether {@link #understoodProperty} says what is wrong. */
    boolean doubtful() {
        return refused()
                || understood.get().filter(said -> !said.key().equals(DAY)).isPresent();
    }

    /** Empties the line for the next one; what cannot be done comes back to it. */
    private void run(String typed, Supplier<NoteId> work) {
        storing.add(typed);
        text.set("");
        chosen.set(Optional.empty());
        terms.clear();
        writing.write(work, failure -> {
            storing.remove(typed);
            failure.ifPresent(problem -> giveBack(typed, problem));
            draft.typed();
        });
    }

    /** Stores a text that is too long for a line by itself, as a note of its own; its kind is read as that of a line. */
    public void storePasted(String pasted) {
        var said = Message.of("live.entry.pasted", pasted.length());
        var asKind = EntryLine.kind(pasted);
        var noteText = asKind.isEmpty() ? pasted : EntryLine.of(pasted).text();
        var note = services.notes().typed(asKind.orElse(NoteKind.REMARK), noteText);
        var conference = state.conference().id();
        writing.write(() -> services.notes().add(conference, note).id(), failure -> {
            failure.ifPresent(problem -> giveBack(pasted, problem));
            if (failure.isEmpty()) {
                desk.notices().info(said);
            }
        });
    }

    /** What was typed meanwhile stays, below what comes back. The failure itself goes the way of all failures. */
    private void giveBack(String typed, RuntimeException failure) {
        text.set(isEmpty() ? typed : typed + "\n" + text.get());
        given.run();
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
            given.run();
            draft.restored();
        }
    }

    /** What to do when the line holds a text that was not typed into it just now: writing goes on at its end. */
    void onGiven(Runnable action) {
        given = action;
    }

    /** What to do when the line was not taken. */
    void onRefused(Runnable action) {
        refused = action;
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
        latest.typingGoesOn();
        refusal = Optional.empty();
        asked = false;
        understand();
        draft.typed();
        reading.request();
    }

    private void understand() {
        kind.set(EntryLine.kind(text.get()).or(chosen::get).orElse(NoteKind.REMARK));
        settling.set(settles(kind.get()));
    }

    static boolean settles(NoteKind kind) {
        return kind == NoteKind.DIRECTION || kind == NoteKind.COMMITMENT;
    }

    /** Reads what the line settles, and a day asked for. */
    private void read() {
        if (refused() || asked) {
            return;
        }
        if (settling.get()) {
            terms.read(EntryLine.of(text.get()).text());
            understood.set(terms.problem());
        } else {
            var asked = TermsWords.marked(text.get(), state.now().toLocalDate());
            understood.set(asked.isEmpty() ? Optional.empty() : Optional.of(day(asked)));
        }
    }

    private Message day(String asked) {
        return DeadlineReading.of(asked, state.now().toLocalDate())
                .map(day -> Message.of(DAY, asked, Figures.day(day)))
                .orElseGet(() -> Message.of("live.terms.noDay", asked));
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
