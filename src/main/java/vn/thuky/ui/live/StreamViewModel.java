package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.LiveService.Touched;
import vn.thuky.service.NoteService;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Notice;

/**
 * The notes in the order of the minutes: those of a speech together, everything by time. Commands on a note mean the selected one, or
 * the last where none is selected.
 */
public final class StreamViewModel {
    /** A field with more than this answers keys too slowly. */
    private static final int LONGEST_EDITED = 50_000;

    private final LiveState state;
    private final NoteServices services;
    private final Desk desk;
    private final StreamFilter filter;
    private final NoteRows notes;
    private final LatestNote latest;
    private final NotesUnderWay underWay;
    private final ObjectProperty<Optional<LiveRow<NoteLine>>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<LiveRow<NoteLine>>> arrived =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NoteEdit>> edit = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StreamSummary summary = new StreamSummary();
    private Consumer<VoteId> openVote = _ -> {};

    /**
     * What is shown of a note.
     *
     * @param heading of the group it is the first of; empty within a group
     * @param outcome what came of it: the commitment that was made of it, or the result of the vote
     * @param vote which stands here in place of a note
     */
    public record NoteLine(
            String key, Note note, Optional<Worded> heading, Optional<Worded> outcome, Optional<VoteId> vote)
            implements LiveRow.Line {}

    StreamViewModel(LiveState state, NoteServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.underWay = new NotesUnderWay(services, desk.tasks());
        this.filter = new StreamFilter(state, this::filtered);
        this.notes = new NoteRows(state, filter, this::leaves);
        this.latest = new LatestNote(desk.tasks(), this::shown, this::latestByTime);
    }

    public ObservableList<LiveRow<NoteLine>> rows() {
        return notes.shown();
    }

    public ObjectProperty<Optional<LiveRow<NoteLine>>> selectedProperty() {
        return selected;
    }

    /** The note that was stored last, to be brought into view. */
    public ReadOnlyObjectProperty<Optional<LiveRow<NoteLine>>> arrivedProperty() {
        return arrived.getReadOnlyProperty();
    }

    /** The note being corrected in its place. */
    public ReadOnlyObjectProperty<Optional<NoteEdit>> editProperty() {
        return edit.getReadOnlyProperty();
    }

    /** How many notes there are, and of which kinds. */
    public ReadOnlyObjectProperty<Worded> summaryProperty() {
        return summary.summaryProperty();
    }

    /** Which notes are shown. */
    public StreamFilter filter() {
        return filter;
    }

    /** How many notes are shown, of how many. */
    public ReadOnlyObjectProperty<Worded> foundProperty() {
        return summary.foundProperty();
    }

    /** Lets the user choose which notes are shown. */
    public void askFilter() {
        filter.open(notes.notes().toList());
        summarize();
    }

    /** The note that was typed last, wherever it stands. */
    LatestNote latest() {
        return latest;
    }

    private Optional<Note> shown(NoteId id) {
        return notes.find(id).map(row -> underWay.of(row.line().note()));
    }

    private Optional<Note> latestByTime() {
        return notes.notes().max(NoteOrder.BY_TIME).map(underWay::of);
    }

    /** Does something with the selected note; where nothing is selected, with the one typed last, once it is there. With a vote it cannot be done. */
    void withCurrent(Consumer<Note> command) {
        selected.get()
                .map(LiveRow::line)
                .ifPresentOrElse(
                        line -> with(line, command),
                        () -> latest.then(() -> latest.note().ifPresent(command)));
    }

    private void with(NoteLine line, Consumer<Note> command) {
        if (line.vote().isPresent()) {
            desk.notices().info(Message.of("live.vote.noNote"));
        } else {
            command.accept(line.note());
        }
    }

    /** The vote that is selected. */
    Optional<VoteId> selectedVote() {
        return selected.get().flatMap(row -> row.line().vote());
    }

    /** What opens a vote. */
    void onVote(Consumer<VoteId> action) {
        openVote = action;
    }

    /** Corrects the note that was typed last, in its place. */
    public void editLast() {
        latest.then(() -> latest.note().ifPresent(note -> edit(note, false)));
    }

    /** Corrects the selected note in its place, or the last; opens the vote that is selected. */
    public void edit() {
        selectedVote().ifPresentOrElse(openVote, () -> withCurrent(note -> edit(note, false)));
    }

    /** Edits the sentence of the minutes of the selected note, or the last; what was typed stays. */
    public void editSentence() {
        withCurrent(note -> edit(note, true));
    }

    private void edit(Note shown, boolean sentence) {
        keepEdit();
        var note = underWay.of(shown);
        if (note.text().length() > LONGEST_EDITED) {
            desk.notices().info(Message.of("live.note.tooLong", note.text().length()));
            return;
        }
        notes.find(note.id()).ifPresent(row -> {
            unhide(row);
            edit.set(Optional.of(new NoteEdit(row, sentence ? note.wording() : note.text(), sentence)));
        });
    }

    private void unhide(LiveRow<NoteLine> row) {
        if (!rows().contains(row)) {
            filter.close();
        }
    }

    /** Keeps what was typed and goes on with the note so many places further; past the last one nothing is edited. */
    public void editBeside(int places) {
        edit.get().ifPresent(current -> {
            var index = besides(rows().indexOf(current.row()), places);
            keepEdit();
            if (index >= rows().size()) {
                selected.set(Optional.empty());
            } else {
                edit(rows().get(index).line().note(), current.sentence());
            }
        });
    }

    /** The place of the next note this way; votes are passed over. */
    private int besides(int from, int step) {
        var index = from + step;
        while (index >= 0
                && index < rows().size()
                && rows().get(index).line().vote().isPresent()) {
            index += step;
        }
        return index < 0 ? from : index;
    }

    /** Keeps what was typed. A marker at the start that was not there before changes the kind. */
    public void keepEdit() {
        edit.get().ifPresent(current -> {
            edit.set(Optional.empty());
            underWay.keep(current);
        });
    }

    /** Leaves the note as it was. */
    public void cancelEdit() {
        edit.set(Optional.empty());
    }

    public void setKind(NoteKind kind) {
        withCurrent(note -> desk.tasks().run(() -> services.notes().setKind(note.id(), kind)));
    }

    /** Says that the note belongs to another speech, or to none. */
    public void move(Optional<SpeechId> speech) {
        withCurrent(note -> desk.tasks().run(() -> services.notes().move(note.id(), speech)));
    }

    /** The speeches a note can be moved to, the latest first. */
    public List<Target> targets() {
        var names = new LiveNames(state);
        return state.speeches().reversed().stream()
                .filter(speech -> speech.actual().start().isPresent())
                .map(speech -> new Target(speech.id(), names.heading(speech)))
                .toList();
    }

    /** A speech a note can be moved to. */
    public record Target(SpeechId speech, Worded heading) {}

    /** Takes the note out, with an offer to put it back. */
    public void delete() {
        withCurrent(note -> desk.tasks()
                .run(
                        () -> services.notes().remove(note.id()),
                        removed -> removed.ifPresent(gone -> offerBack(note, gone))));
    }

    private void offerBack(Note note, NoteService.Removed gone) {
        desk.notices()
                .success(
                        Message.of("live.note.deleted", Excerpt.of(note.text())),
                        new Notice.Offer(
                                "action.undo",
                                () -> desk.tasks().run(() -> services.notes().restore(gone))));
    }

    /** Brings a note into view and selects it. */
    void select(NoteId id) {
        notes.find(id).ifPresent(row -> {
            unhide(row);
            selected.set(Optional.of(row));
            arrived.set(Optional.of(row));
        });
    }

    /** Shows these notes in place of all others. */
    void load(List<Note> all) {
        cancelEdit();
        notes.load(all);
        notes.show(state.votes());
        summarize();
        if (!rows().isEmpty()) {
            arrived.set(Optional.of(rows().getLast()));
        }
    }

    /** Takes over the notes a change touched; the others stay as they are. */
    void apply(List<Touched> touched) {
        for (var record : touched) {
            if (record.kind() == RecordKind.NOTE) {
                record.now().map(Note.class::cast).ifPresentOrElse(this::put, () -> gone(new NoteId(record.id())));
            }
        }
        summarize();
    }

    /** Shows the votes as they are now; a new one comes into view. */
    void showVotes() {
        notes.show(state.votes()).ifPresent(row -> arrived.set(Optional.of(row)));
        summarize();
    }

    /** Arranges all notes anew, since speeches, items or commitments are not what they were. */
    void refresh() {
        notes.refresh();
        summarize();
    }

    private void filtered() {
        notes.arrange(true);
        summarize();
    }

    private void put(Note note) {
        underWay.arrived(note);
        notes.put(note).ifPresent(row -> arrived.set(Optional.of(row)));
    }

    private void gone(NoteId id) {
        underWay.gone(id);
        notes.remove(id);
    }

    private void leaves(LiveRow<NoteLine> row) {
        edit.get().filter(current -> current.row().equals(row)).ifPresent(_ -> cancelEdit());
        selected.get().filter(row::equals).ifPresent(_ -> selected.set(Optional.empty()));
    }

    private void summarize() {
        summary.of(notes);
    }
}
