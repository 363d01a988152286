package vn.thuky.service.personal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Redaction.Target;
import vn.thuky.journal.Scope;
import vn.thuky.service.HistoryService.FieldChange;
import vn.thuky.text.Worded;

/**
 * A place where a person appears, or may appear.
 *
 * @param scope whose record it is
 * @param kind of the record
 * @param id of the record; empty text for what is no record
 * @param text what it says or how it is called
 * @param fields what it says of the person, field by field
 * @param conference empty for the office, and for a conference that is no longer listed
 * @param at when it was said; empty for what has no moment
 * @param certain that it is this person, not another of the same name
 */
public record Occurrence(
        Scope scope,
        RecordKind kind,
        String id,
        How how,
        Worded text,
        List<FieldChange> fields,
        Optional<Conference> conference,
        Optional<LocalDateTime> at,
        boolean certain) {

    /** How a person appears in a record. */
    public enum How {
        /** As a participant. */
        SEAT(true),
        /** By name, telephone number or e-mail address in a text. */
        NAMED(true),
        /** Only in what was before changes, or in what was deleted. */
        FORMER(true),
        /** As who made changes. */
        AUTHOR(true),
        /** By reference: the record says who without a name of its own. */
        LINKED(false),
        /** In a paper as it was sent, which stays. */
        SENT(false),
        /** By a file handed in with a speech of the person's, which stays. */
        FILE(false),
        /** Named in a file handed in, which stays. */
        IN_FILE(false),
        /** Perhaps in files handed in of a conference of the person's, in which nothing can be looked for. */
        UNREAD(false),
        /** In backups, which hold what was there then. */
        BACKUP(false);

        private final boolean changes;

        How(boolean changes) {
            this.changes = changes;
        }

        /** Whether it is changed when the person is corrected or taken out, and so can be another's of the same name. */
        public boolean changes() {
            return changes;
        }
    }

    public Occurrence {
        fields = List.copyOf(fields);
    }

    /** Whether it is a record; those who made changes and backups are none. */
    public boolean record() {
        return how != How.AUTHOR && how != How.BACKUP;
    }

    /** Whose record it is, in words: the name of the conference, or the office. */
    public Worded owner() {
        return texts -> conference
                .map(Conference::name)
                .orElseGet(() -> texts.get(scope.conference().isPresent() ? "personal.unlisted" : "personal.office"));
    }

    /** What tells it apart from every other. */
    public String key() {
        return how + " " + scope.name() + " " + kind.code() + " " + id;
    }

    Target target() {
        return how == How.AUTHOR ? Target.AUTHORS : Target.of(kind, id);
    }
}
