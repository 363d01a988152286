package vn.thuky.service.personal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.journal.Redaction.Target;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.text.Mentions;

/**
 * Where a person appears.
 *
 * @param mentions what the person is found by: the name, and the contacts of who certainly is the person
 */
public record Appearances(Person person, Mentions mentions, List<Occurrence> occurrences) {

    /** Nobody was looked for. */
    public static final Appearances NONE =
            new Appearances(new Person("", Optional.empty()), new Mentions(List.of(), List.of()), List.of());

    public Appearances {
        occurrences = List.copyOf(occurrences);
    }

    public List<Occurrence> of(How how) {
        return occurrences.stream().filter(one -> one.how() == how).toList();
    }

    /** Records that mean somebody else of the same name, when only these occurrences are the person's. */
    Set<Target> others(Set<String> keys) {
        return occurrences.stream()
                .filter(one -> one.how().changes() && !keys.contains(one.key()))
                .map(Occurrence::target)
                .collect(Collectors.toSet());
    }

    /** Those of the occurrences that are changed with the person. */
    List<Occurrence> mine(Set<String> keys) {
        return occurrences.stream()
                .filter(one -> one.how().changes() && keys.contains(one.key()))
                .toList();
    }
}
