package vn.thuky.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.office.Honorifics;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.text.SiteName;

/** The people, organizations and sites of a dossier, and how papers name them. */
final class People {
    private static final String COMRADE = "đồng chí";
    private static final Set<String> MR_MRS = Set.of("ông", "bà");
    private static final String EITHER = "ông (bà)";

    private final Dossier dossier;
    private final Map<OrganizationId, Organization> organizations = new HashMap<>();
    private final Map<ParticipantId, Participant> participants = new HashMap<>();
    private final Map<SiteId, Site> sites = new HashMap<>();

    People(Dossier dossier) {
        this.dossier = dossier;
        dossier.organizations().forEach(organization -> organizations.put(organization.id(), organization));
        dossier.participants().forEach(participant -> participants.put(participant.id(), participant));
        dossier.sites().forEach(site -> sites.put(site.id(), site));
    }

    List<Participant> having(Role role) {
        return dossier.participants().stream()
                .filter(participant -> participant.role() == role)
                .toList();
    }

    /** Whether anybody is known to preside: by role, or named by the office. */
    boolean preside() {
        return !having(Role.CHAIR).isEmpty()
                || !dossier.settings().chair().name().isBlank();
    }

    /** Who presides, with their seats; dots while nobody does. */
    Phrase chairs(Draft draft) {
        var named = having(Role.CHAIR).stream().map(this::named).map(Phrase::of).toList();
        return named.isEmpty() ? draft.blank("document.finding.noChair") : Phrase.joined("; ", named);
    }

    /** Who is expected: all but those who came in another's place. */
    List<Participant> expected() {
        return dossier.participants().stream()
                .filter(participant -> participant.attendance().substituteFor().isEmpty())
                .toList();
    }

    /** Those of one site; of none when it is empty. */
    record AtSite(Optional<Site> site, List<Participant> participants) {}

    /** The participants site by site, those of none at the end; sites without any are left out. */
    List<AtSite> bySite(List<Participant> all, List<Site> inOrder) {
        var parts = new ArrayList<AtSite>();
        for (var site : inOrder) {
            var there = all.stream()
                    .filter(one -> one.site().filter(site.id()::equals).isPresent())
                    .toList();
            parts.add(new AtSite(Optional.of(site), there));
        }
        var elsewhere = all.stream()
                .filter(one -> one.site().map(id -> !sites.containsKey(id)).orElse(true))
                .toList();
        parts.add(new AtSite(Optional.empty(), elsewhere));
        parts.removeIf(part -> part.participants().isEmpty());
        return parts;
    }

    /** Those present in the place of somebody. */
    List<Participant> substitutes(Participant replaced) {
        return dossier.participants().stream()
                .filter(one -> one.attendance().state().present()
                        && one.attendance().substituteFor().equals(Optional.of(replaced.id())))
                .toList();
    }

    Optional<Participant> participant(ParticipantId id) {
        return Optional.ofNullable(participants.get(id));
    }

    Optional<Organization> organization(Optional<OrganizationId> id) {
        return id.map(organizations::get);
    }

    Optional<Site> site(Optional<SiteId> id) {
        return id.map(sites::get);
    }

    /** The name of a site without the word itself: "Điểm cầu Hà Nội" gives "Hà Nội". */
    static String name(Site site) {
        return SiteName.behindWord(site.name());
    }

    /** Names of organizations, with commas. */
    String organizations(List<OrganizationId> ids) {
        return String.join(", ", organizationNames(ids));
    }

    List<String> organizationNames(List<OrganizationId> ids) {
        return ids.stream()
                .map(organizations::get)
                .flatMap(Stream::ofNullable)
                .map(Organization::name)
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** "bà PGS.TS Nguyễn Thị A", as it stands within a sentence; empty while the name is not known. */
    String name(Person person) {
        return person.known() ? joined(" ", honorific(person), person.title(), person.name()) : "";
    }

    /** Whether the office calls everybody in the same way, whatever was entered. */
    boolean callsAlike() {
        return dossier.settings().honorifics() != Honorifics.AS_ENTERED;
    }

    private String honorific(Person person) {
        return switch (dossier.settings().honorifics()) {
            case AS_ENTERED -> Sentences.address(person.honorific());
            case COMRADE -> COMRADE;
            case MR_MRS -> {
                var entered = person.honorific().strip().toLowerCase(Locale.ROOT);
                yield MR_MRS.contains(entered) ? entered : EITHER;
            }
        };
    }

    /** "bà Ngô Thị Minh, Thứ trưởng Bộ Giáo dục và Đào tạo", as it stands within a sentence; without a name the seat alone. */
    String named(Participant participant) {
        return joined(", ", name(participant.person()), seat(participant));
    }

    /** "Thứ trưởng Bộ Giáo dục và Đào tạo". */
    String seat(Participant participant) {
        var organization = organization(participant.organization());
        return organization
                .map(known -> seat(participant.position(), known))
                .orElse(participant.position().strip());
    }

    /** Position and organization read as one: "Giám đốc Sở" of "Sở Y tế", "Chánh Văn phòng" of "Văn phòng Sở" say shared words once. */
    private static String seat(String position, Organization organization) {
        var held = position.strip();
        if (held.isEmpty() || held.contains(organization.name())) {
            return held.isEmpty() ? organization.name() : held;
        }
        var name = organization.name();
        for (var from = 0; from >= 0 && from < held.length(); from = held.indexOf(' ', from + 1)) {
            var shared = held.substring(from).strip();
            if (name.toLowerCase(Locale.ROOT).startsWith(shared.toLowerCase(Locale.ROOT) + " ")) {
                return held + " " + name.substring(shared.length()).strip();
            }
        }
        return held + " " + name;
    }

    /** "Thứ trưởng Bộ Giáo dục và Đào tạo Ngô Thị Minh", as a sentence names somebody. */
    String titled(Participant participant) {
        return joined(" ", seat(participant), participant.person().name());
    }

    private static String joined(String separator, String... parts) {
        return Stream.of(parts)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(separator));
    }
}
