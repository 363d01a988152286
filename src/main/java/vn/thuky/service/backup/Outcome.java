package vn.thuky.service.backup;

import java.util.List;
import vn.thuky.journal.DiskTrouble;

/** What came of making a backup. */
public sealed interface Outcome {

    /** It is kept, and was read back and compared. */
    record Made(Backup backup, List<Concern> concerns) implements Outcome {
        public Made {
            concerns = List.copyOf(concerns);
        }
    }

    /** The latest backup holds everything already. */
    record Unchanged() implements Outcome {}

    /** It could not be made; the earlier ones are as they were. */
    record Failed(Failure failure, DiskTrouble trouble) implements Outcome {}

    /** Why there is none. */
    enum Failure {
        /** The disk is full, gone or write-protected. */
        NOT_WRITTEN,
        /** The computer was short of memory. */
        NO_MEMORY,
        /** Read back, it was not what the data are. */
        DIFFERENT
    }

    /** What the user should know all the same. */
    enum Concern {
        /** It holds much less than the one before. */
        MUCH_SMALLER,
        /** The second place could not be written. */
        NO_SECOND_PLACE,
        /** What the program shows is not what the journals say. */
        STORE_DIFFERS
    }
}
