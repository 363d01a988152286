package vn.thuky.journal;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.ReleaseId;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.people.Cluster;
import vn.thuky.domain.people.ClusterId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.domain.vote.Vote;
import vn.thuky.domain.vote.VoteId;

/**
 * The kinds of record a journal holds. The code stands in journals for ever. The blank gives every field a value, so that a line
 * written before a field existed, or whose beginning was lost, still yields a record.
 */
@SuppressWarnings("ImmutableEnumChecker") // the functions hold no state
public enum RecordKind {
    CONFERENCE(
            "conference",
            Conference.class,
            c -> Scope.of(((Conference) c).id()),
            (id, owner) -> Conference.named(new ConferenceId(id), "")),
    ORGANIZATION(
            "organization",
            Organization.class,
            o -> Scope.OFFICE,
            (id, owner) -> Organization.named(new OrganizationId(id), "")),
    CLUSTER("cluster", Cluster.class, c -> Scope.OFFICE, (id, owner) -> Cluster.named(new ClusterId(id), "")),
    SITE(
            "site",
            Site.class,
            s -> Scope.of(((Site) s).conference()),
            (id, owner) -> Site.named(new SiteId(id), conference(owner), "")),
    PARTICIPANT(
            "participant",
            Participant.class,
            p -> Scope.of(((Participant) p).conference()),
            (id, owner) -> Participant.seat(new ParticipantId(id), conference(owner))),
    AGENDA_ITEM(
            "agendaItem",
            AgendaItem.class,
            i -> Scope.of(((AgendaItem) i).conference()),
            (id, owner) -> AgendaItem.titled(new AgendaItemId(id), conference(owner), "")),
    SPEECH(
            "speech",
            Speech.class,
            s -> Scope.of(((Speech) s).conference()),
            (id, owner) -> Speech.titled(new SpeechId(id), conference(owner), "")),
    NOTE(
            "note",
            Note.class,
            n -> Scope.of(((Note) n).conference()),
            (id, owner) -> Note.of(new NoteId(id), conference(owner), Blank.MOMENT, NoteKind.REMARK, "")),
    COMMITMENT(
            "commitment",
            Commitment.class,
            c -> Scope.of(((Commitment) c).conference()),
            (id, owner) -> Commitment.of(new CommitmentId(id), conference(owner), "")),
    ATTACHMENT(
            "attachment",
            Attachment.class,
            a -> Scope.of(((Attachment) a).conference()),
            (id, owner) -> Attachment.unknown(new AttachmentId(id), conference(owner))),
    DOCUMENT(
            "document",
            Document.class,
            d -> Scope.of(((Document) d).conference()),
            (id, owner) -> Document.draft(new DocumentId(id), conference(owner), DocumentKind.MINUTES)),
    RELEASE(
            "release",
            Release.class,
            r -> Scope.of(((Release) r).conference()),
            (id, owner) -> Release.of(new ReleaseId(id), conference(owner), 1, Blank.MOMENT)),
    VOTE(
            "vote",
            Vote.class,
            v -> Scope.of(((Vote) v).conference()),
            (id, owner) -> Vote.on(new VoteId(id), conference(owner), Blank.MOMENT, "")),
    SETTINGS("settings", Settings.class, s -> Scope.OFFICE, (id, owner) -> Settings.DEFAULT),
    SHORTHAND(
            "shorthand", Shorthand.class, s -> Scope.OFFICE, (id, owner) -> Shorthand.of(new ShorthandId(id), "", "")),
    PAPER_RULE(
            "paperRule",
            PaperRule.class,
            r -> Scope.OFFICE,
            (id, owner) -> PaperRule.of(DocumentKind.of(id).orElse(DocumentKind.MINUTES))),
    LEGAL_BASIS(
            "legalBasis", LegalBasis.class, b -> Scope.OFFICE, (id, owner) -> LegalBasis.of(new LegalBasisId(id), ""));

    private final String code;
    private final Class<? extends Entity> type;
    private final Function<Entity, Scope> scope;
    private final BiFunction<String, Scope, Entity> blank;
    private final List<String> fieldNames;

    RecordKind(
            String code,
            Class<? extends Entity> type,
            Function<Entity, Scope> scope,
            BiFunction<String, Scope, Entity> blank) {
        this.code = code;
        this.type = type;
        this.scope = scope;
        this.blank = blank;
        this.fieldNames = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /** The name written in journals. */
    public String code() {
        return code;
    }

    public Class<? extends Entity> type() {
        return type;
    }

    List<String> fieldNames() {
        return fieldNames;
    }

    public Scope scopeOf(Entity entity) {
        return scope.apply(entity);
    }

    /** A record of this kind of which nothing is known but its identity and whose it is. */
    public Entity blank(String id, Scope owner) {
        return blank.apply(id, owner);
    }

    /** The kind of this code; empty for one of a later version. */
    public static Optional<RecordKind> of(String code) {
        for (var kind : values()) {
            if (kind.code.equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public static RecordKind of(Entity entity) {
        for (var kind : values()) {
            if (kind.type == entity.getClass()) {
                return kind;
            }
        }
        throw new IllegalArgumentException("not a kind of record: " + entity.getClass());
    }

    private static ConferenceId conference(Scope owner) {
        return owner.conference().orElseThrow(() -> new IllegalArgumentException("belongs to no conference"));
    }
}
