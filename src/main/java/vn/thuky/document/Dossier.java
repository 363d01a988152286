package vn.thuky.document;

import java.util.List;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;

/**
 * Everything the papers of one conference are made of. Sites, agenda items, speeches and commitments come by position, participants by
 * rank and order, notes by time.
 *
 * @param organizations the office-wide list
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
        List<Document> documents) {

    public Dossier {
        organizations = List.copyOf(organizations);
        sites = List.copyOf(sites);
        participants = List.copyOf(participants);
        agenda = List.copyOf(agenda);
        speeches = List.copyOf(speeches);
        notes = List.copyOf(notes);
        commitments = List.copyOf(commitments);
        documents = List.copyOf(documents);
    }
}
