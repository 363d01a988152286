package vn.thuky.service;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.ConferenceStore;
import vn.thuky.store.OfficeStore;

/** The list of conferences and their general facts. */
public final class ConferenceService {
    private final Ledger ledger;
    private final ConferenceStore store;
    private final OfficeStore office;

    public ConferenceService(Ledger ledger, ConferenceStore store, OfficeStore office) {
        this.ledger = ledger;
        this.store = store;
        this.office = office;
    }

    /** A conference with how much it holds. */
    public record Summary(Conference conference, ConferenceStore.Counts counts) {}

    /** All conferences, the latest first. */
    public List<Summary> all() {
        return store.all().stream()
                .map(conference -> new Summary(conference, store.counts(conference.id())))
                .toList();
    }

    public Optional<Conference> find(ConferenceId id) {
        return store.find(id);
    }

    public ConferenceStore.Counts counts(ConferenceId id) {
        return store.counts(id);
    }

    /** Makes a conference of this name, issued by the office. */
    public Conference create(String name) {
        var conference = Conference.named(ConferenceId.fresh(), name)
                .withIssuer(office.settings().issuer());
        ledger.write(Edit.put(conference));
        return conference;
    }

    public Optional<Change> save(Conference conference) {
        return ledger.write(Edit.put(conference));
    }

    /** Takes a conference out of the list; undoing that brings it back with all it held. */
    public void delete(ConferenceId id) {
        store.find(id).ifPresent(conference -> ledger.write(Edit.remove(conference)));
    }
}
