package vn.thuky.store;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.people.Cluster;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.vote.Vote;
import vn.thuky.journal.RecordKind;

/** The tables of {@code schema.sql}, and how their columns are filled. */
final class Tables {
    final EntityTable<Conference> conferences = new EntityTable<>(RecordKind.CONFERENCE, Conference.class, "conference")
            .column("starts", c -> c.planned().start().orElse(null));
    final EntityTable<Organization> organizations = new EntityTable<>(
                    RecordKind.ORGANIZATION, Organization.class, "organization")
            .column("rank", Organization::rank);
    final EntityTable<Cluster> clusters = new EntityTable<>(RecordKind.CLUSTER, Cluster.class, "cluster");
    final EntityTable<Settings> settings = new EntityTable<>(RecordKind.SETTINGS, Settings.class, "settings");
    final EntityTable<Shorthand> shorthands = new EntityTable<>(RecordKind.SHORTHAND, Shorthand.class, "shorthand");
    final EntityTable<PaperRule> paperRules = new EntityTable<>(RecordKind.PAPER_RULE, PaperRule.class, "paper_rule");
    final EntityTable<LegalBasis> legalBases =
            new EntityTable<>(RecordKind.LEGAL_BASIS, LegalBasis.class, "legal_basis");
    final EntityTable<Site> sites =
            new EntityTable<>(RecordKind.SITE, Site.class, "site").column("position", Site::position);
    final EntityTable<Participant> participants = new EntityTable<>(
                    RecordKind.PARTICIPANT, Participant.class, "participant")
            .column("rank", Participant::rank)
            .column("position", Participant::order)
            .column("state", p -> p.attendance().state().name())
            .column(
                    "organization",
                    p -> p.organization().map(OrganizationId::value).orElse(null));
    final EntityTable<AgendaItem> agendaItems = new EntityTable<>(
                    RecordKind.AGENDA_ITEM, AgendaItem.class, "agenda_item")
            .column("position", AgendaItem::position)
            .column("running", i -> i.actual().running());
    final EntityTable<Speech> speeches = new EntityTable<>(RecordKind.SPEECH, Speech.class, "speech")
            .column("position", Speech::position)
            .column("status", s -> s.status().name())
            .column(
                    "organization",
                    s -> s.organization().map(OrganizationId::value).orElse(null));
    final EntityTable<Note> notes = new EntityTable<>(RecordKind.NOTE, Note.class, "note").column("moment", Note::at);
    final EntityTable<Commitment> commitments = new EntityTable<>(RecordKind.COMMITMENT, Commitment.class, "commitment")
            .column("position", Commitment::position)
            .column("deadline", c -> c.deadline().orElse(null))
            .column("state", c -> c.state().name());
    final EntityTable<Attachment> attachments =
            new EntityTable<>(RecordKind.ATTACHMENT, Attachment.class, "attachment");
    final EntityTable<Document> documents = new EntityTable<>(RecordKind.DOCUMENT, Document.class, "document")
            .column("series", d -> DocumentStore.series(d.kind(), d.year()));
    final EntityTable<Release> releases =
            new EntityTable<>(RecordKind.RELEASE, Release.class, "release").column("number", Release::number);
    final EntityTable<Vote> votes = new EntityTable<>(RecordKind.VOTE, Vote.class, "vote").column("moment", Vote::at);

    private final Map<RecordKind, EntityTable<? extends Entity>> byKind = new EnumMap<>(RecordKind.class);

    Tables() {
        for (var table : List.of(
                conferences,
                organizations,
                clusters,
                settings,
                shorthands,
                paperRules,
                legalBases,
                sites,
                participants,
                agendaItems,
                speeches,
                notes,
                commitments,
                attachments,
                documents,
                releases,
                votes)) {
            byKind.put(table.kind(), table);
        }
    }

    EntityTable<? extends Entity> of(RecordKind kind) {
        var table = byKind.get(kind);
        if (table == null) {
            throw new IllegalStateException("no table for " + kind);
        }
        return table;
    }

    Iterable<EntityTable<? extends Entity>> all() {
        return byKind.values();
    }
}
