package vn.thuky.service;

import java.util.List;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.vote.Vote;

/** Everything the live record shows of one conference, each kind in its own order; the organizations are the office's. */
public record LiveRecords(
        Conference conference,
        List<AgendaItem> items,
        List<Speech> speeches,
        List<Note> notes,
        List<Site> sites,
        List<Participant> participants,
        List<Organization> organizations,
        List<Commitment> commitments,
        List<Vote> votes) {

    public LiveRecords {
        items = List.copyOf(items);
        speeches = List.copyOf(speeches);
        notes = List.copyOf(notes);
        sites = List.copyOf(sites);
        participants = List.copyOf(participants);
        organizations = List.copyOf(organizations);
        commitments = List.copyOf(commitments);
        votes = List.copyOf(votes);
    }
}
