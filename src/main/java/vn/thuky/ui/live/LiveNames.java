package vn.thuky.ui.live;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.text.SiteName;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** What people and speeches are called, from what is known of them. */
final class LiveNames {
    private final LiveState state;

    LiveNames(LiveState state) {
        this.state = state;
    }

    /** "Thứ trưởng Ngô Thị Minh", or the position and organization of one whose name is not known; may be empty text. */
    String person(Participant participant) {
        return participant.called(organization(participant.organization()));
    }

    /** Whoever gives a speech; without one the organization, without that nobody is known. */
    Worded speaker(Speech speech) {
        var known = Stream.of(people(speech), organization(speech.organization()))
                .filter(name -> !name.isBlank())
                .findFirst();
        return known.<Worded>map(Plain::new).orElse(Message.of("live.speaker.unknown"));
    }

    /** What a speech is about; its kind where that is not known. */
    Worded title(Speech speech) {
        return speech.title().isBlank() ? new Named(speech.kind()) : new Plain(speech.title());
    }

    /** "Ngô Thị Minh, Sở GDĐT Hà Nội — Nâng chất lượng đại trà". */
    Worded heading(Speech speech) {
        var people = people(speech);
        var organization = organization(speech.organization());
        var by = people.contains(organization) ? people : joined(", ", people, organization);
        return Message.of("live.speech.heading", by.isEmpty() ? speaker(speech) : by, title(speech));
    }

    private String people(Speech speech) {
        return speech.speakers().stream()
                .flatMap(id -> state.participant(id).stream())
                .map(this::person)
                .collect(Collectors.joining(", "));
    }

    /** The short name of an organization; empty text for none. */
    String organization(Optional<OrganizationId> id) {
        return id.flatMap(state::organization).map(Organization::shortName).orElse("");
    }

    /** Short names of organizations, those that are gone left out. */
    String organizations(List<OrganizationId> ids) {
        return ids.stream()
                .flatMap(id -> state.organization(id).stream())
                .map(Organization::shortName)
                .collect(Collectors.joining(", "));
    }

    /** What is not blank of these parts. */
    static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    /** Those present in the place of somebody. */
    List<Participant> substitutes(Participant replaced) {
        return state.participants().stream()
                .filter(one -> one.attendance().state().present()
                        && one.attendance().substituteFor().equals(Optional.of(replaced.id())))
                .toList();
    }

    /** What a site is called; one without a name by its place among the sites. */
    Worded site(Site site) {
        return site.name().isBlank()
                ? Message.of("live.site.unnamed", state.sites().indexOf(site) + 1)
                : new Plain(site.name());
    }

    /** Where somebody speaks from, as it reads behind the word for a site; empty text when not known. */
    String site(Speech speech) {
        return speech.site()
                .flatMap(state::site)
                .map(site -> SiteName.behindWord(site.name()))
                .orElse("");
    }

    /** Whether nobody said yet who gives the speech. */
    static boolean unnamed(Speech speech) {
        return speech.speakers().isEmpty() && speech.organization().isEmpty();
    }

    Optional<Participant> participant(ParticipantId id) {
        return state.participant(id);
    }
}
