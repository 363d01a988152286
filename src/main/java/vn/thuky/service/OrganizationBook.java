package vn.thuky.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.journal.Edit;
import vn.thuky.store.PeopleStore;
import vn.thuky.text.Clean;
import vn.thuky.text.Fold;

/**
 * The list of organizations while one action of the user is prepared: finds the one that is meant by a typed name or abbreviation, or
 * makes it. What was made is written together with the rest of the action.
 */
public final class OrganizationBook {
    private final Map<String, Organization> byName = new HashMap<>();
    private final List<Organization> made = new ArrayList<>();
    private int lastRank;

    private OrganizationBook() {}

    public static OrganizationBook of(PeopleStore store) {
        var book = new OrganizationBook();
        store.organizations().forEach(book::enter);
        return book;
    }

    /** The organization of this name or abbreviation; case, blanks and the placement of tones do not matter, accents do. */
    public Optional<Organization> find(String typed) {
        return Optional.ofNullable(byName.get(key(typed)));
    }

    /** The organization of this name or abbreviation, a new one if need be; empty for a blank text. */
    public Optional<Organization> findOrMake(String typed) {
        var name = Clean.line(typed);
        return name.isEmpty() ? Optional.empty() : Optional.of(find(name).orElseGet(() -> make(name)));
    }

    /** What keeps the organizations that were made. */
    public List<Edit> edits() {
        return made.stream().map(Edit::put).toList();
    }

    private Organization make(String name) {
        var organization = Organization.named(OrganizationId.fresh(), name)
                .withKind(OrganizationKind.ofName(name))
                .withRank(lastRank + 1);
        made.add(organization);
        enter(organization);
        return organization;
    }

    private void enter(Organization organization) {
        lastRank = Math.max(lastRank, organization.rank());
        for (var name : List.of(organization.name(), organization.abbreviation())) {
            if (!name.isBlank()) {
                byName.putIfAbsent(key(name), organization);
            }
        }
    }

    private static String key(String name) {
        return Fold.accented(Clean.line(name));
    }
}
