package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasis;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.vote.Vote;

/**
 * Everything the papers of one conference are made of. Sites, agenda items, speeches and commitments come by position, participants by
 * rank and order, notes and votes by time.
 *
 * @param organizations the office-wide list
 * @param sites those that have a name; one just begun is in no paper
 * @param notes those that say something
 * @param commitments those that say something
 * @param rules those of the office that were stored
 * @param bases all legal bases of the office
 */
public record Dossier(
        Conference conference,
        Settings settings,
        List<Organization> organizations,
        List<Site> sites,
        List<Participant> participants,
        List<AgendaItem> agenda,
        List<Speech> speeches,
        List<Note> notes,
        List<Commitment> commitments,
        List<Document> documents,
        List<Vote> votes,
        List<Release> releases,
        List<PaperRule> rules,
        List<LegalBasis> bases) {

    public Dossier {
        organizations = List.copyOf(organizations);
        sites = sites.stream().filter(site -> !site.name().isBlank()).toList();
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        speeches = List.copyOf(speeches);
        notes = notes.stream().filter(note -> !note.wording().isBlank()).toList();
        commitments = commitments.stream()
                .filter(commitment -> !commitment.text().isBlank())
                .toList();
        documents = List.copyOf(documents);
        votes = List.copyOf(votes);
        releases = List.copyOf(releases);
        rules = List.copyOf(rules);
        bases = List.copyOf(bases);
    }

    /** What of a paper is not generated; empty where nothing was entered. */
    public Optional<Document> document(DocumentKind kind) {
        return documents.stream().filter(document -> document.kind() == kind).findFirst();
    }

    /** The same without telephone numbers and e-mail addresses. */
    public Dossier withoutContacts() {
        return new Dossier(
                conference,
                settings,
                organizations,
                sites.stream().map(Site::withoutContacts).toList(),
                participants.stream()
                        .map(seat -> seat.withContact(seat.contact().nameOnly()))
                        .toList(),
                agenda,
                speeches,
                notes,
                commitments,
                documents,
                votes,
                releases,
                rules,
                bases);
    }

    /** What the office does with papers of a kind. */
    public PaperRule rule(DocumentKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst().orElseGet(() -> PaperRule.of(kind));
    }

    /** The record of this identity; empty when there is none any more. */
    public Optional<Id> record(String identity) {
        return Stream.<List<? extends Entity>>of(
                        participants, notes, speeches, agenda, commitments, votes, sites, organizations)
                .flatMap(List::stream)
                .map(Entity::id)
                .filter(id -> id.value().equals(identity))
                .findFirst();
    }

    /** The same with another state of a paper. */
    public Dossier with(Document document) {
        var changed = new ArrayList<>(documents);
        changed.removeIf(old -> old.id().equals(document.id()));
        changed.add(document);
        return new Dossier(
                conference,
                settings,
                organizations,
                sites,
                participants,
                agenda,
                speeches,
                notes,
                commitments,
                changed,
                votes,
                releases,
                rules,
                bases);
    }
}
