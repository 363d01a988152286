package vn.thuky.service;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;

/**
 * Who had the floor, and who not yet.
 *
 * @param spoken by organization, in the order of the first speech
 * @param silent organizations of participants or of speakers in the queue that have not spoken
 * @param silentSites sites from which nobody has spoken
 */
public record FloorShare(Map<OrganizationId, Turns> spoken, Set<OrganizationId> silent, List<SiteId> silentSites) {

    /** How often and how long an organization spoke. */
    public record Turns(int number, Duration length) {
        private Turns plus(Duration more) {
            return new Turns(number + 1, length.plus(more));
        }
    }

    /** Counts the speeches that were begun; one that goes on counts until now. */
    public static FloorShare of(
            List<Speech> speeches, List<Participant> participants, List<Site> sites, LocalDateTime now) {
        var spoken = new LinkedHashMap<OrganizationId, Turns>();
        var begun = speeches.stream()
                .filter(speech -> speech.actual().start().isPresent())
                .toList();
        for (var speech : begun) {
            speech.organization()
                    .ifPresent(id -> spoken.put(
                            id,
                            spoken.getOrDefault(id, new Turns(0, Duration.ZERO)).plus(length(speech, now))));
        }
        var silent = new LinkedHashSet<OrganizationId>();
        participants.stream()
                .filter(one -> one.role() == Role.DELEGATE)
                .flatMap(one -> one.organization().stream())
                .forEach(silent::add);
        speeches.stream()
                .filter(QueueService::waiting)
                .flatMap(speech -> speech.organization().stream())
                .forEach(silent::add);
        silent.removeAll(spoken.keySet());
        var heard = begun.stream().flatMap(speech -> speech.site().stream()).collect(Collectors.toSet());
        return new FloorShare(
                spoken,
                silent,
                sites.stream().map(Site::id).filter(id -> !heard.contains(id)).toList());
    }

    private static Duration length(Speech speech, LocalDateTime now) {
        var end = speech.actual().end().or(() -> Optional.of(now));
        var length = Duration.between(speech.actual().start().orElse(now), end.orElse(now));
        return length.isNegative() ? Duration.ZERO : length;
    }
}
