package vn.thuky.ui.overview;

import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.service.Checklist.Check;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** One point of the preparation checklist, with the place where it is seen to. */
record CheckRow(ConferenceId conference, Check check) {

    /** How much is left; empty when it is done or cannot be counted. */
    Optional<Message> left() {
        if (check.done() || check.open() == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (check.topic()) {
                    case END -> Message.of("overview.check.over", check.open());
                    default -> Message.of("overview.check.left", check.open());
                });
    }

    /** Where it is seen to; the general facts are seen to where the list stands. */
    Place place() {
        var id = conference.value();
        return switch (check.topic()) {
            case NAME, TIME, PLACE, ISSUER -> new Place.Overview(id);
            case MAIN_SITE, LINES -> new Place.Sites(id, check.record());
            case PARTICIPANTS, CHAIR, SECRETARY -> new Place.Participants(id, check.record());
            case AGENDA, LENGTHS, END -> new Place.Agenda(id, check.record());
            case SPEAKERS -> new Place.Speeches(id, check.record());
        };
    }
}
