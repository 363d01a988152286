package vn.thuky.ui.live;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** The order of notes: those of a speech stand where it began, together; the others at their own time. */
final class NoteOrder implements Comparator<Note> {
    static final Comparator<Note> BY_TIME =
            Comparator.comparing(Note::at).thenComparing(note -> note.id().value());

    private final LiveState state;
    private final LiveNames names;
    private final Comparator<Note> order;

    NoteOrder(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
        this.order = Comparator.comparing(this::groupStart)
                .thenComparing(this::groupKey)
                .thenComparing(BY_TIME);
    }

    @Override
    public int compare(Note a, Note b) {
        return order.compare(a, b);
    }

    /** Whether two notes that follow each other stand under one heading. */
    boolean together(Note a, Note b) {
        return speech(a).map(Speech::id).equals(speech(b).map(Speech::id))
                && (speech(a).isPresent()
                        || a.context().item().equals(b.context().item()));
    }

    /** The speech a note belongs to, else the item, else neither. */
    Worded heading(Note note) {
        return speech(note)
                .map(names::heading)
                .or(() -> note.context().item().flatMap(state::item).map(item -> new Plain(item.title())))
                .orElse(Message.of("live.heading.none"));
    }

    private Optional<Speech> speech(Note note) {
        return note.context().speech().flatMap(state::speech);
    }

    private LocalDateTime groupStart(Note note) {
        return speech(note).map(Speech::actual).flatMap(Period::start).orElse(note.at());
    }

    /** Keeps the notes of two speeches begun at one time apart. */
    private String groupKey(Note note) {
        return speech(note).map(speech -> speech.id().value()).orElse("");
    }
}
