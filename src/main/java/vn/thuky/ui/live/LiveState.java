package vn.thuky.ui.live;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.speech.SpeechPlan;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.LiveRecords;
import vn.thuky.service.LiveService.Touched;
import vn.thuky.service.Ongoing;

/** The records of a conference as shown now, notes excepted. Loaded once, then kept up by the records each change touched. */
final class LiveState {
    private final Clock clock;
    private final Map<RecordKind, Map<String, Entity>> records = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, List<? extends Entity>> sorted = new EnumMap<>(RecordKind.class);
    private Conference conference;

    LiveState(ConferenceId id, Clock clock) {
        this.clock = clock;
        this.conference = Conference.named(id, "");
    }

    void load(LiveRecords loaded) {
        records.clear();
        sorted.clear();
        conference = loaded.conference();
        Stream.of(
                        loaded.items(),
                        loaded.speeches(),
                        loaded.sites(),
                        loaded.participants(),
                        loaded.organizations(),
                        loaded.commitments(),
                        loaded.votes())
                .flatMap(Collection::stream)
                .forEach(this::put);
    }

    /** Takes over what a change touched; the kinds of record concerned. */
    Set<RecordKind> apply(List<Touched> touched) {
        var kinds = EnumSet.noneOf(RecordKind.class);
        for (var record : touched) {
            kinds.add(record.kind());
            sorted.remove(record.kind());
            record.now().ifPresentOrElse(this::put, () -> of(record.kind()).remove(record.id()));
        }
        return kinds;
    }

    private void put(Entity entity) {
        if (entity instanceof Conference changed) {
            conference = changed;
        } else {
            var _ = of(RecordKind.of(entity)).put(entity.id().value(), entity);
        }
    }

    private Map<String, Entity> of(RecordKind kind) {
        return records.computeIfAbsent(kind, _ -> new HashMap<>());
    }

    private <T extends Entity> List<T> all(RecordKind kind, Class<T> type, Comparator<T> order) {
        return sorted
                .computeIfAbsent(
                        kind,
                        _ -> of(kind).values().stream()
                                .map(type::cast)
                                .sorted(order.thenComparing(
                                        entity -> entity.id().value()))
                                .toList())
                .stream()
                .map(type::cast)
                .toList();
    }

    private <T extends Entity> Optional<T> find(RecordKind kind, Class<T> type, Id id) {
        return Optional.ofNullable(of(kind).get(id.value())).map(type::cast);
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Conference conference() {
        return conference;
    }

    boolean inSession() {
        return conference.status() == ConferenceStatus.IN_SESSION;
    }

    /** It pauses now. */
    boolean paused() {
        return inSession() && conference.pauses().running().isPresent();
    }

    /** The conference is over. */
    boolean closed() {
        return !LiveViewModel.held(conference.status());
    }

    List<AgendaItem> items() {
        return all(RecordKind.AGENDA_ITEM, AgendaItem.class, Comparator.comparingInt(AgendaItem::position));
    }

    List<Speech> speeches() {
        return all(RecordKind.SPEECH, Speech.class, Comparator.comparingInt(Speech::position));
    }

    List<Site> sites() {
        return all(RecordKind.SITE, Site.class, Comparator.comparingInt(Site::position));
    }

    List<Participant> participants() {
        return all(
                RecordKind.PARTICIPANT,
                Participant.class,
                Comparator.comparingInt(Participant::rank).thenComparingInt(Participant::order));
    }

    List<Organization> organizations() {
        return all(RecordKind.ORGANIZATION, Organization.class, Comparator.comparingInt(Organization::rank));
    }

    List<Commitment> commitments() {
        return all(RecordKind.COMMITMENT, Commitment.class, Comparator.comparingInt(Commitment::position));
    }

    List<Vote> votes() {
        return all(RecordKind.VOTE, Vote.class, Comparator.comparing(Vote::at));
    }

    Optional<Vote> vote(VoteId id) {
        return find(RecordKind.VOTE, Vote.class, id);
    }

    Optional<AgendaItem> item(AgendaItemId id) {
        return find(RecordKind.AGENDA_ITEM, AgendaItem.class, id);
    }

    Optional<Speech> speech(SpeechId id) {
        return find(RecordKind.SPEECH, Speech.class, id);
    }

    Optional<Site> site(SiteId id) {
        return find(RecordKind.SITE, Site.class, id);
    }

    Optional<Participant> participant(ParticipantId id) {
        return find(RecordKind.PARTICIPANT, Participant.class, id);
    }

    Optional<Organization> organization(OrganizationId id) {
        return find(RecordKind.ORGANIZATION, Organization.class, id);
    }

    Optional<AgendaItem> runningItem() {
        return Ongoing.item(items());
    }

    Optional<Speech> runningSpeech() {
        return Ongoing.speech(speeches());
    }

    /** Clock times of the agenda; empty while nobody has said when the conference starts. */
    Optional<Timetable> timetable() {
        var now = inSession() ? Optional.of(now()) : Optional.<LocalDateTime>empty();
        var floorUntil = SpeechPlan.floorUntil(speeches(), conference.pauses(), now());
        return conference
                .planned()
                .start()
                .or(() -> conference.actual().start())
                .map(start -> Timetable.of(conference, items(), start, now, floorUntil));
    }
}
