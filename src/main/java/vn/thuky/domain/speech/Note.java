package vn.thuky.domain.speech;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thuky.domain.Entity;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;

/**
 * What was noted at a moment.
 *
 * @param at local time at which it was stored
 * @param text as typed; kept when the sentence is edited
 * @param sentence the edited sentence of the minutes; empty while the text itself stands there
 * @param author who typed it
 */
public record Note(
        NoteId id,
        ConferenceId conference,
        LocalDateTime at,
        NoteKind kind,
        String text,
        String sentence,
        Context context,
        String author)
        implements Entity {
    private static final Pattern MARK = Pattern.compile("(?<!\\S)[@!](?=[\\p{L}\\d])");

    /** What was going on when a note was stored; every part may be missing. */
    public record Context(
            Optional<AgendaItemId> item,
            Optional<SpeechId> speech,
            Optional<ParticipantId> speaker,
            Optional<SiteId> site) {

        public static final Context NONE =
                new Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Note of(NoteId id, ConferenceId conference, LocalDateTime at, NoteKind kind, String text) {
        return new Note(id, conference, at, kind, text, "", Context.NONE, "");
    }

    /** What the minutes say: the edited sentence, or the text where there is none. */
    public String wording() {
        return sentence.isBlank() ? text : sentence;
    }

    /** The wording as papers print it: without the marks that stood before a date or a name in the entry line ("!30/9", "@Đức"). */
    public String printed() {
        return MARK.matcher(wording()).replaceAll("");
    }

    public Note withText(String value) {
        return new Note(id, conference, at, kind, value, sentence, context, author);
    }

    public Note withSentence(String value) {
        return new Note(id, conference, at, kind, text, value, context, author);
    }

    public Note withKind(NoteKind value) {
        return new Note(id, conference, at, value, text, sentence, context, author);
    }

    public Note withContext(Context value) {
        return new Note(id, conference, at, kind, text, sentence, value, author);
    }

    public Note withAuthor(String value) {
        return new Note(id, conference, at, kind, text, sentence, context, value);
    }
}
