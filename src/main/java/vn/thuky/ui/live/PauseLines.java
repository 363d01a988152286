package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Period;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.live.CourseViewModel.ItemLine;
import vn.thuky.ui.live.CourseViewModel.Phase;

/** The pauses of a conference among the items of its agenda, each below the items begun before it. */
final class PauseLines {
    private static final String PREFIX = "pause ";

    private final LiveState state;

    PauseLines(LiveState state) {
        this.state = state;
    }

    /** The lines of the items with those of the pauses. */
    List<ItemLine> among(List<ItemLine> items) {
        var lines = new ArrayList<>(items);
        for (var pause : state.conference().pauses().periods()) {
            var last = -1;
            for (var i = 0; i < lines.size(); i++) {
                if (before(lines.get(i), pause)) {
                    last = i;
                }
            }
            lines.add(last + 1, line(pause));
        }
        return lines;
    }

    /** The pause shown in a line; empty for an item. */
    Optional<Period> pause(String key) {
        return state.conference().pauses().periods().stream()
                .filter(pause -> key(pause).equals(key))
                .findFirst();
    }

    private boolean before(ItemLine line, Period pause) {
        var begun = line.phase() == Phase.PAUSE
                ? pause(line.key()).flatMap(Period::start)
                : state.item(new AgendaItemId(line.key()))
                        .flatMap(item -> item.actual().start());
        return begun.isPresent() && !begun.get().isAfter(pause.start().orElseThrow());
    }

    private ItemLine line(Period pause) {
        return new ItemLine(
                key(pause),
                Optional.empty(),
                pause.start().map(Figures::clock).orElse(""),
                Optional.empty(),
                Message.of("live.paused"),
                detail(pause),
                "",
                Phase.PAUSE);
    }

    private Worded detail(Period pause) {
        var today = state.now().toLocalDate();
        return pause.end()
                .<Worded>map(end -> Message.of(
                        "live.paused.until",
                        Figures.clock(end, pause.start().orElse(end).toLocalDate()),
                        Figures.minutes(pause.length().orElseThrow())))
                .orElseGet(() -> Message.of(
                        "live.paused.since", Figures.clock(pause.start().orElseThrow(), today)));
    }

    private static String key(Period pause) {
        return PREFIX + pause.start().orElseThrow();
    }
}
