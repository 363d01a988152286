package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Note.Context;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** Notes taken while a conference is in session. */
public final class NoteService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public NoteService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /**
     * A note that was taken out, with what referred to it: as they were before.
     *
     * @param commitments the commitments that were made from it
     */
    public record Removed(Note note, List<Commitment> commitments) {
        public Removed {
            commitments = List.copyOf(commitments);
        }
    }

    /** What was typed, and when: it keeps that time, however long the disk has no room for it. */
    public record Typed(LocalDateTime at, NoteKind kind, String text) {}

    /** What is typed at this moment; from any thread. */
    public Typed typed(NoteKind kind, String text) {
        return new Typed(LocalDateTime.now(clock), kind, text);
    }

    /** Stores a note of what goes on now. */
    public Note add(ConferenceId conference, Typed typed) {
        var note = fresh(conference, typed);
        ledger.write(Edit.put(note));
        return note;
    }

    /**
     * As {@link #add(ConferenceId, Typed)}, with the commitment whose terms the note settles, in one step. Where they name
     * no lead, it is who would lead by {@link #commit}.
     */
    public Note add(ConferenceId conference, Typed typed, Terms terms) {
        var note = fresh(conference, typed);
        ledger.write(Edit.put(note), Edit.put(settled(commitment(note), terms)));
        return note;
    }

    private Note fresh(ConferenceId conference, Typed typed) {
        return Note.of(NoteId.fresh(), conference, typed.at(), typed.kind(), typed.text())
                .withContext(NoteContext.now(store, conference))
                .withAuthor(store.office().settings().user());
    }

    /** Corrects the text of a note, and its kind. */
    public void correct(NoteId id, NoteKind kind, String text) {
        store.speeches().note(id).ifPresent(note -> put(note.withKind(kind).withText(text)));
    }

    public void setKind(NoteId id, NoteKind kind) {
        store.speeches().note(id).ifPresent(note -> put(note.withKind(kind)));
    }

    /** Sets the sentence of the minutes; the text stays as typed. An empty sentence lets the text stand there again. */
    public void setSentence(NoteId id, String sentence) {
        store.speeches().note(id).ifPresent(note -> put(note.withSentence(sentence)));
    }

    /** Says that a note belongs to another speech, or to none. */
    public void move(NoteId id, Optional<SpeechId> to) {
        store.speeches().note(id).ifPresent(note -> {
            var item = note.context().item();
            var alone = new Context(item, Optional.empty(), Optional.empty(), Optional.empty());
            var speech = to.flatMap(store.speeches()::speech);
            put(note.withContext(speech.map(s -> NoteContext.of(s, alone)).orElse(alone)));
        });
    }

    /** Takes a note out; commitments made from it stay. Empty when it is gone already. */
    public Optional<Removed> remove(NoteId id) {
        return store.speeches().note(id).map(note -> {
            var made = madeFrom(note);
            var edits = new ArrayList<Edit>();
            edits.add(Edit.remove(note));
            made.forEach(commitment -> edits.add(Edit.put(commitment.withSource(Optional.empty()))));
            ledger.write(edits);
            return new Removed(note, made);
        });
    }

    /** Puts back what was taken out, whatever was done since. */
    public void restore(Removed removed) {
        var edits = new ArrayList<Edit>();
        edits.add(Edit.put(removed.note()));
        removed.commitments().stream()
                .flatMap(made -> store.commitments().commitment(made.id()).stream())
                .forEach(made -> edits.add(
                        Edit.put(made.withSource(Optional.of(removed.note().id())))));
        ledger.write(edits);
    }

    /**
     * Makes a commitment of what a note says: assigned when it is a direction, else pledged by the organization that spoke. A note
     * makes one commitment; asked again, it is that one.
     */
    public Optional<Commitment> commit(NoteId id) {
        return store.speeches().note(id).map(note -> {
            var made = madeFrom(note);
            return made.isEmpty() ? commit(note) : made.getFirst();
        });
    }

    /** Settles the terms of the commitment a note makes, which is made now if there is none yet. */
    public void settle(NoteId id, Terms terms) {
        store.speeches().note(id).ifPresent(note -> {
            var made = madeFrom(note);
            ledger.write(Edit.put(settled(made.isEmpty() ? commitment(note) : made.getFirst(), terms)));
        });
    }

    /** Where the terms name no lead, whoever leads anyway does. */
    private Commitment settled(Commitment commitment, Terms terms) {
        return commitment
                .withLeads(terms.leads().isEmpty() ? commitment.leads() : terms.leads())
                .withSupporting(terms.supporting())
                .withProduct(terms.product())
                .rescheduled(
                        terms.deadline(),
                        "",
                        LocalDateTime.now(clock),
                        store.office().settings().user());
    }

    private Commitment commit(Note note) {
        var commitment = commitment(note);
        ledger.write(Edit.put(commitment));
        return commitment;
    }

    private Commitment commitment(Note note) {
        var assigned = note.kind() == NoteKind.DIRECTION;
        var last = store.commitments().commitments(note.conference()).stream()
                .mapToInt(Commitment::position)
                .max()
                .orElse(-1);
        return Commitment.of(CommitmentId.fresh(), note.conference(), note.printed())
                .withPosition(last + 1)
                .withSource(Optional.of(note.id()))
                .withOrigin(assigned ? CommitmentOrigin.ASSIGNED : CommitmentOrigin.PLEDGED)
                .withLeads(assigned ? List.of() : speaking(note).stream().toList());
    }

    private Optional<OrganizationId> speaking(Note note) {
        var context = note.context();
        return context.speaker()
                .flatMap(store.people()::participant)
                .flatMap(Participant::organization)
                .or(() -> context.speech().flatMap(store.speeches()::speech).flatMap(Speech::organization));
    }

    private List<Commitment> madeFrom(Note note) {
        return store.commitments().commitments(note.conference()).stream()
                .filter(made -> made.source().equals(Optional.of(note.id())))
                .toList();
    }

    private void put(Note note) {
        ledger.write(Edit.put(note));
    }
}
