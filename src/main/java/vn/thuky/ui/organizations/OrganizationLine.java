package vn.thuky.ui.organizations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.people.Organization;
import vn.thuky.service.OrganizationService.Entry;
import vn.thuky.service.OrganizationService.Uses;
import vn.thuky.text.Fold;
import vn.thuky.text.Folded;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Typed;

/**
 * What the list shows of an organization.
 *
 * @param place in the list, from 1
 * @param twin place of an earlier organization of the same name
 * @param words all it can be found by
 */
record OrganizationLine(int place, Organization organization, Uses uses, Optional<Integer> twin, Folded words) {

    static List<OrganizationLine> of(List<Entry> entries) {
        Map<String, Integer> places = new HashMap<>();
        var lines = new ArrayList<OrganizationLine>();
        for (var entry : entries) {
            var place = lines.size() + 1;
            var name = Fold.accented(entry.organization().name());
            var twin = Optional.ofNullable(places.putIfAbsent(name, place));
            lines.add(new OrganizationLine(place, entry.organization(), entry.uses(), twin, words(entry)));
        }
        return lines;
    }

    private static Folded words(Entry entry) {
        return Folded.of(
                entry.organization().name() + " " + entry.organization().abbreviation());
    }

    Typed name() {
        var name = organization.name();
        if (name.isBlank()) {
            return Typed.wrong(name, Message.of("organizations.problem.noName"));
        }
        return twin.map(other -> Typed.wrong(name, Message.of("organizations.problem.twin", other)))
                .orElseGet(() -> Typed.of(name));
    }
}
