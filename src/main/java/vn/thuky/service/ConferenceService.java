package vn.thuky.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.document.Dossier;
import vn.thuky.domain.agenda.Sitting;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Counts;
import vn.thuky.domain.conference.Period;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The list of conferences and their general facts. */
public final class ConferenceService {
    private final Ledger ledger;
    private final Store store;

    public ConferenceService(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** A conference with how much it holds. */
    public record Summary(Conference conference, Counts counts) {}

    /**
     * A conference with what is prepared of it and how much it holds.
     *
     * @param sittings as planned; none while nobody has said when it starts
     */
    public record Overview(Conference conference, Checklist checklist, Counts counts, List<Sitting> sittings) {}

    /** Empty when there is no such conference. */
    public Optional<Overview> overview(ConferenceId id) {
        return new DossierService(store)
                .dossier(id)
                .map(dossier ->
                        new Overview(dossier.conference(), Checklist.of(dossier), counts(id), sittings(dossier)));
    }

    private static List<Sitting> sittings(Dossier dossier) {
        return dossier.conference()
                .planned()
                .start()
                .map(start ->
                        Timetable.of(dossier.agenda(), start, Optional.empty()).sittings())
                .orElse(List.of());
    }

    /** All conferences, the latest first. */
    public List<Summary> all() {
        return store.conferences().all().stream()
                .map(conference -> new Summary(conference, counts(conference.id())))
                .toList();
    }

    public Optional<Conference> find(ConferenceId id) {
        return store.conferences().find(id);
    }

    public Counts counts(ConferenceId id) {
        return store.conferences().counts(id);
    }

    /** Makes a conference of this name, issued by the office. */
    public Conference create(String name) {
        return create(NewConference.named(name));
    }

    /** Makes a conference, with what it takes over from an earlier one; all of it is one step. */
    public Conference create(NewConference wanted) {
        var conference = Conference.named(ConferenceId.fresh(), wanted.name())
                .withIssuer(store.office().settings().issuer())
                .withPlanned(wanted.planned())
                .withForm(wanted.form())
                .withPlace(wanted.place());
        var source = wanted.template().flatMap(template -> new DossierService(store).dossier(template.conference()));
        var edits = new ArrayList<Edit>();
        if (source.isPresent()) {
            var copy = new ConferenceCopy(source.get(), conference);
            edits.add(Edit.put(copy.conference()));
            edits.addAll(copy.records(wanted.template()
                    .filter(NewConference.Template::withSpeeches)
                    .isPresent()));
        } else {
            edits.add(Edit.put(conference));
        }
        ledger.write(edits);
        return find(conference.id()).orElse(conference);
    }

    public Optional<Change> save(Conference conference) {
        return ledger.write(Edit.put(conference));
    }

    /** Changes what is there now; empty when nothing differs or the conference is gone. */
    public Optional<Change> change(ConferenceId id, UnaryOperator<Conference> change) {
        return find(id).flatMap(conference -> save(change.apply(conference)));
    }

    /** Gives a conference another planned time; when the day changes, the fixed starts of its agenda move with it. */
    public Optional<Change> reschedule(ConferenceId id, Period planned) {
        return find(id).flatMap(conference -> {
            var edits = new ArrayList<Edit>();
            edits.add(Edit.put(conference.withPlanned(planned)));
            var days = conference
                    .planned()
                    .start()
                    .flatMap(from -> planned.start().map(to -> Period.daysBetween(from, to)))
                    .orElse(0L);
            store.agenda().items(id).stream()
                    .map(item -> item.withFixedStart(item.fixedStart().map(start -> start.plusDays(days))))
                    .forEach(item -> edits.add(Edit.put(item)));
            return ledger.write(edits);
        });
    }

    /** Takes a conference out of the list; undoing that brings it back with all it held. */
    public Optional<Change> delete(ConferenceId id) {
        return find(id).flatMap(conference -> ledger.write(Edit.remove(conference)));
    }
}
