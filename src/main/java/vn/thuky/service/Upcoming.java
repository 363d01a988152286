package vn.thuky.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.speech.Speech;

/**
 * What comes next in a conference: a waiting speech while one has its place here, then the next item of the agenda. At most one of the
 * two is given.
 */
public record Upcoming(Optional<Speech> speech, Optional<AgendaItem> item) {

    /**
     * Finds what comes next.
     *
     * @param items by position
     * @param speeches by position
     */
    public static Upcoming of(List<AgendaItem> items, List<Speech> speeches) {
        var later = items.stream()
                .filter(item -> item.actual().start().isEmpty())
                .map(AgendaItem::id)
                .toList();
        var speech = speeches.stream()
                .filter(QueueService::waiting)
                .filter(placedIn(later).negate())
                .findFirst();
        return speech.isPresent()
                ? new Upcoming(speech, Optional.empty())
                : new Upcoming(Optional.empty(), nextItem(items));
    }

    /** The first item after those that go on that has not begun, in its sitting or a later one. */
    static Optional<AgendaItem> nextItem(List<AgendaItem> items) {
        var last = items.stream()
                .filter(item -> item.actual().running())
                .mapToInt(AgendaItem::position)
                .max()
                .orElse(-1);
        var passedOver = Timetable.passedOver(items);
        return items.stream()
                .filter(item -> item.position() > last && item.actual().start().isEmpty())
                .filter(item -> !passedOver.contains(item.id()))
                .findFirst();
    }

    private static Predicate<Speech> placedIn(List<AgendaItemId> items) {
        return speech -> speech.item().filter(items::contains).isPresent();
    }
}
