package vn.thuky.ui.overview;

import vn.thuky.domain.conference.Conference;
import vn.thuky.service.Checklist;
import vn.thuky.service.Checklist.Check;
import vn.thuky.service.ConferenceService.Overview;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** What is to be done next with a conference, and where. */
record NextStep(Message message, Place place) {

    static NextStep of(Overview overview) {
        var conference = overview.conference();
        var id = conference.id().value();
        return switch (conference.status()) {
            case PREPARING -> preparing(conference, overview.checklist());
            case IN_SESSION -> new NextStep(Message.of("overview.next.goOn"), new Place.Live(id));
            case RECORDED -> new NextStep(Message.of("overview.next.minutes"), new Place.Documents(id));
            case FINALIZED -> new NextStep(Message.of("overview.next.documents"), new Place.Documents(id));
        };
    }

    /** The first open point that has a place of its own; the facts are seen to right here. */
    private static NextStep preparing(Conference conference, Checklist checklist) {
        return checklist.checks().stream()
                .filter(check -> !check.done())
                .map(check -> new CheckRow(conference.id(), check))
                .filter(row -> !(row.place() instanceof Place.Overview))
                .findFirst()
                .map(row -> new NextStep(Message.of(key(row.check())), row.place()))
                .orElseGet(() -> new NextStep(
                        Message.of("overview.next.record"),
                        new Place.Live(conference.id().value())));
    }

    private static String key(Check check) {
        return switch (check.topic()) {
            case MAIN_SITE, LINES -> "overview.next.sites";
            case PARTICIPANTS, CHAIR, SECRETARY -> "overview.next.participants";
            case SPEAKERS -> "overview.next.speeches";
            default -> "overview.next.agenda";
        };
    }
}
