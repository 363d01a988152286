package vn.thuky.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads the cells of a file that comes from elsewhere: XLSX, or text with separators. What a file is, its first bytes say, whatever its
 * name is.
 */
final class TableFile {
    private static final long MOST_BYTES = 20L << 20;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final List<String> NO_TABLES = List.of("<html", "<!doctype", "<?xml", "%pdf", "{\\rtf");

    private static final Map<Charset, byte[]> MARKS = Map.of(
            StandardCharsets.UTF_8, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF},
            StandardCharsets.UTF_16LE, new byte[] {(byte) 0xFF, (byte) 0xFE},
            StandardCharsets.UTF_16BE, new byte[] {(byte) 0xFE, (byte) 0xFF});

    private TableFile() {}

    /** A file is not read as a table; says why. */
    static final class NotRead extends Exception {
        private static final long serialVersionUID = 1;
        private final TableProblem problem;

        NotRead(TableProblem problem) {
            super(problem.name());
            this.problem = problem;
        }

        TableProblem problem() {
            return problem;
        }
    }

    /** The rows that hold anything, and how many cells hold an error of a formula, which are left blank. */
    record Cells(List<List<String>> rows, int errors) {}

    static Cells read(Path file) throws NotRead {
        try {
            if (!Files.isRegularFile(file)) {
                throw new NotRead(TableProblem.UNREADABLE);
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new NotRead(TableProblem.TOO_LARGE);
            }
            var start = start(file);
            if (begins(start, ZIP)) {
                return Spreadsheet.read(file);
            }
            return text(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new NotRead(TableProblem.UNREADABLE);
        }
    }

    private static byte[] start(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(ZIP.length);
        }
    }

    private static Cells text(byte[] bytes) throws NotRead {
        if (begins(bytes, OLE)) {
            throw new NotRead(contains(bytes, ENCRYPTED) ? TableProblem.ENCRYPTED : TableProblem.OLD_EXCEL);
        }
        var text = decoded(bytes);
        var begin = text.stripLeading();
        begin = begin.substring(0, Math.min(20, begin.length())).toLowerCase(Locale.ROOT);
        if (NO_TABLES.stream().anyMatch(begin::startsWith)) {
            throw new NotRead(TableProblem.NOT_A_TABLE);
        }
        if (text.length() > PeopleReading.MOST_LETTERS) {
            throw new NotRead(TableProblem.TOO_LARGE);
        }
        return new Cells(Csv.rows(text), 0);
    }

    /** By the mark at its beginning, or as UTF-8, or as UTF-16 without a mark, where every other byte of plain letters is zero. */
    private static String decoded(byte[] bytes) throws NotRead {
        for (var mark : MARKS.entrySet()) {
            if (begins(bytes, mark.getValue())) {
                var length = mark.getValue().length;
                return decoded(ByteBuffer.wrap(bytes, length, bytes.length - length), mark.getKey());
            }
        }
        var zeroes = new int[2];
        for (var i = 0; i < bytes.length; i++) {
            zeroes[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        if (zeroes[0] + zeroes[1] == 0) {
            return decoded(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
        }
        if (Math.min(zeroes[0], zeroes[1]) > 0 || Math.max(zeroes[0], zeroes[1]) < bytes.length / 10) {
            throw new NotRead(TableProblem.NOT_A_TABLE);
        }
        return decoded(ByteBuffer.wrap(bytes), zeroes[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }

    private static String decoded(ByteBuffer bytes, Charset charset) throws NotRead {
        try {
            return charset.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new NotRead(
                    charset.equals(StandardCharsets.UTF_8) ? TableProblem.OLD_ENCODING : TableProblem.NOT_A_TABLE);
        }
    }

    private static boolean begins(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && ByteBuffer.wrap(bytes, 0, start.length).equals(ByteBuffer.wrap(start));
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (var i = 0; i + part.length <= bytes.length; i++) {
            if (bytes[i] == part[0] && ByteBuffer.wrap(bytes, i, part.length).equals(ByteBuffer.wrap(part))) {
                return true;
            }
        }
        return false;
    }
}
