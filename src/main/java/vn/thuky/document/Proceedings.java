package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;

/**
 * A conference as it happened: each agenda item with its speeches and notes, then what belongs to none. Directions are taken out,
 * to stand together as the chair's conclusion; so are the notes commitments were made from.
 *
 * @param directions by time
 */
record Proceedings(List<Part> parts, List<Note> directions) {

    /**
     * A numbered part of the course.
     *
     * @param item empty for what belongs to no agenda item
     */
    record Part(Optional<AgendaItem> item, AgendaKind kind, List<Talk> talks, List<Note> notes) {}

    /** A speech that was given, with its notes by time. */
    record Talk(Speech speech, List<Note> notes) {}

    static Proceedings of(Dossier dossier) {
        var committed = dossier.commitments().stream()
                .map(Commitment::source)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var notes = dossier.notes().stream()
                .filter(note -> note.kind() != NoteKind.DIRECTION && !committed.contains(note.id()))
                .toList();
        var directions = dossier.notes().stream()
                .filter(note -> note.kind() == NoteKind.DIRECTION)
                .toList();
        return new Proceedings(new Sorting(happened(dossier.agenda()), dossier.speeches(), notes).parts(), directions);
    }

    /** Speeches that were asked for and not given. */
    static List<Speech> unspoken(Dossier dossier) {
        return dossier.speeches().stream()
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN && !spoken(speech))
                .toList();
    }

    static boolean spoken(Speech speech) {
        return speech.actual().start().isPresent()
                || speech.status() == SpeechStatus.DONE
                || speech.status() == SpeechStatus.SPEAKING;
    }

    /** In the order of their starts; an item never started stays after the one before it. */
    private static List<AgendaItem> happened(List<AgendaItem> agenda) {
        record Placed(AgendaItem item, LocalDateTime at) {}
        var placed = new ArrayList<Placed>();
        var at = LocalDateTime.MIN;
        for (var item : agenda) {
            at = item.actual().start().orElse(at);
            placed.add(new Placed(item, at));
        }
        return placed.stream()
                .sorted(Comparator.comparing(Placed::at))
                .map(Placed::item)
                .toList();
    }

    /** Whether a moment lies within a period. */
    static boolean covers(Period period, LocalDateTime moment) {
        return period.start().map(start -> !moment.isBefore(start)).orElse(false)
                && period.end().map(end -> moment.isBefore(end)).orElse(true);
    }
}
