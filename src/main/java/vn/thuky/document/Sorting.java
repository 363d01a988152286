package vn.thuky.document;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thuky.document.Proceedings.Part;
import vn.thuky.document.Proceedings.Talk;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechKind;

/**
 * Puts speeches and notes where they belong: to what they name, else to the agenda item in whose time they fall, else to the first
 * item of their kind, else into a part of their own. Nothing is left out.
 */
final class Sorting {
    private final List<AgendaItem> agenda;
    private final Map<AgendaItemId, AgendaItem> items = new HashMap<>();
    private final Map<SpeechId, List<Note>> notesOfSpeeches = new HashMap<>();
    private final Map<AgendaItemId, List<Note>> notesOfItems = new HashMap<>();
    private final Map<AgendaItemId, List<Speech>> speechesOfItems = new HashMap<>();
    private final Map<AgendaKind, List<Speech>> otherSpeeches = new EnumMap<>(AgendaKind.class);
    private final List<Note> otherNotes = new ArrayList<>();

    /** Takes the agenda as it happened, and the notes by time. */
    Sorting(List<AgendaItem> agenda, List<Speech> speeches, List<Note> notes) {
        this.agenda = agenda;
        agenda.forEach(item -> items.put(item.id(), item));
        Set<SpeechId> known = new HashSet<>();
        speeches.forEach(speech -> known.add(speech.id()));
        notes.forEach(note -> place(note, known));
        speeches.stream()
                .filter(speech -> Proceedings.spoken(speech) || notesOfSpeeches.containsKey(speech.id()))
                .forEach(this::place);
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        for (var item : agenda) {
            parts.add(new Part(
                    Optional.of(item),
                    item.kind(),
                    talks(speechesOfItems.getOrDefault(item.id(), List.of())),
                    notesOfItems.getOrDefault(item.id(), List.of())));
        }
        otherSpeeches.forEach(
                (kind, speeches) -> parts.add(new Part(Optional.empty(), kind, talks(speeches), List.of())));
        if (!otherNotes.isEmpty()) {
            parts.add(new Part(Optional.empty(), AgendaKind.OTHER, List.of(), otherNotes));
        }
        return parts;
    }

    private List<Talk> talks(List<Speech> speeches) {
        return speeches.stream()
                .sorted(Comparator.comparing(speech -> speech.actual().start().orElse(LocalDateTime.MAX)))
                .map(speech -> new Talk(speech, notesOfSpeeches.getOrDefault(speech.id(), List.of())))
                .toList();
    }

    private void place(Note note, Set<SpeechId> known) {
        var context = note.context();
        if (context.speech().filter(known::contains).isPresent()) {
            notesOfSpeeches
                    .computeIfAbsent(context.speech().get(), id -> new ArrayList<>())
                    .add(note);
            return;
        }
        context.item()
                .filter(items::containsKey)
                .or(() -> at(item -> Proceedings.covers(item.actual(), note.at())))
                .ifPresentOrElse(
                        item -> notesOfItems
                                .computeIfAbsent(item, id -> new ArrayList<>())
                                .add(note),
                        () -> otherNotes.add(note));
    }

    private void place(Speech speech) {
        var kind = kind(speech.kind());
        speech.item()
                .filter(items::containsKey)
                .or(() ->
                        speech.actual().start().flatMap(start -> at(item -> Proceedings.covers(item.actual(), start))))
                .or(() -> at(item -> item.kind() == kind))
                .ifPresentOrElse(
                        item -> speechesOfItems
                                .computeIfAbsent(item, id -> new ArrayList<>())
                                .add(speech),
                        () -> otherSpeeches
                                .computeIfAbsent(kind, any -> new ArrayList<>())
                                .add(speech));
    }

    private Optional<AgendaItemId> at(Predicate<AgendaItem> wanted) {
        return agenda.stream().filter(wanted).map(AgendaItem::id).findFirst();
    }

    private static AgendaKind kind(SpeechKind kind) {
        return switch (kind) {
            case REPORT -> AgendaKind.REPORT;
            case PAPER -> AgendaKind.SPEECHES;
            case REMARK -> AgendaKind.DISCUSSION;
            case ANSWER -> AgendaKind.RESPONSE;
            case DIRECTION -> AgendaKind.CONCLUSION;
        };
    }
}
