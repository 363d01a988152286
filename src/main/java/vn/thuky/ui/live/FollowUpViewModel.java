package vn.thuky.ui.live;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.service.Terms;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Place;

/** What is to be done after a note: the commitment it makes, beside it, with its terms to be settled. */
public final class FollowUpViewModel {
    private final LiveState state;
    private final NoteServices services;
    private final Desk desk;
    private final TermsViewModel terms;
    private final ReadOnlyObjectWrapper<Optional<Note>> note = new ReadOnlyObjectWrapper<>(Optional.empty());

    FollowUpViewModel(LiveState state, NoteServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.terms = new TermsViewModel(state);
    }

    public TermsViewModel terms() {
        return terms;
    }

    /** The note that is followed up; empty while none is. */
    public ReadOnlyObjectProperty<Optional<Note>> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** What was settled before, or what the note says of it. Nothing is stored before it is kept. */
    void open(Note opened) {
        terms.clear();
        made(opened).ifPresentOrElse(made -> terms.show(Terms.of(made)), () -> terms.read(opened.text()));
        note.set(Optional.of(opened));
    }

    /** Keeps the terms; the commitment is made now if there is none yet. */
    public void keep() {
        note.get().ifPresent(followed -> {
            var settled = terms.terms();
            var problem = terms.problem();
            if (problem.isPresent()) {
                desk.notices().warning(problem.get());
                return;
            }
            close();
            desk.tasks().run(() -> services.notes().settle(followed.id(), settled));
        });
    }

    public void close() {
        note.set(Optional.empty());
    }

    /** Goes to the commitment in the register; one that is not made yet is made now. */
    public void openRegister() {
        note.get()
                .ifPresent(followed -> desk.tasks()
                        .run(
                                () -> services.notes().commit(followed.id()),
                                made -> made.ifPresent(commitment -> desk.navigator()
                                        .open(new Place.Commitments(
                                                commitment.conference().value(),
                                                Optional.of(commitment.id().value()))))));
    }

    void refresh() {
        terms.refresh();
    }

    /** A note that was taken out is followed up no more. */
    void gone(NoteId id) {
        if (note.get().filter(followed -> followed.id().equals(id)).isPresent()) {
            close();
        }
    }

    private Optional<Commitment> made(Note from) {
        return state.commitments().stream()
                .filter(commitment -> commitment.source().equals(Optional.of(from.id())))
                .findFirst();
    }
}
