package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.speech.Note;
import vn.thuky.service.Shorthands;
import vn.thuky.service.Shorthands.WrittenOut;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;

/** Puts words in the place of shorthands: of snippets while a line is typed, of abbreviations once its note is stored. */
final class Expansions {
    private final Variables variables;
    private final NoteServices services;
    private final Desk desk;
    private volatile Shorthands ready = Shorthands.NONE;

    Expansions(LiveState state, NoteServices services, Desk desk) {
        this.variables = new Variables(state);
        this.services = services;
        this.desk = desk;
        reload();
    }

    /** The shorthands, or whether abbreviations are written out, are not what they were. */
    void reload() {
        desk.tasks().run(services.shorthands()::ready, loaded -> ready = loaded);
    }

    /** The snippet whose code a text ends with. */
    Optional<Expansion> endOf(String text) {
        return ready.endOf(text)
                .map(code -> new Expansion(
                        code.from(), texts -> Shorthands.fill(code.text(), name -> variables.value(name, texts))));
    }

    /**
     * Writes out the abbreviations in a stored note, as a step of its own, and says which, with the offer to have it as typed. Blocking.
     */
    void writeOut(Note note) {
        var found = new ArrayList<WrittenOut>();
        var text = ready.writeOut(note.text(), found);
        if (!found.isEmpty()) {
            services.notes().correct(note.id(), note.kind(), text);
            desk.tasks().deliver(() -> tell(note, found));
        }
    }

    private void tell(Note note, List<WrittenOut> found) {
        var first = found.getFirst();
        var said = found.size() == 1
                ? Message.of("live.entry.writtenOut", first.code(), first.text())
                : Message.of("live.entry.writtenOutSeveral", first.code(), first.text(), found.size() - 1);
        desk.notices()
                .success(
                        said,
                        new Notice.Offer(
                                "live.entry.asTyped",
                                () -> desk.tasks()
                                        .run(() -> services.notes().correct(note.id(), note.kind(), note.text()))));
    }
}
