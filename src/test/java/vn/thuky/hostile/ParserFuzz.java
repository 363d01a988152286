package vn.thuky.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Journal;
import vn.thuky.journal.Scope;
import vn.thuky.journal.WholeJournal;
import vn.thuky.reading.LimitedZip;
import vn.thuky.reading.PeopleFile;
import vn.thuky.reading.PeopleReading;
import vn.thuky.service.EntryLine;
import vn.thuky.text.Clean;
import vn.thuky.text.DeadlineReading;
import vn.thuky.text.TimeReading;

/** Every parser of what comes from outside, asked to end without an error of its own, whatever it is given. */
enum ParserFuzz {
    JOURNAL("journal.jsonl", """
            {"crc":"00000000","thuky":"journal","format":1,"scope":"conference/c1"}
            {"crc":"00000000","seq":1,"at":"2026-01-01T00:00:00Z","tick":"1.0","device":"d","author":"","nature":"STEP","of":0,\
            "edits":[{"kind":"note","id":"n1","after":{"text":"Kính thưa"}}]}
            """) {
        @Override
        void parse(byte[] bytes, Path file) throws IOException {
            try (var in = new ByteArrayInputStream(JournalSums.mended(bytes))) {
                WholeJournal.readForeign(in, Scope.of(new ConferenceId("c1")), Clean::text, 100);
            } catch (WholeJournal.BadJournal | Journal.NewerFormat e) {
                assertThat(e).isNotNull();
            }
        }
    },
    ARCHIVE("a.thuky", "") {
        @Override
        byte[] seed() {
            return Zips.of(Map.of("thuky.json", new byte[] {'{', '}'}, "journal.jsonl", new byte[500]));
        }

        @Override
        void parse(byte[] bytes, Path file) throws IOException {
            Files.write(file, bytes);
            try {
                LimitedZip.read(file, new LimitedZip.Limits(10, 1 << 20, 1 << 20, 10), (_, in) -> in.readAllBytes());
            } catch (LimitedZip.Refused | EOFException e) {
                assertThat(e).isNotNull();
            }
        }
    },
    SPREADSHEET("a.xlsx", "") {
        @Override
        byte[] seed() {
            return Zips.of(Map.of(
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"r\"><sheet r:id=\"rId1\"/></workbook>".getBytes(StandardCharsets.UTF_8),
                    "xl/_rels/workbook.xml.rels",
                    "<R><Relationship Id=\"rId1\" Target=\"s.xml\"/></R>".getBytes(StandardCharsets.UTF_8)));
        }

        @Override
        void parse(byte[] bytes, Path file) throws IOException {
            Files.write(file, bytes);
            PeopleFile.read(file);
        }
    },
    SHEET(
            "a.xlsx",
            "<w><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Lê</t></is></c><c t=\"n\"><v>1.5</v></c></row></w>") {
        @Override
        void parse(byte[] bytes, Path file) throws IOException {
            Files.write(file, Zips.with(SPREADSHEET.seed(), "xl/s.xml", bytes));
            PeopleFile.read(file);
        }
    },
    TABLE("a.csv", "sep=;\n\"Họ tên\";Chức vụ\r\n\"Lê \"\"A\"\"\";\tPhóng viên,x|y\n") {
        @Override
        void parse(byte[] bytes, Path file) throws IOException {
            Files.write(file, bytes);
            PeopleFile.read(file);
        }
    },
    PASTED("", "STT\tHọ và tên\tĐơn vị\n1\t\"Lê\nA\"\tSở\r\n") {
        @Override
        void parse(byte[] bytes, Path file) {
            PeopleReading.read(new String(bytes, StandardCharsets.UTF_8));
        }
    },
    TIMES("", """
            8h30
            ngày 30/9/2026
            31/1
            90 phút
            1h30
            2026-01-31
            8h30 ngày 30/9/2026
            thứ hai tuần sau
            cuối tháng 10
            quý IV
            """) {
        @Override
        void parse(byte[] bytes, Path file) {
            var today = LocalDate.of(2026, 1, 31);
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(typed -> {
                TimeReading.clock(typed);
                TimeReading.length(typed);
                TimeReading.day(typed, today);
                TimeReading.moment(typed, Optional.of(today), today);
                DeadlineReading.of(typed, today);
                DeadlineReading.atStartOf(typed, today);
            });
        }
    },
    ENTRY("", "kq: đạt 95% !30/9 @Sở GDĐT kk dx cam kết quý IV") {
        @Override
        void parse(byte[] bytes, Path file) {
            var typed = new String(bytes, StandardCharsets.UTF_8);
            EntryLine.of(typed);
            EntryLine.kind(typed);
        }
    };

    private static final String PIECES = "\"'{}[]<>&;,\t\n\r\0\\:/.-0987 aZđếữ\u0301\u202e😀!@=";

    private final String fileName;
    private final String seed;

    ParserFuzz(String fileName, String seed) {
        this.fileName = fileName;
        this.seed = seed;
    }

    /** Parses; throws what is not said in words. */
    abstract void parse(byte[] bytes, Path file) throws IOException;

    byte[] seed() {
        return seed.getBytes(StandardCharsets.UTF_8);
    }

    /** Parses one input: something like a right one, changed in a few places by chance. */
    void round(long chance, Path folder) {
        var random = new Random(chance);
        var bytes = changed(seed(), random);
        try {
            parse(bytes, folder.resolve(fileName.isEmpty() ? "none" : fileName));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] changed(byte[] seed, Random random) {
        var text = seed.clone();
        for (var i = random.nextInt(8); i >= 0; i--) {
            text = changedOnce(text, random);
        }
        return text;
    }

    private static byte[] changedOnce(byte[] bytes, Random random) {
        var at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
        var length = Math.min(bytes.length - at, random.nextInt(20));
        return switch (random.nextInt(5)) {
            case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, 1);
            case 1 -> joined(bytes, at, piece(random), 0);
            case 2 -> joined(bytes, at, new byte[0], length);
            case 3 -> joined(bytes, at, Arrays.copyOfRange(bytes, at, at + length), 0);
            default -> joined(bytes, at, piece(random).length > 1 ? piece(random) : repeated(random), length);
        };
    }

    private static byte[] piece(Random random) {
        var at = PIECES.offsetByCodePoints(0, random.nextInt(PIECES.codePointCount(0, PIECES.length())));
        return Character.toString(PIECES.codePointAt(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] repeated(Random random) {
        return new String(piece(random), StandardCharsets.UTF_8)
                .repeat(random.nextInt(3_000))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int at, byte[] piece, int without) {
        var out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        out.writeBytes(piece);
        var rest = Math.min(bytes.length, at + without);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }
}
