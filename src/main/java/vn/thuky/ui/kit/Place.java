package vn.thuky.ui.kit;

import java.util.Optional;

/** Where the user is: one screen and what it shows. Identities are plain text here, since the kit knows no records. */
public sealed interface Place {

    /** The conference the place belongs to; empty for the places of the whole office. */
    default Optional<String> conference() {
        return Optional.empty();
    }

    /** The record to select when the place opens. */
    default Optional<String> selected() {
        return Optional.empty();
    }

    /** All conferences. */
    record Home() implements Place {}

    /** Commitments of all conferences. */
    record Tracking(Optional<String> selected) implements Place {
        public Tracking() {
            this(Optional.empty());
        }
    }

    /** Search over everything; the query is what was looked for when it was left. */
    record Search(String query) implements Place {}

    /** The office-wide list of organizations. */
    record Organizations(Optional<String> selected) implements Place {
        public Organizations() {
            this(Optional.empty());
        }
    }

    record Settings() implements Place {}

    /** Backups, restoring, and the check of everything that is kept. */
    record Backups() implements Place {}

    /**
     * What is kept of a person; the conference and what is selected are the participant from whom it was opened.
     *
     * @param name who is looked for where no participant is selected; may be empty text
     */
    record Personal(Optional<String> conference, Optional<String> selected, String name) implements Place {}

    /** The office's shorthands. */
    record Shorthands() implements Place {}

    /** What the office does with its papers; what is selected is the kind of paper. */
    record PaperRules(Optional<String> selected) implements Place {}

    /** The office's legal bases. */
    record LegalBases(Optional<String> selected) implements Place {}

    /** A place inside one conference. */
    sealed interface Inside extends Place {
        String conferenceId();

        @Override
        default Optional<String> conference() {
            return Optional.of(conferenceId());
        }
    }

    record Overview(String conferenceId) implements Inside {}

    record Sites(String conferenceId, Optional<String> selected) implements Inside {
        public Sites(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    record Participants(String conferenceId, Optional<String> selected) implements Inside {
        public Participants(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    record Agenda(String conferenceId, Optional<String> selected) implements Inside {
        public Agenda(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    record Speeches(String conferenceId, Optional<String> selected) implements Inside {
        public Speeches(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    /** The live record; the selected record is a note. */
    record Live(String conferenceId, Optional<String> selected) implements Inside {
        public Live(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    /** Commitments of one conference. */
    record Commitments(String conferenceId, Optional<String> selected) implements Inside {
        public Commitments(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    /** The papers of a conference; what is selected is the kind of paper. */
    record Documents(String conferenceId, Optional<String> selected) implements Inside {
        public Documents(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    /** The wording of a paper of a conference by hand; what is selected is the kind of paper, and in it a paragraph. */
    record Wording(String conferenceId, Optional<String> selected, Optional<String> passage) implements Inside {
        public Wording(String conferenceId, Optional<String> selected) {
            this(conferenceId, selected, Optional.empty());
        }
    }

    /** Which directions and decisions the announcement of conclusions tells, in which order. */
    record Conclusions(String conferenceId) implements Inside {}

    /** The versions of the papers of a conference; what is selected is the kind of paper. */
    record Versions(String conferenceId, Optional<String> selected) implements Inside {
        public Versions(String conferenceId) {
            this(conferenceId, Optional.empty());
        }
    }

    /** Who changed what: of a whole conference or the office, or of the selected record only. */
    record History(Optional<String> conference, Optional<String> selected) implements Place {
        public History(String conferenceId) {
            this(Optional.of(conferenceId), Optional.empty());
        }

        public History(String conferenceId, Optional<String> selected) {
            this(Optional.of(conferenceId), selected);
        }

        /** Of a record of the office: an organization, the settings. */
        public static History ofOffice(String selected) {
            return new History(Optional.empty(), Optional.of(selected));
        }
    }
}
