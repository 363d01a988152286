package vn.thuky.domain.speech;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Pauses;

/** When speeches are planned to begin: those of an item follow each other from its planned start, in the order of the queue. */
public record SpeechPlan(Map<SpeechId, LocalDateTime> starts) {
    public static final SpeechPlan NONE = new SpeechPlan(Map.of());

    public SpeechPlan {
        starts = Map.copyOf(starts);
    }

    /**
     * Computes the times; a speech that was withdrawn, or was in no programme, takes none.
     *
     * @param queue in any order; their positions count
     */
    public static SpeechPlan of(List<Speech> queue, Timetable timetable) {
        var free = new HashMap<AgendaItemId, LocalDateTime>();
        var told = timetable.toldPlan();
        for (var slot : timetable.slots()) {
            if (told.start(slot.item().id())) {
                free.put(slot.item().id(), slot.plannedStart());
            }
        }
        var starts = new HashMap<SpeechId, LocalDateTime>();
        var inOrder = queue.stream()
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN && !speech.spontaneous())
                .sorted(Comparator.comparingInt(Speech::position))
                .toList();
        for (var speech : inOrder) {
            speech.item()
                    .ifPresent(item -> Optional.ofNullable(free.remove(item)).ifPresent(start -> {
                        starts.put(speech.id(), start);
                        if (speech.registered().isPositive()) {
                            free.put(item, start.plus(speech.registered()));
                        }
                    }));
        }
        return new SpeechPlan(starts);
    }

    /** When the speech being given will end if it takes as long as registered; empty while nobody speaks. */
    public static Optional<LocalDateTime> floorUntil(List<Speech> queue, Pauses pauses, LocalDateTime now) {
        return queue.stream()
                .filter(speech -> speech.status() == SpeechStatus.SPEAKING)
                .flatMap(speech -> speech.actual().start().stream()
                        .map(start -> start.plus(speech.registered()).plus(pauses.between(start, now))))
                .max(Comparator.naturalOrder());
    }

    /** Empty for a speech that belongs to no item, or comes after one whose length is not known. */
    public Optional<LocalDateTime> start(SpeechId speech) {
        return Optional.ofNullable(starts.get(speech));
    }
}
