package vn.thuky.service.search;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.domain.Id;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.RecordKind;
import vn.thuky.service.Labels;
import vn.thuky.store.Store;

/** What can be found of one conference: itself, what was said and decided, then what was prepared. */
final class ConferenceRecords {
    private final Store store;
    private final Conference conference;
    private final Labels<OrganizationId> organizations;
    private final Labels<ParticipantId> people;
    private final List<Speech> speeches;
    private final List<Found> records = new ArrayList<>();

    ConferenceRecords(Store store, Conference conference, Labels<OrganizationId> organizations) {
        this.store = store;
        this.conference = conference;
        this.organizations = organizations;
        this.people = Labels.ofParticipants(store.people().participants(conference.id()), organizations);
        this.speeches = store.speeches().speeches(conference.id());
    }

    List<Found> found() {
        var id = conference.id();
        add(
                RecordKind.CONFERENCE,
                id,
                conference.name(),
                joined(conference.place(), conference.purpose()),
                conference.planned().start());
        store.speeches().notes(id).forEach(this::addNote);
        store.commitments()
                .commitments(id)
                .forEach(one -> add(
                        RecordKind.COMMITMENT,
                        one.id(),
                        one.text(),
                        joined(organizations.of(one.leads()), one.product()),
                        Optional.empty()));
        store.votes().votes(id).forEach(one -> add(RecordKind.VOTE, one.id(), one.text(), "", Optional.of(one.at())));
        speeches.forEach(one -> add(
                RecordKind.SPEECH,
                one.id(),
                title(one),
                speaker(one),
                one.actual().start()));
        store.people()
                .participants(id)
                .forEach(one -> add(
                        RecordKind.PARTICIPANT,
                        one.id(),
                        people.of(one.id()),
                        joined(
                                one.position(),
                                one.organization().map(organizations::of).orElse("")),
                        Optional.empty()));
        store.agenda()
                .items(id)
                .forEach(one -> add(RecordKind.AGENDA_ITEM, one.id(), one.title(), one.presenter(), Optional.empty()));
        store.people()
                .sites(id)
                .forEach(one -> add(RecordKind.SITE, one.id(), one.name(), one.address(), Optional.empty()));
        return records;
    }

    private void addNote(Note note) {
        var sentence = note.sentence().isBlank() || note.sentence().equals(note.text()) ? "" : note.sentence();
        var who = note.context()
                .speaker()
                .map(people::of)
                .or(() -> note.context().speech().map(this::speaker))
                .orElse("");
        add(RecordKind.NOTE, note.id(), note.text(), joined(who, sentence), Optional.of(note.at()));
    }

    private String speaker(SpeechId id) {
        return speeches.stream()
                .filter(speech -> speech.id().equals(id))
                .findFirst()
                .map(this::speaker)
                .orElse("");
    }

    private String speaker(Speech speech) {
        return joined(
                people.of(speech.speakers()),
                speech.organization().map(organizations::of).orElse(""));
    }

    private String title(Speech speech) {
        return speech.title().isBlank() ? speaker(speech) : speech.title();
    }

    private void add(RecordKind kind, Id id, String text, String detail, Optional<LocalDateTime> at) {
        if (!text.isBlank() || !detail.isBlank()) {
            var own = text.equals(detail) ? "" : detail;
            records.add(new Found(kind, id.value(), Optional.of(conference), text, own, at));
        }
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).distinct().collect(Collectors.joining(" · "));
    }
}
