package vn.thuky.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.thuky.document.Dossier;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.vote.Vote;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Records;
import vn.thuky.journal.Scope;
import vn.thuky.store.ConferenceStore;

/** The bundled sample conference, rebuilt from what was reported of a real one; see {@code assets/sample}. */
public final class Sample {

    /** Always the same, so that adding it twice adds it once. */
    public static final ConferenceId ID = new ConferenceId("hoi-nghi-mau-cum-1");

    private final Ledger ledger;
    private final ConferenceStore store;

    public Sample(Ledger ledger, ConferenceStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    public static Sample of(Workspace workspace) {
        return new Sample(workspace.ledger(), workspace.store().conferences());
    }

    /** Adds the sample, unless it is there already, as it is or as the user changed it. */
    public ConferenceId add() {
        if (store.find(ID).isEmpty()) {
            ledger.write(Records.read(json(), Scope.of(ID)).stream()
                    .map((Entity record) -> Edit.put(record))
                    .toList());
        }
        return ID;
    }

    /** The sample as papers of an office with these settings see it; nothing is added anywhere. */
    static Dossier dossier(Settings settings) {
        var records = Records.read(json(), Scope.of(ID));
        return new Dossier(
                only(records, Conference.class).getFirst(),
                settings,
                only(records, Organization.class),
                only(records, Site.class),
                only(records, Participant.class),
                only(records, AgendaItem.class),
                only(records, Speech.class),
                only(records, Note.class),
                only(records, Commitment.class),
                only(records, Document.class),
                only(records, Vote.class),
                only(records, Release.class),
                List.of(),
                List.of());
    }

    private static <T> List<T> only(List<Entity> records, Class<T> type) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String json() {
        try (var stream = Sample.class.getResourceAsStream("/assets/sample/conference.json")) {
            if (stream == null) {
                throw new IllegalStateException("the sample is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
