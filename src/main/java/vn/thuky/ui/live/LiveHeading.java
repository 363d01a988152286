package vn.thuky.ui.live;

import java.time.Duration;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Role;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** What stands over the live record: the facts of the conference, and since when it goes on. */
final class LiveHeading {
    private final LiveState state;

    LiveHeading(LiveState state) {
        this.state = state;
    }

    /** When the conference was opened, and how late it is by this; empty text before. */
    Worded begun(Duration delay) {
        var today = state.now().toLocalDate();
        var at = state.conference().actual().start().map(start -> Figures.clock(start, today));
        if (at.isEmpty()) {
            return new Plain("");
        }
        if (!Figures.tells(delay)) {
            return Message.of("live.begun", at.get());
        }
        return Message.of(
                delay.isNegative() ? "live.begun.early" : "live.begun.late", at.get(), Figures.length(delay.abs()));
    }

    /** Day, form and sites of the conference, and who chairs it. */
    Worded subtitle() {
        var chairs = state.participants().stream()
                .filter(participant -> participant.role() == Role.CHAIR)
                .map(this::name)
                .toList();
        var day = state.conference().planned().start().map(at -> Figures.day(at.toLocalDate()));
        var facts = Message.of(
                "live.subtitle",
                day.orElse("…"),
                state.conference().form(),
                state.sites().size());
        return chairs.isEmpty() ? facts : Message.of("live.subtitle.chair", facts, String.join(", ", chairs));
    }

    private String name(Participant participant) {
        return new LiveNames(state).person(participant);
    }
}
