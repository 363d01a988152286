package vn.thuky.service.personal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.store.PeopleStore;
import vn.thuky.text.Mentions;

/**
 * The participants of one name over all conferences, and which of them are certainly the same person: of the same organization, or with
 * the same telephone number or e-mail address as the one who is known.
 */
record Seats(List<Participant> all, Set<ParticipantId> certain) {

    static Seats of(Person person, Collection<Conference> conferences, PeopleStore people) {
        var name = new Mentions(List.of(person.name()), List.of());
        var all = new ArrayList<Participant>();
        for (var conference : conferences) {
            people.participants(conference.id()).stream()
                    .filter(one -> name.isAll(one.person().name()))
                    .forEach(all::add);
        }
        var known = person.seat()
                .flatMap(id -> all.stream().filter(one -> one.id().equals(id)).findFirst())
                .or(() -> all.stream().findFirst());
        var certain = all.stream()
                .filter(one -> known.filter(other -> same(one, other)).isPresent())
                .map(Participant::id)
                .collect(Collectors.toSet());
        return new Seats(all, certain);
    }

    private static boolean same(Participant one, Participant other) {
        var office = one.organization().isPresent() && one.organization().equals(other.organization());
        return one.id().equals(other.id())
                || office
                || contacts(one).anyMatch(contacts(other).toList()::contains);
    }

    private static Stream<String> contacts(Participant participant) {
        return Stream.of(participant.contact().phone(), participant.contact().email())
                .filter(value -> !value.isBlank());
    }

    /** Telephone numbers and e-mail addresses of who certainly is the person. */
    List<String> contacts() {
        return all.stream()
                .filter(one -> certain.contains(one.id()))
                .flatMap(Seats::contacts)
                .toList();
    }

    /** Whether a name in a text of this conference can only be the person's; of the office, where none is given. */
    boolean certain(Optional<ConferenceId> conference) {
        var here = all.stream()
                .filter(one -> conference.equals(Optional.of(one.conference())))
                .toList();
        return (here.isEmpty() ? all : here).stream().allMatch(one -> certain.contains(one.id()));
    }
}
