package vn.thuky.ui.live;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.service.QueueService;
import vn.thuky.service.QueueService.Speaker;
import vn.thuky.text.Fold;

/** Those who wait for the floor, as they are found by name, organization and title. */
final class WaitingSpeakers {
    private final LiveState state;
    private final LiveNames names;

    WaitingSpeakers(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
    }

    /** In the order of the queue; whoever nobody has named yet cannot be called by name. */
    Map<Candidate, SpeechId> all() {
        var found = new LinkedHashMap<Candidate, SpeechId>();
        state.speeches().stream()
                .filter(QueueService::waiting)
                .filter(speech -> !LiveNames.unnamed(speech))
                .forEach(speech -> found.putIfAbsent(candidate(speech), speech.id()));
        return found;
    }

    private Candidate candidate(Speech speech) {
        var people = speech.speakers().stream()
                .flatMap(id -> state.participant(id).stream())
                .map(names::person)
                .toList();
        var organization = names.organization(speech.organization());
        var name = people.isEmpty() ? organization : String.join(", ", people);
        var detail = LiveNames.joined(" · ", people.isEmpty() ? "" : organization, speech.title());
        return new Candidate(new Speaker.Named(name), name, detail, Fold.key(name + " " + detail));
    }
}
