package vn.thuky.ui.participants;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.service.ParticipantService.Roster;
import vn.thuky.text.Clean;
import vn.thuky.text.Fold;
import vn.thuky.ui.kit.Choice;

/** What the organizations, sites and people of a roster are called, and who is meant by what was typed. */
final class Names {
    private final Map<OrganizationId, String> organizations;
    private final Map<SiteId, Choice<SiteId>> sites = new HashMap<>();
    private final Map<ParticipantId, String> people = new LinkedHashMap<>();

    Names(Roster roster) {
        organizations =
                roster.organizations().stream().collect(Collectors.toMap(Organization::id, Organization::shortName));
        sites(roster).forEach(choice -> choice.id().ifPresent(id -> sites.put(id, choice)));
        roster.participants().forEach(participant -> people.put(participant.id(), called(participant)));
    }

    /** The sites one can choose from, none first. */
    static List<Choice<SiteId>> sites(Roster roster) {
        return Choice.of(roster.sites(), Site::id, Site::name);
    }

    /** The short name of a participant's organization; empty when there is none. */
    String organization(Participant participant) {
        return find(organizations, participant.organization()).orElse("");
    }

    Choice<SiteId> site(Participant participant) {
        return find(sites, participant.site()).orElseGet(Choice::none);
    }

    /** The name of somebody, or position and organization of one whose name is not known; empty when that is not known either. */
    String called(ParticipantId id) {
        return people.getOrDefault(id, "");
    }

    private String called(Participant participant) {
        return participant.person().known()
                ? participant.person().name()
                : (participant.position() + " " + organization(participant)).strip();
    }

    /** What everybody is called who is called anything, in official order. */
    List<String> people() {
        return people.values().stream().filter(name -> !name.isEmpty()).toList();
    }

    /** Who is called so, if anybody; case and the placement of tones do not matter. */
    Optional<ParticipantId> meant(String typed) {
        var key = Fold.accented(Clean.line(typed));
        return people.entrySet().stream()
                .filter(entry -> Fold.accented(entry.getValue()).equals(key))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static <K, V> Optional<V> find(Map<K, V> map, Optional<K> key) {
        return key.flatMap(known -> Optional.ofNullable(map.get(known)));
    }
}
