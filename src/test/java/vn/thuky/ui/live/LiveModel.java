package vn.thuky.ui.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

/** The live record of the small conference, with everything happening at once. */
final class LiveModel implements AutoCloseable {
    static final Texts TEXTS = Texts.of(Language.VI);

    final LiveConference c;
    final TestDesk desk = new TestDesk();
    final LiveViewModel model;

    LiveModel(Path folder) throws CannotOpen {
        c = new LiveConference(folder);
        model = open(c, desk.desk());
    }

    static LiveViewModel open(LiveConference c, Desk desk) {
        var services = new LiveServices(
                c.live,
                c.queue,
                c.rollCall,
                c.votes,
                c.rescheduling,
                new NoteServices(c.notes, c.drafts, c.shorthands));
        var place = new Place.Live(LiveConference.ID.value(), Optional.empty());
        return new LiveViewModel(services, desk, c.clock, place);
    }

    /** Types a line and presses Enter, a second after the one before. */
    void note(String line) {
        c.clock.pass(Duration.ofSeconds(1));
        model.entry().textProperty().set(line);
        model.entry().store();
    }

    /** The texts of the notes, in the order shown. */
    List<String> notes() {
        return model.stream().rows().stream()
                .map(row -> row.line().note().text())
                .toList();
    }

    static String said(Worded words) {
        return words.in(TEXTS);
    }

    void undo() {
        c.workspace.ledger().undo(Scope.of(LiveConference.ID));
    }

    /** Waits until everything given to the writer is done, drafts too. */
    void settle() {
        c.workspace.ledger().history(Scope.of(LiveConference.ID), _ -> false);
    }

    @Override
    public void close() {
        model.leave();
        settle();
        c.close();
    }
}
