package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.service.QueueService;
import vn.thuky.text.Clean;
import vn.thuky.text.Fold;

/** Finds people and organizations by any part of what is known of them, without regard to accents. */
final class Candidates {
    private static final int AT_MOST = 6;

    private final LiveState state;
    private final LiveNames names;
    private List<Candidate> all = List.of();

    Candidates(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
    }

    /** People or organizations are not what they were. They are gathered again when somebody is looked for. */
    void refresh() {
        all = List.of();
    }

    private List<Candidate> all() {
        if (all.isEmpty()) {
            var found = new ArrayList<Candidate>();
            state.participants().forEach(participant -> found.add(of(participant)));
            state.organizations().forEach(organization -> found.add(of(organization)));
            all = found;
        }
        return all;
    }

    /**
     * The best answers, in order: what begins with what is typed first, then what is spelt with its accents. The only organization
     * that answers comes before its people.
     */
    List<Candidate> of(String typed) {
        var hits = of(typed, all());
        var organizations =
                of(typed, all().stream().filter(Candidates::isOrganization).toList());
        return only(organizations)
                .map(alone -> Stream.concat(Stream.of(alone), hits.stream().filter(hit -> !hit.equals(alone)))
                        .limit(AT_MOST)
                        .toList())
                .orElse(hits);
    }

    private static boolean isOrganization(Candidate candidate) {
        return candidate.speaker() instanceof QueueService.Speaker.Of;
    }

    /** The best answers among some. */
    static List<Candidate> of(String typed, List<Candidate> some) {
        var line = Clean.line(typed).toLowerCase(Locale.ROOT);
        var folded = Fold.key(line);
        record Ranked(int rank, Candidate candidate) {}
        return some.stream()
                .map(candidate -> new Ranked(candidate.rank(line, folded), candidate))
                .filter(ranked -> ranked.rank() != Candidate.NO_ANSWER)
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(AT_MOST)
                .map(Ranked::candidate)
                .toList();
    }

    /** The one who is meant: of this name, or the only one found, or the only one spelt so. */
    Optional<Candidate> meant(String typed) {
        return meant(typed, all());
    }

    /** The one among some who is meant. */
    static Optional<Candidate> meant(String typed, List<Candidate> some) {
        var line = Clean.line(typed).toLowerCase(Locale.ROOT);
        var hits = of(line, some);
        var spelt = hits.stream().filter(candidate -> candidate.spelt(line)).toList();
        return ofName(line, hits).or(() -> only(spelt)).or(() -> only(hits));
    }

    /** The only one of this very name; an organization before people known by it alone. */
    static Optional<Candidate> ofName(String name, List<Candidate> some) {
        var same = some.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(name))
                .toList();
        return only(same)
                .or(() -> only(same.stream().filter(Candidates::isOrganization).toList()));
    }

    /** Who answers to words of which it is not clear that all belong to a name: several words stand together in it. */
    List<Candidate> named(String words) {
        var folded = Fold.key(words);
        return of(words).stream()
                .filter(candidate -> folded.indexOf(' ') < 0 || candidate.holdsTogether(folded))
                .toList();
    }

    private static Optional<Candidate> only(List<Candidate> some) {
        return some.size() == 1 ? Optional.of(some.getFirst()) : Optional.empty();
    }

    private Candidate of(Participant participant) {
        var person = participant.person();
        var organization = names.organization(participant.organization());
        return person.known()
                ? Candidate.person(
                        participant.id(),
                        LiveNames.joined(" ", person.title(), person.name()),
                        LiveNames.joined(" · ", participant.position(), organization))
                : Candidate.person(participant.id(), names.person(participant), "");
    }

    private static Candidate of(Organization organization) {
        var shortName = organization.shortName();
        var detail = shortName.equals(organization.name()) ? "" : organization.name();
        return Candidate.organization(organization.id(), shortName, detail);
    }
}
