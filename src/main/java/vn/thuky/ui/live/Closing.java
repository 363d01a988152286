package vn.thuky.ui.live;

import java.util.List;
import java.util.stream.Stream;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.live.CourseViewModel.Phase;

/** What is said of closing a conference: what ended with it, and what of the agenda was not held. */
final class Closing {
    private static final int NAMED = 3;

    private final LiveState state;

    Closing(LiveState state) {
        this.state = state;
    }

    /** As things stand just before it is closed. */
    Message words() {
        var closed = Message.of("live.closed", Figures.clock(state.now()));
        var ended = ended();
        var said = ended.isEmpty() ? closed : Message.of("live.closed.ended", closed, list(ended));
        var left = state.items().stream()
                .filter(item -> CourseViewModel.phase(item) == Phase.AHEAD)
                .map(Closing::title)
                .toList();
        return left.isEmpty() ? said : Message.of("live.closed.notHeld", said, list(left));
    }

    private List<Worded> ended() {
        var names = new LiveNames(state);
        return Stream.concat(
                        state.runningSpeech().map(names::heading).stream(),
                        state.runningItem().map(Closing::title).stream())
                .toList();
    }

    private static Worded title(AgendaItem item) {
        return new Plain(item.title());
    }

    private static Worded list(List<Worded> names) {
        var first = names.subList(0, Math.min(NAMED, names.size())).stream()
                .<Worded>map(name -> Message.of("live.closed.one", name))
                .reduce((all, one) -> Message.of("live.closed.and", all, one))
                .orElseThrow();
        var more = names.size() - NAMED;
        return more > 0 ? Message.of("live.closed.more", first, more) : first;
    }
}
