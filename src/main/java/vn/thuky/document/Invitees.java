package vn.thuky.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.text.DateWords;

/** Who gets an invitation, and in which words. */
final class Invitees {
    /** More names than this stand in a list behind the invitation. */
    private static final int MOST_NAMES = 12;

    /** They hold the conference; the others are invited to it. */
    private static final Set<Role> HOSTS = EnumSet.of(Role.CHAIR, Role.SECRETARY, Role.STAFF);

    private final Draft draft;
    private final People people;

    /**
     * One invitation.
     *
     * @param names who is invited; never empty
     * @param delegates whom an organization is asked to send
     * @param site where they take part, when all do at one place
     * @param listed whether the names stand in a list behind it
     * @param file for the name of its file
     */
    record Letter(List<Phrase> names, Optional<Phrase> delegates, Optional<Site> site, boolean listed, String file) {}

    Invitees(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /** All who are invited, in the order of the list. */
    List<Participant> people() {
        return people.expected().stream()
                .filter(one -> !HOSTS.contains(one.role()))
                .toList();
    }

    /** One invitation for all. */
    Letter all() {
        var all = people();
        if (all.size() > MOST_NAMES) {
            var listed = draft.words("document.invitation.listed", DateWords.count(all.size()));
            return new Letter(List.of(listed), Optional.empty(), Optional.empty(), true, "");
        }
        var names = all.stream().map(this::name).toList();
        return new Letter(orBlank(names), Optional.empty(), Optional.empty(), false, "");
    }

    /** One for each. */
    List<Letter> eachPerson() {
        var letters = people().stream().map(this::person).toList();
        return letters.isEmpty() ? List.of(all()) : letters;
    }

    /** One for each organization, and one for each person of none. */
    List<Letter> eachOrganization() {
        var letters = new ArrayList<Letter>();
        var byOrganization = new LinkedHashMap<Organization, List<Participant>>();
        for (var one : people()) {
            people.organization(one.organization())
                    .ifPresentOrElse(
                            organization -> byOrganization
                                    .computeIfAbsent(organization, any -> new ArrayList<>())
                                    .add(one),
                            () -> letters.add(person(one)));
        }
        var organizations = new ArrayList<Letter>();
        byOrganization.forEach((organization, those) -> organizations.add(organization(organization, those)));
        organizations.addAll(letters);
        return organizations.isEmpty() ? List.of(all()) : organizations;
    }

    private Letter person(Participant one) {
        var file = one.person().known() ? one.person().name() : people.seat(one);
        return new Letter(List.of(name(one)), Optional.empty(), people.site(one.site()), false, file);
    }

    private Letter organization(Organization organization, List<Participant> those) {
        var delegates = Phrase.joined("; ", those.stream().map(this::delegate).toList());
        var sites = those.stream().map(Participant::site).distinct().toList();
        var site = sites.size() == 1 ? people.site(sites.getFirst()) : Optional.<Site>empty();
        return new Letter(
                List.of(Phrase.of(organization.name())), Optional.of(delegates), site, false, organization.shortName());
    }

    /** "Ông (Bà) Nguyễn Văn A, Giám đốc Sở Y tế"; without a name the seat alone. */
    private Phrase name(Participant one) {
        var named = people.named(one);
        if (named.isEmpty()) {
            return draft.blank(one.id(), "document.finding.inviteeUnknown");
        }
        return one.person().known() && one.person().honorific().isBlank() && !people.callsAlike()
                ? draft.words("document.invitation.person", named)
                : Phrase.of(Sentences.capital(named));
    }

    private Phrase delegate(Participant one) {
        return one.person().known() || !one.position().isBlank()
                ? name(one)
                : draft.words("document.invitation.anyDelegate");
    }

    private List<Phrase> orBlank(List<Phrase> names) {
        return names.isEmpty() ? List.of(draft.blank("document.finding.noParticipants")) : names;
    }
}
