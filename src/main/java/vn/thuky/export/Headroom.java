package vn.thuky.export;

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

    private Headroom() {}

    /** Makes sure that a paper can be written, by what large ones were measured to take for each paragraph or cell. */
    static void check(Paper paper, FileFormat format) {
        var each =
                switch (format) {
                    case PDF -> 16L << 10;
                    case DOCX, XLSX -> 8L << 10;
                    case HTML, MARKDOWN, ICS -> 1L << 10;
                };
        check(each * paper.blocks().stream().mapToLong(Headroom::pieces).sum());
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
        if (free() < bytes + KEPT) {
            System.gc();
            if (free() < bytes + KEPT) {
                throw new OutOfMemoryError("given up before it began");
            }
        }
    }

    /** With what has been let go, but not been cleared away yet, it is more. */
    private static long free() {
        var machine = Runtime.getRuntime();
        return machine.maxMemory() - machine.totalMemory() + machine.freeMemory();
    }
}
