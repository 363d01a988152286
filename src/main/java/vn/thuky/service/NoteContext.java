package vn.thuky.service;

import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note.Context;
import vn.thuky.domain.speech.Speech;
import vn.thuky.store.Store;

/** Finds what a note belongs to: the speech going on with its speaker and site, and the agenda item. */
final class NoteContext {
    private NoteContext() {}

    /** What goes on in a conference now. */
    static Context now(Store store, ConferenceId conference) {
        var item = store.agenda().running(conference).stream().findFirst();
        var own = new Context(
                item.map(AgendaItem::id), Optional.empty(), Optional.empty(), item.flatMap(AgendaItem::site));
        return store.speeches().speaking(conference).stream()
                .findFirst()
                .map(speech -> of(speech, own))
                .orElse(own);
    }

    /** What a note of this speech belongs to; what the speech does not say stays as it was. */
    static Context of(Speech speech, Context before) {
        return new Context(
                speech.item().or(before::item),
                Optional.of(speech.id()),
                speech.speakers().stream().findFirst(),
                speech.site().or(before::site));
    }
}
