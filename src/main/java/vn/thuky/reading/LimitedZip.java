package vn.thuky.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads an archive that comes from elsewhere, front to back, and stops as soon as it is larger than allowed, whatever it says of its own
 * size. Nothing is written: entries are given to the caller as streams, under names that cannot lead out of any folder.
 */
public final class LimitedZip {
    private static final int FREE = 16 << 20;

    /**
     * How much is read.
     *
     * @param entries most entries
     * @param entrySize most bytes of one entry, unpacked
     * @param totalSize most bytes of all entries, unpacked
     * @param ratio how many times its packed size an archive may unpack to, beyond the first sixteen megabytes
     */
    public record Limits(int entries, long entrySize, long totalSize, int ratio) {}

    /** Gets each entry that is a file; need not read it to its end. */
    public interface Entries {
        void accept(String name, InputStream content) throws IOException;
    }

    /** Why an archive is not read on. */
    public enum Problem {
        NOT_A_ZIP,
        TOO_LARGE,
        BAD_NAME,
        DAMAGED
    }

    private final Limits limits;
    private final long most;
    private long unpacked;

    private LimitedZip(Limits limits, long packed) {
        this.limits = limits;
        this.most = Math.min(limits.totalSize(), packed * limits.ratio() + FREE);
    }

    /**
     * Reads all entries.
     *
     * @throws Refused when the archive is not one that is read
     */
    public static void read(Path file, Limits limits, Entries entries) throws IOException {
        read(Files.newInputStream(file), Files.size(file), limits, entries);
    }

    /** The same of an archive that is in memory. */
    static void read(byte[] archive, Limits limits, Entries entries) throws IOException {
        read(new ByteArrayInputStream(archive), archive.length, limits, entries);
    }

    private static void read(InputStream archive, long packed, Limits limits, Entries entries) throws IOException {
        try (var zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            new LimitedZip(limits, packed).read(zip, entries);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(Problem.DAMAGED, String.valueOf(e.getMessage()));
        }
    }

    private void read(ZipInputStream zip, Entries entries) throws IOException {
        var names = new HashSet<String>();
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (names.size() == limits.entries()) {
                throw new Refused(Problem.TOO_LARGE, entry.getName());
            }
            check(entry, names);
            var content = new Counted(zip, entry.getName());
            if (!entry.isDirectory()) {
                entries.accept(entry.getName(), content);
            }
            content.skipRest();
        }
        if (names.isEmpty()) {
            throw new Refused(Problem.NOT_A_ZIP, "");
        }
    }

    private static void check(ZipEntry entry, Set<String> names) throws Refused {
        var name = entry.getName();
        var leadsOut = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || (name + "/").contains("../")
                || name.length() > 200;
        if (leadsOut || !names.add(name)) {
            throw new Refused(Problem.BAD_NAME, name);
        }
    }

    /** The archive is not one that is read; says why, and at which entry. */
    public static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        private final Problem problem;

        public Refused(Problem problem, String entry) {
            super(entry);
            this.problem = problem;
        }

        public Problem problem() {
            return problem;
        }
    }

    /** An entry's content up to the limits. */
    private final class Counted extends BoundedStream {

        Counted(InputStream in, String name) {
            super(in, name, limits.entrySize());
        }

        @Override
        protected boolean allowed(int count) {
            unpacked += count;
            return unpacked <= most;
        }

        void skipRest() throws IOException {
            var block = new byte[1 << 16];
            while (read(block, 0, block.length) >= 0) {
                // counted on the way
            }
        }
    }
}
