package vn.thuky.service.backup;

/**
 * Something the check found.
 *
 * @param detail the file concerned, with the line where there is one
 */
public record CheckFinding(Kind kind, String detail) {

    /** What was found. */
    public enum Kind {
        /** A line of a journal cannot be read. */
        BAD_LINE,
        /** Lines are missing in a journal. */
        MISSING_LINES,
        /** The latest backup has a journal that is not here. */
        MISSING_JOURNAL,
        /** A journal was written by a later version. */
        NEWER_JOURNAL,
        /** A journal cannot be read at all. */
        UNREADABLE_JOURNAL,
        /** The store showed something else than the journals say; it was built again. */
        STORE_REBUILT,
        /** What damaged lines of a journal had said was still shown, and has been written into it again. */
        WRITTEN_DOWN_AGAIN,
        /** An attachment was missing or damaged, and was put back from the backups. */
        ATTACHMENT_PUT_BACK,
        /** An attachment is missing. */
        MISSING_ATTACHMENT,
        /** The content of an attachment is not what was taken over. */
        DAMAGED_ATTACHMENT,
        /** A backup cannot be read or is not what was written. */
        BAD_BACKUP;

        /** True when it was put right, so that the user need not do anything. */
        public boolean repaired() {
            return this == STORE_REBUILT || this == WRITTEN_DOWN_AGAIN || this == ATTACHMENT_PUT_BACK;
        }
    }
}
