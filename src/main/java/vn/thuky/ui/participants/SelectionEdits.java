package vn.thuky.ui.participants;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Change;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.UndoService;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Dialogs;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.RowSelection;

/** What is set for all selected participants at once, as one step. */
final class SelectionEdits {
    private final ParticipantService service;
    private final UndoService undo;
    private final Desk desk;
    private final RowSelection<ParticipantRow> selection;

    SelectionEdits(ParticipantService service, UndoService undo, Desk desk, RowSelection<ParticipantRow> selection) {
        this.service = service;
        this.undo = undo;
        this.desk = desk;
        this.selection = selection;
    }

    void setSite(Choice<SiteId> site) {
        var some = selected();
        var name = site.id().isEmpty() ? "–" : site.name();
        set(
                () -> service.change(some, now -> now.withSite(site.id())),
                Message.of("participants.set.site", some.size(), name));
    }

    void setRole(Role role) {
        var some = selected();
        set(
                () -> service.change(some, now -> now.withRole(role)),
                Message.of("participants.set.role", some.size(), role));
    }

    void setState(AttendanceState state) {
        var some = selected();
        set(() -> service.setAttendance(some, state), Message.of("participants.set.state", some.size(), state));
    }

    void setGroup(String group) {
        var some = selected();
        set(
                () -> service.change(some, now -> now.withGroup(group)),
                Message.of("participants.set.group", some.size(), group.isEmpty() ? "–" : group));
    }

    /** Asks for a group that nobody is in yet. */
    void setNewGroup() {
        var question = new Dialogs.Question(
                Message.of("participants.newGroup"),
                Message.of("participants.newGroup.detail"),
                "participants.newGroup.set",
                Dialogs.Weight.HARMLESS);
        desk.dialogs().ask(question, "").ifPresent(this::setGroup);
    }

    private void set(Callable<Optional<Change>> step, Message done) {
        desk.tasks()
                .run(
                        step,
                        changed -> changed.ifPresent(change ->
                                desk.offerUndo(done, () -> undo.undo(change).isPresent())));
    }

    private List<ParticipantId> selected() {
        return selection.rows().stream().map(ParticipantRow::key).toList();
    }
}
