package vn.thuky.domain.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What becomes of the items that have not begun when a conference is late or early: from the present forecast on, one after the other,
 * in whole minutes. Fixed starts hold, and where lengths shrink, so does the planned end of each sitting.
 */
public record Rescheduling(List<Line> lines) {

    /** How the rest is fitted in. */
    public enum Way {
        /** Lengths stay, times move. */
        SHIFT,
        /** Lengths shrink in proportion, so that the next fixed start, the end of the sitting and the end are kept. */
        SHORTEN
    }

    /**
     * One item before and after.
     *
     * @param after with its new length and start
     */
    public record Line(
            AgendaItem after, LocalDateTime oldStart, LocalDateTime newStart, Duration oldLength, Duration newLength) {

        public boolean changes() {
            return !oldStart.equals(newStart) || !oldLength.equals(newLength);
        }
    }

    public Rescheduling {
        lines = List.copyOf(lines);
    }

    /** Some item gets another time. */
    public boolean changes() {
        return lines.stream().anyMatch(Line::changes);
    }

    /** When the last item ends; empty when nothing is left to do. */
    public Optional<LocalDateTime> end() {
        return lines.stream()
                .map(line -> line.newStart().plus(line.newLength()))
                .max(Comparator.naturalOrder());
    }

    /**
     * Fits in what has not begun.
     *
     * @param timetable with its forecast
     * @param end when the conference is to end
     */
    public static Rescheduling of(Way way, Timetable timetable, LocalDateTime end) {
        var slots = timetable.slots();
        var rest = slots.stream()
                .filter(slot -> !Timetable.started(slot.item()) && !slot.passedOver())
                .toList();
        if (rest.isEmpty()) {
            return new Rescheduling(List.of());
        }
        var free = wholeMinute(rest.getFirst().forecastStart());
        var lengths = rest.stream().map(slot -> slot.item().planned()).toList();
        var fitted = way == Way.SHIFT ? lengths : new Shortening(rest, free, end).lengths();
        var before = slots.indexOf(rest.getFirst()) - 1;
        var planEnd =
                before < 0 ? rest.getFirst().plannedStart() : slots.get(before).plannedEnd();
        return new Rescheduling(placed(rest, fitted, free, planEnd));
    }

    private static List<Line> placed(
            List<Timetable.Slot> rest, List<Duration> lengths, LocalDateTime free, LocalDateTime planEnd) {
        var lines = new ArrayList<Line>();
        var cursor = free;
        var follows = planEnd;
        for (var i = 0; i < rest.size(); i++) {
            var slot = rest.get(i);
            var length = lengths.get(i);
            var fixed = slot.fixed();
            var start = fixed.orElse(cursor);
            var moved =
                    fixed.isPresent() || start.equals(follows) ? Optional.<LocalDateTime>empty() : Optional.of(start);
            var after = slot.item().withPlanned(length).withMoved(moved);
            lines.add(new Line(after, slot.plannedStart(), start, slot.item().planned(), length));
            cursor = (start.isAfter(cursor) ? start : cursor).plus(length);
            follows = start.plus(length);
        }
        return lines;
    }

    private static LocalDateTime wholeMinute(LocalDateTime moment) {
        var minute = moment.truncatedTo(ChronoUnit.MINUTES);
        return minute.equals(moment) ? minute : minute.plusMinutes(1);
    }

    /** Lengths cut in proportion, each stretch up to a fixed start or the end on its own. */
    private record Shortening(List<Timetable.Slot> rest, LocalDateTime free, LocalDateTime end) {

        List<Duration> lengths() {
            var lengths = new ArrayList<Duration>();
            var cursor = free;
            var from = 0;
            while (from < rest.size()) {
                var to = stretchEnd(from);
                var limit = to < rest.size() ? limit(from, to) : end;
                var begin = rest.get(from).fixed().filter(cursor::isBefore).orElse(cursor);
                var cut = cut(from, to, Duration.between(begin, limit));
                lengths.addAll(cut);
                cursor = begin.plus(cut.stream().reduce(Duration.ZERO, Duration::plus));
                from = to;
            }
            return lengths;
        }

        /** Before a break over lunch or over night, the planned end of the sitting; else the next fixed start. */
        private LocalDateTime limit(int from, int to) {
            var next = rest.get(to);
            return next.opensSitting()
                    ? new Sitting(rest.subList(from, to)).plannedEnd()
                    : next.fixed().orElse(end);
        }

        private int stretchEnd(int from) {
            return IntStream.range(from + 1, rest.size())
                    .filter(i -> rest.get(i).item().fixedStart().isPresent())
                    .findFirst()
                    .orElse(rest.size());
        }

        /** Where there is not even a minute for each, nothing is cut: somebody has to decide what is left out. */
        private List<Duration> cut(int from, int to, Duration available) {
            var whole = rest.subList(from, to).stream()
                    .map(slot -> slot.item().planned())
                    .toList();
            var wanted = whole.stream().reduce(Duration.ZERO, Duration::plus).toMinutes();
            var minutes = available.toMinutes();
            var timed = whole.stream().filter(Duration::isPositive).count();
            return wanted <= minutes || minutes < timed ? whole : proportional(whole, wanted, minutes);
        }

        private static List<Duration> proportional(List<Duration> whole, long wanted, long minutes) {
            var lengths = new ArrayList<Duration>();
            long before = 0;
            long given = 0;
            long positiveLeft = whole.stream().filter(Duration::isPositive).count();
            for (var length : whole) {
                if (!length.isPositive()) {
                    lengths.add(length);
                    continue;
                }
                before += length.toMinutes();
                positiveLeft--;
                var share = Math.round((double) before * minutes / wanted) - given;
                var own = Math.clamp(share, 1, Math.max(1, minutes - given - positiveLeft));
                lengths.add(Duration.ofMinutes(own));
                given += own;
            }
            return lengths;
        }
    }
}
