package vn.thuky.domain.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuky.domain.agenda.Timetable.Slot;

/**
 * Which times of an agenda can be told: those behind an item without a length cannot, up to the next fixed start.
 *
 * @param open the items whose start cannot be told
 * @param end whether the end of the last item can
 */
public record Told(Set<AgendaItemId> open, boolean end) {

    public Told {
        open = Set.copyOf(open);
    }

    /** Of the times planned. */
    static Told planned(List<Slot> slots) {
        var open = new HashSet<AgendaItemId>();
        var told = true;
        for (var slot : slots) {
            var item = slot.item();
            told |= item.fixedStart().or(item::moved).isPresent();
            if (!told) {
                open.add(item.id());
            }
            told &= item.planned().isPositive();
        }
        return new Told(open, told);
    }

    /** Of the times forecast: what began is known, and what ended needs no length. */
    static Told forecast(List<Slot> slots) {
        var open = new HashSet<AgendaItemId>();
        var told = slots.stream()
                .map(Slot::item)
                .filter(item -> item.actual().running())
                .allMatch(item -> item.planned().isPositive());
        for (var slot : slots) {
            var item = slot.item();
            if (Timetable.started(item) || slot.passedOver()) {
                continue;
            }
            told |= item.fixedStart().isPresent();
            if (!told) {
                open.add(item.id());
            }
            told &= item.planned().isPositive();
        }
        return new Told(open, told);
    }

    /** Whether the start of an item can be told. */
    public boolean start(AgendaItemId item) {
        return !open.contains(item);
    }
}
