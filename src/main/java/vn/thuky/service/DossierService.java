package vn.thuky.service;

import java.util.Optional;
import vn.thuky.document.Dossier;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.store.Store;

/** Gathers what the papers of a conference are made of. */
public final class DossierService {
    private final Store store;

    public DossierService(Store store) {
        this.store = store;
    }

    /** Everything of a conference; empty when there is none of this identity. */
    public Optional<Dossier> dossier(ConferenceId id) {
        return store.conferences()
                .find(id)
                .map(conference -> new Dossier(
                        conference,
                        store.office().settings(),
                        store.people().organizations(),
                        store.people().sites(id),
                        store.people().participants(id),
                        store.agenda().items(id),
                        store.speeches().speeches(id),
                        store.speeches().notes(id),
                        store.commitments().commitments(id),
                        store.documents().documents(id),
                        store.votes().votes(id),
                        store.agenda().releases(id),
                        store.office().rules(),
                        store.office().bases()));
    }

    /** What may be said of a conference to others: without ways to reach people, unless the office lets them go out. */
    public Optional<Dossier> outgoing(ConferenceId id) {
        return dossier(id)
                .map(dossier -> dossier.settings().privacy().contactsInExports() ? dossier : dossier.withoutContacts());
    }
}
