package vn.thuky.ui.live;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** How many notes there are, in words. */
final class StreamSummary {
    private final ReadOnlyObjectWrapper<Worded> summary = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<Worded> found = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final Map<NoteKind, Integer> counts = new EnumMap<>(NoteKind.class);

    /** How many notes there are, and of which kinds. */
    ReadOnlyObjectProperty<Worded> summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How many notes are shown, of how many. */
    ReadOnlyObjectProperty<Worded> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Counts the notes. */
    void of(NoteRows notes) {
        counts.clear();
        notes.notes().forEach(note -> counts.merge(note.kind(), 1, Integer::sum));
        var said = Message.of(
                "live.summary",
                notes.size(),
                counts.getOrDefault(NoteKind.COMMITMENT, 0),
                counts.getOrDefault(NoteKind.DIRECTION, 0));
        if (!said.equals(summary.get())) {
            summary.set(said);
        }
        found.set(Message.of("live.filter.found", notes.found(), notes.size()));
    }
}
