package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.text.Fold;

/**
 * Names under which records are chosen, each different, and the record meant by a name that is typed.
 *
 * @param <I> identity of the records
 */
public final class Labels<I> {
    /** Stands between names of several records in one text. */
    public static final String SEPARATOR = "; ";

    private final Map<I, String> labels = new LinkedHashMap<>();
    private final Map<String, I> meant = new HashMap<>();

    /** The names of organizations: the short one is shown, the full one is understood too. */
    public static Labels<OrganizationId> ofOrganizations(List<Organization> organizations) {
        var labels = new Labels<OrganizationId>();
        organizations.forEach(one -> labels.add(one.id(), one.shortName()));
        organizations.forEach(one -> labels.meant.putIfAbsent(Fold.key(one.name()), one.id()));
        return labels;
    }

    /**
     * The names of participants, of those of the same name with what they are; the position and organization of those whose name is
     * not known yet. A name that several have, typed alone, means the first of them.
     */
    public static Labels<ParticipantId> ofParticipants(
            List<Participant> participants, Labels<OrganizationId> organizations) {
        var labels = new Labels<ParticipantId>();
        var names = new HashMap<ParticipantId, String>();
        participants.forEach(one -> names.put(one.id(), name(one, organization(one, organizations))));
        var holders = names.values().stream().collect(Collectors.groupingBy(Fold::key, Collectors.counting()));
        for (var one : participants) {
            var name = names.getOrDefault(one.id(), "");
            var office = one.office(organization(one, organizations));
            var twin = holders.getOrDefault(Fold.key(name), 0L) > 1 && !name.equals(office) && !office.isBlank();
            labels.add(one.id(), twin ? name + " (" + office + ")" : name);
        }
        participants.forEach(one -> labels.meant.putIfAbsent(Fold.key(names.getOrDefault(one.id(), "")), one.id()));
        labels.meant.remove("");
        return labels;
    }

    private static String organization(Participant one, Labels<OrganizationId> organizations) {
        return one.organization().map(organizations::of).orElse("");
    }

    private static String name(Participant participant, String organization) {
        return participant.person().known()
                ? joined(participant.person().title(), participant.person().name())
                : participant.office(organization);
    }

    private static String joined(String a, String b) {
        return Stream.of(a, b).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    /** Adds a record under the first name that is free: its own, or with a number. */
    private void add(I id, String name) {
        if (name.isBlank()) {
            return;
        }
        var candidates = new ArrayList<>(List.of(name));
        for (var i = 2; i <= labels.size() + 2; i++) {
            candidates.add(name + " (" + i + ")");
        }
        candidates.stream()
                .filter(candidate -> !meant.containsKey(Fold.key(candidate)))
                .findFirst()
                .ifPresent(free -> {
                    labels.put(id, free);
                    meant.put(Fold.key(free), id);
                });
    }

    /** All names, in the order of the records. */
    public List<String> all() {
        return List.copyOf(labels.values());
    }

    /** Everything a record is understood by, without accents and in small letters. */
    public Set<String> understood() {
        return Collections.unmodifiableSet(meant.keySet());
    }

    /** The name of a record; empty text when it is gone or has none. */
    public String of(I id) {
        return labels.getOrDefault(id, "");
    }

    /** The names of records in one text. */
    public String of(Collection<I> ids) {
        return ids.stream().map(this::of).filter(name -> !name.isEmpty()).collect(Collectors.joining(SEPARATOR));
    }

    /** The records meant by a text with no, one or several names, accents or not; empty when one of them means none. */
    public Optional<List<I>> read(String typed) {
        var read = new ArrayList<I>();
        for (var name : typed.split(";", -1)) {
            if (name.isBlank()) {
                continue;
            }
            var id = meant.get(Fold.key(name.strip()));
            if (id == null) {
                return Optional.empty();
            }
            if (!read.contains(id)) {
                read.add(id);
            }
        }
        return Optional.of(read);
    }
}
