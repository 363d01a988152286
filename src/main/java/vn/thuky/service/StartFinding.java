package vn.thuky.service;

/**
 * Something the user should know about how the program started; shown once, in words.
 *
 * @param detail a path, with the line where one is concerned; or the name of a conference
 */
public record StartFinding(Kind kind, String detail) {

    /** What was found. */
    public enum Kind {
        /** The program was not closed the last time: the power went, or it was ended. */
        ABRUPT_END,
        /** There was a store when the program was closed, and there is none; it was built again from the journals. */
        STORE_MISSING,
        /** A half-written last line, never shown as saved, was put aside. */
        TORN_END,
        /** A line of a journal cannot be read; those before and after it are kept. */
        BAD_LINE,
        /** A line of a journal cannot be read, but the store still had what it said, and it has been written down again. */
        MADE_GOOD,
        /** A journal was cut off or is gone, but the store still had what it said, and it has been written down again. */
        WRITTEN_BACK,
        /** Lines are missing in a journal. */
        MISSING_LINES,
        /** The store could not be used; it was put aside and built again from the journals. */
        STORE_REBUILT,
        /** A journal was written by a later version; its conference is not shown. */
        NEWER_JOURNAL,
        /** A journal cannot be read at all; its conference is not shown. */
        UNREADABLE_JOURNAL,
        /** The data folder lies on a disk of another machine, which may be gone at any moment. */
        NETWORK_DISK,
        /** The data folder is copied to other machines by a program, which may put an older file in the place of a newer. */
        SYNC_FOLDER;

        /** True when nothing that was shown as saved is missing, so that the user need not do anything. */
        public boolean lossless() {
            return this == ABRUPT_END
                    || this == STORE_MISSING
                    || this == TORN_END
                    || this == MADE_GOOD
                    || this == WRITTEN_BACK
                    || this == STORE_REBUILT
                    || this == NETWORK_DISK
                    || this == SYNC_FOLDER;
        }
    }
}
