package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** Frees the records of a conference from people and sites that are about to be deleted. */
final class Untying {
    private final Store store;
    private final ConferenceId conference;

    Untying(Store store, ConferenceId conference) {
        this.store = store;
        this.conference = conference;
    }

    List<Edit> fromSites(Collection<SiteId> gone) {
        var edits = new ArrayList<Edit>();
        for (var participant : store.people().participants(conference)) {
            if (names(participant.site(), gone)) {
                edits.add(Edit.put(participant.withSite(Optional.empty())));
            }
        }
        for (var item : store.agenda().items(conference)) {
            if (names(item.site(), gone)) {
                edits.add(Edit.put(item.withSite(Optional.empty())));
            }
        }
        for (var speech : store.speeches().speeches(conference)) {
            if (names(speech.site(), gone)) {
                edits.add(Edit.put(speech.withSite(Optional.empty())));
            }
        }
        for (var note : store.speeches().notes(conference)) {
            var context = note.context();
            if (names(context.site(), gone)) {
                edits.add(Edit.put(note.withContext(
                        new Note.Context(context.item(), context.speech(), context.speaker(), Optional.empty()))));
            }
        }
        for (var vote : store.votes().votes(conference)) {
            var tallies = vote.tallies().stream()
                    .map(tally -> names(tally.site(), gone) ? tally.withoutSite() : tally)
                    .toList();
            edits.add(Edit.put(vote.withCounts(vote.majority(), tallies)));
        }
        return edits;
    }

    /** A speech keeps the organization and site of a speaker who goes, so that it can still be told whose it was. */
    List<Edit> fromParticipants(Collection<Participant> gone) {
        var ids = gone.stream().map(Participant::id).collect(Collectors.toSet());
        var edits = new ArrayList<Edit>();
        for (var participant : store.people().participants(conference)) {
            if (!ids.contains(participant.id())
                    && names(participant.attendance().substituteFor(), ids)) {
                edits.add(Edit.put(
                        participant.withAttendance(participant.attendance().withSubstituteFor(Optional.empty()))));
            }
        }
        for (var speech : store.speeches().speeches(conference)) {
            if (speech.speakers().stream().anyMatch(ids::contains)) {
                edits.add(Edit.put(withoutSpeakers(speech, gone)));
            }
        }
        for (var note : store.speeches().notes(conference)) {
            var context = note.context();
            if (names(context.speaker(), ids)) {
                edits.add(Edit.put(note.withContext(
                        new Note.Context(context.item(), context.speech(), Optional.empty(), context.site()))));
            }
        }
        return edits;
    }

    private static Speech withoutSpeakers(Speech speech, Collection<Participant> gone) {
        var left = speech;
        for (var participant : gone) {
            if (left.speakers().contains(participant.id())) {
                left = left.withSpeakers(others(left, participant.id()))
                        .withOrganization(left.organization().or(participant::organization))
                        .withSite(left.site().or(participant::site));
            }
        }
        return left;
    }

    private static List<ParticipantId> others(Speech speech, ParticipantId gone) {
        return speech.speakers().stream().filter(id -> !id.equals(gone)).toList();
    }

    private static <T> boolean names(Optional<T> reference, Collection<T> gone) {
        return reference.filter(gone::contains).isPresent();
    }
}
