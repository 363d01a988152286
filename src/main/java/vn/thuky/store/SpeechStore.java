package vn.thuky.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.Scope;

/** Asks for speeches and notes. */
public final class SpeechStore {
    private final Database database;
    private final Tables tables;

    SpeechStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The speeches of a conference by position. */
    public List<Speech> speeches(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.speeches.list(handle, Scope.of(conference), "position, id"));
    }

    /** The speeches of a conference that are being given. */
    public List<Speech> speaking(ConferenceId conference) {
        return database.jdbi()
                .withHandle(handle -> handle.createQuery("""
                        select body from speech
                        where scope = :scope and status = 'SPEAKING'
                        """)
                        .bind("scope", Scope.of(conference).name())
                        .mapTo(String.class)
                        .map(tables.speeches::record)
                        .list());
    }

    /** How many speeches name each organization, over all conferences. */
    public Map<OrganizationId, Integer> byOrganization() {
        return database.jdbi()
                .withHandle(handle -> tables.speeches.counts(handle, "organization").entrySet().stream()
                        .collect(Collectors.toMap(entry -> new OrganizationId(entry.getKey()), Map.Entry::getValue)));
    }

    public Optional<Speech> speech(SpeechId id) {
        return database.jdbi().withHandle(handle -> tables.speeches.find(handle, id.value()));
    }

    /** The notes of a conference by time. */
    public List<Note> notes(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.notes.list(handle, Scope.of(conference), "moment, id"));
    }

    public Optional<Note> note(NoteId id) {
        return database.jdbi().withHandle(handle -> tables.notes.find(handle, id.value()));
    }
}
