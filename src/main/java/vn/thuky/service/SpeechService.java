package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The speeches of a conference: who registered, in which order, with which texts. */
public final class SpeechService {
    private final Ledger ledger;
    private final Store store;

    public SpeechService(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** The speeches in order with what they refer to. */
    public SpeechQueue queue(ConferenceId conference) {
        return new SpeechQueue(
                store.speeches().speeches(conference),
                store.agenda().items(conference),
                store.people().participants(conference),
                store.people().organizations(),
                store.people().sites(conference),
                store.attachments().attachments(conference).stream()
                        .collect(Collectors.toMap(Attachment::id, Function.identity())));
    }

    /** Adds a speech at the end. */
    public Speech append(ConferenceId conference, SpeechKind kind, String title) {
        return insert(
                conference, kind, title, store.speeches().speeches(conference).size());
    }

    /** Adds a speech below another, under the same agenda item; at the end when that one is gone. */
    public Speech insertAfter(Speech before, SpeechKind kind, String title) {
        var speeches = store.speeches().speeches(before.conference());
        var index = speeches.stream().map(Speech::id).toList().indexOf(before.id());
        return insert(before.conference(), kind, title, index < 0 ? speeches.size() : index + 1);
    }

    private Speech insert(ConferenceId conference, SpeechKind kind, String title, int at) {
        var ordered = new ArrayList<>(store.speeches().speeches(conference));
        var neighbour = at > 0
                ? ordered.get(at - 1).item()
                : ordered.stream().findFirst().flatMap(Speech::item);
        var speech = Speech.titled(SpeechId.fresh(), conference, title)
                .withKind(kind)
                .withItem(neighbour)
                .withPosition(at);
        ordered.add(at, speech);
        ledger.write(Ordering.edits(ordered, Speech::withPosition));
        return speech;
    }

    /** Changes one speech; empty when it is gone or nothing differs. */
    public Optional<Change> change(SpeechId id, UnaryOperator<Speech> how) {
        return store.speeches().speech(id).flatMap(speech -> ledger.write(Edit.put(how.apply(speech))));
    }

    /** Says who speaks; where no organization or site is known yet, those of the first speaker are taken. */
    public Optional<Change> name(SpeechId id, List<ParticipantId> speakers) {
        var first = speakers.stream().findFirst().flatMap(store.people()::participant);
        return change(
                id,
                speech -> speech.withSpeakers(speakers)
                        .withOrganization(speech.organization().or(() -> first.flatMap(Participant::organization)))
                        .withSite(speech.site().or(() -> first.flatMap(Participant::site))));
    }

    /** Moves speeches, together and in their order, so that the first of them stands at {@code to}, counted without them from 0. */
    public Optional<Change> move(ConferenceId conference, Collection<SpeechId> speeches, int to) {
        var ordered = Ordering.moved(store.speeches().speeches(conference), speeches, to);
        return ledger.write(Ordering.edits(ordered, Speech::withPosition));
    }

    /** Takes speeches off the queue; they stay listed as withdrawn. */
    public Optional<Change> withdraw(Collection<SpeechId> speeches) {
        return restate(speeches, speech -> SpeechStatus.WITHDRAWN);
    }

    /** Puts withdrawn speeches back into the queue. */
    public Optional<Change> restore(Collection<SpeechId> speeches) {
        return restate(
                speeches, speech -> speech.actual().end().isPresent() ? SpeechStatus.DONE : SpeechStatus.REGISTERED);
    }

    private Optional<Change> restate(Collection<SpeechId> speeches, Function<Speech, SpeechStatus> status) {
        return ledger.write(speeches.stream()
                .flatMap(id -> store.speeches().speech(id).stream())
                .map(speech -> Edit.put(speech.withCourse(status.apply(speech), speech.actual())))
                .toList());
    }

    /** Deletes speeches. What was noted during them stays, with its speaker, site and agenda item. */
    public Optional<Change> delete(ConferenceId conference, Collection<SpeechId> speeches) {
        var remaining = new ArrayList<Speech>();
        var edits = new ArrayList<Edit>();
        for (var speech : store.speeches().speeches(conference)) {
            if (speeches.contains(speech.id())) {
                edits.add(Edit.remove(speech));
            } else {
                remaining.add(speech);
            }
        }
        edits.addAll(Ordering.edits(remaining, Speech::withPosition));
        for (var note : store.speeches().notes(conference)) {
            if (note.context().speech().filter(speeches::contains).isPresent()) {
                var context = note.context();
                edits.add(Edit.put(note.withContext(
                        new Note.Context(context.item(), Optional.empty(), context.speaker(), context.site()))));
            }
        }
        return ledger.write(edits);
    }

    /** Adds files, taken over by {@link AttachmentService}, to the texts of a speech. */
    public Optional<Change> addTexts(SpeechId id, List<Attachment> files) {
        return store.speeches().speech(id).flatMap(speech -> {
            var texts = new ArrayList<>(speech.texts());
            var edits = new ArrayList<Edit>();
            for (var file : files) {
                texts.add(file.id());
                edits.add(Edit.put(file));
            }
            edits.add(Edit.put(speech.withTexts(texts)));
            return ledger.write(edits);
        });
    }

    /** Takes a file off a speech. It stays in the data folder, so that undoing brings it back. */
    public Optional<Change> removeText(SpeechId id, AttachmentId file) {
        return store.speeches().speech(id).flatMap(speech -> {
            var edits = new ArrayList<Edit>();
            edits.add(Edit.put(speech.withTexts(
                    speech.texts().stream().filter(text -> !text.equals(file)).toList())));
            store.attachments().attachment(file).map(Edit::remove).ifPresent(edits::add);
            return ledger.write(edits);
        });
    }
}
