package vn.thuky.ui.search;

import java.util.Optional;
import vn.thuky.service.search.Found;
import vn.thuky.ui.kit.Place;

/** Where what was found is seen. */
final class FoundPlaces {
    private FoundPlaces() {}

    static Place of(Found found) {
        var id = Optional.of(found.id());
        return found.conference()
                .map(conference -> inside(found, conference.id().value()))
                .orElseGet(() -> new Place.Organizations(id));
    }

    private static Place inside(Found found, String conference) {
        var id = Optional.of(found.id());
        return switch (found.kind()) {
            case NOTE -> new Place.Live(conference, id);
            case VOTE -> new Place.Live(conference);
            case COMMITMENT -> new Place.Commitments(conference, id);
            case SPEECH -> new Place.Speeches(conference, id);
            case PARTICIPANT -> new Place.Participants(conference, id);
            case AGENDA_ITEM -> new Place.Agenda(conference, id);
            case SITE -> new Place.Sites(conference, id);
            default -> new Place.Overview(conference);
        };
    }
}
