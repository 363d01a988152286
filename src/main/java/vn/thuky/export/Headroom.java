package vn.thuky.export;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Table;
import vn.thuky.domain.document.FileFormat;

/**
 * Room in memory for what takes much of it. What would not fit is given up before it begins: a heap that is full to the last byte
 * also stops the threads that draw the window and write the record.
 */
public final class Headroom {
    /** Left for everything else meanwhile. */
    private static final long KEPT = 8L << 20;

    private static final Lock LOCK = new ReentrantLock();
    private static final Condition GIVEN_BACK = LOCK.newCondition();

    /** What papers being written may take in all; they have taken a part of it already. */
    private static long claimed;

    private Headroom() {}

    /** What a paper being written may take, given back when closed. */
    record Claim(long bytes) implements AutoCloseable {
        @Override
        public void close() {
            LOCK.lock();
            try {
                claimed -= bytes;
                GIVEN_BACK.signalAll();
            } finally {
                LOCK.unlock();
            }
        }
    }

    /**
     * Room for a paper, by what large ones were measured to take for each paragraph or cell.
     *
     * @throws OutOfMemoryError when there is too little of it
     */
    static Claim claim(Paper paper, FileFormat format) {
        var each =
                switch (format) {
                    case PDF -> 16L << 10;
                    case DOCX, XLSX -> 8L << 10;
                    case HTML, MARKDOWN, ICS -> 1L << 10;
                };
        return claim(each * paper.blocks().stream().mapToLong(Headroom::pieces).sum());
    }

    /** Room for so many bytes; where they do not fit beside what others have claimed, it waits for those. */
    static Claim claim(long bytes) {
        LOCK.lock();
        try {
            while (claimed > 0 && !fits(claimed + bytes)) {
                GIVEN_BACK.awaitUninterruptibly();
            }
            check(bytes);
            claimed += bytes;
            return new Claim(bytes);
        } finally {
            LOCK.unlock();
        }
    }

    private static long pieces(Block block) {
        return block instanceof Table table
                ? (long) table.rows().size() * table.columns().size()
                : 1;
    }

    /**
     * Makes sure that about so many bytes can be taken.
     *
     * @throws OutOfMemoryError when they cannot
     */
    public static void check(long bytes) {
        if (!fits(bytes)) {
            throw new OutOfMemoryError("given up before it began");
        }
    }

    private static boolean fits(long bytes) {
        if (free() < bytes + KEPT) {
            System.gc();
        }
        return free() >= bytes + KEPT;
    }

    /** With what has been let go, but not been cleared away yet, it is more. */
    private static long free() {
        var machine = Runtime.getRuntime();
        return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    }
}
