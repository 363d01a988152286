package vn.thuky.domain.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;

/**
 * The programme as it was given out.
 *
 * @param number from 1; the second is "lần 2"
 * @param at when, in local time
 * @param points in their order
 */
public record Release(ReleaseId id, ConferenceId conference, int number, LocalDateTime at, List<Point> points)
        implements Entity {

    /** An item as it was given out. */
    public record Point(AgendaItemId item, String title, LocalDateTime start, Duration length) {}

    /** What became of an item from one release to the next; either side is empty for one that came or went. */
    public record Difference(Optional<Point> before, Optional<Point> after) {}

    public Release {
        points = List.copyOf(points);
    }

    public static Release of(ReleaseId id, ConferenceId conference, int number, LocalDateTime at) {
        return new Release(id, conference, number, at, List.of());
    }

    /** The programme as planned in a timetable. */
    public static Release of(ConferenceId conference, int number, LocalDateTime at, Timetable timetable) {
        var points = timetable.slots().stream()
                .map(slot -> new Point(
                        slot.item().id(),
                        slot.item().title(),
                        slot.plannedStart(),
                        slot.item().planned()))
                .toList();
        return new Release(ReleaseId.fresh(), conference, number, at, points);
    }

    /** What differs from an earlier release: items changed or new, in the present order, then those that went. */
    public List<Difference> since(Release earlier) {
        var old = byItem(earlier);
        var differences = new ArrayList<Difference>();
        for (var point : points) {
            var before = Optional.ofNullable(old.remove(point.item()));
            if (!before.equals(Optional.of(point))) {
                differences.add(new Difference(before, Optional.of(point)));
            }
        }
        earlier.points.stream()
                .filter(point -> old.containsKey(point.item()))
                .forEach(point -> differences.add(new Difference(Optional.of(point), Optional.empty())));
        return differences;
    }

    private static Map<AgendaItemId, Point> byItem(Release release) {
        return release.points.stream().collect(Collectors.toMap(Point::item, Function.identity(), (a, _) -> a));
    }
}
