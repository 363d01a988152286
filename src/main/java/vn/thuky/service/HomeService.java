package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.domain.commitment.Attention;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Counts;
import vn.thuky.domain.conference.WorkingDays;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.store.Store;

/** Where every conference stands, and which commitments need attention. */
public final class HomeService {
    private final Ledger ledger;
    private final Store store;
    private final DossierService dossiers;
    private final Clock clock;

    public HomeService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.dossiers = new DossierService(store);
        this.clock = clock;
    }

    /**
     * A conference at a glance.
     *
     * @param checklist of a conference that is being prepared
     * @param daysLeft until its planned day; negative when that has passed
     */
    public record Card(
            Conference conference,
            Counts counts,
            Optional<Checklist> checklist,
            Optional<Long> daysLeft,
            Optional<Due> due) {}

    /** What is to be sent, by which day, and how many working days are left; negative when it is late. */
    public record Due(Paper paper, LocalDate by, int workingDays) {

        /** What is to be sent. */
        public enum Paper {
            INVITATIONS,
            CONCLUSIONS
        }
    }

    /**
     * A commitment that needs attention.
     *
     * @param attention the weightiest reason
     * @param daysLeft until its deadline; negative when that has passed
     */
    public record Concern(
            Commitment commitment,
            String conference,
            List<String> leads,
            Attention attention,
            Optional<Long> daysLeft) {}

    /** Tells when any of this changes. */
    public Changes changes() {
        return ledger.changes();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Adds the sample conference, unless it is there. */
    public ConferenceId addSample() {
        return new Sample(ledger, store.conferences()).add();
    }

    /** All conferences, the latest first. */
    public List<Card> conferences() {
        var today = today();
        var days = new WorkingDays(store.office().settings().ownDays());
        return store.conferences().all().stream()
                .map(conference -> card(conference, today, days))
                .toList();
    }

    /** The commitments that need attention, the weightiest reason first, then the nearest deadline. */
    public List<Concern> concerns() {
        var today = today();
        var conferences =
                store.conferences().all().stream().collect(Collectors.toMap(Conference::id, conference -> conference));
        var organizations = store.people().organizations().stream()
                .collect(Collectors.toMap(Organization::id, Organization::shortName));
        return store.commitments().all().stream()
                .flatMap(commitment -> concern(commitment, conferences, organizations, today))
                .sorted(Comparator.comparing(Concern::attention)
                        .thenComparing(concern -> concern.daysLeft().orElse(Long.MAX_VALUE)))
                .toList();
    }

    private Card card(Conference conference, LocalDate today, WorkingDays days) {
        var preparing = conference.status() == ConferenceStatus.PREPARING;
        return new Card(
                conference,
                store.conferences().counts(conference.id()),
                preparing ? dossiers.dossier(conference.id()).map(Checklist::of) : Optional.empty(),
                conference.planned().start().map(start -> ChronoUnit.DAYS.between(today, start.toLocalDate())),
                due(conference, today, days).filter(due -> !sent(conference, due.paper())));
    }

    private boolean sent(Conference conference, Due.Paper paper) {
        var kind =
                switch (paper) {
                    case INVITATIONS -> DocumentKind.INVITATION;
                    case CONCLUSIONS -> DocumentKind.CONCLUSIONS;
                };
        return store.documents().documents(conference.id()).stream()
                .anyMatch(document -> document.kind() == kind && document.isFinal());
    }

    private static Optional<Due> due(Conference conference, LocalDate today, WorkingDays days) {
        return switch (conference.status()) {
            case PREPARING ->
                conference
                        .planned()
                        .start()
                        .map(start -> due(
                                Due.Paper.INVITATIONS,
                                days.before(start.toLocalDate(), WorkingDays.INVITATION),
                                today,
                                days));
            case RECORDED ->
                conference
                        .actual()
                        .end()
                        .or(() -> conference.planned().start())
                        .map(end -> due(
                                Due.Paper.CONCLUSIONS,
                                days.after(end.toLocalDate(), WorkingDays.CONCLUSIONS),
                                today,
                                days));
            case IN_SESSION, FINALIZED -> Optional.empty();
        };
    }

    private static Due due(Due.Paper paper, LocalDate by, LocalDate today, WorkingDays days) {
        return new Due(paper, by, days.between(today, by));
    }

    private static Stream<Concern> concern(
            Commitment commitment,
            Map<ConferenceId, Conference> conferences,
            Map<OrganizationId, String> organizations,
            LocalDate today) {
        var conference = Optional.ofNullable(conferences.get(commitment.conference()));
        var since = conference
                .flatMap(c -> c.actual().start().or(() -> c.planned().start()))
                .map(LocalDateTime::toLocalDate)
                .orElse(today);
        return commitment.attention(today, since).stream()
                .findFirst()
                .map(attention -> new Concern(
                        commitment,
                        conference.map(Conference::name).orElse(""),
                        commitment.leads().stream()
                                .flatMap(lead -> Optional.ofNullable(organizations.get(lead)).stream())
                                .toList(),
                        attention,
                        commitment.deadline().map(deadline -> ChronoUnit.DAYS.between(today, deadline))))
                .stream();
    }
}
