package vn.thuky.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32C;

/** Broken files of conferences, made from a whole one. The names of those that are whole after all begin with {@code ok-}. */
final class HostileConferences {
    private static final String JOURNAL = "journal.jsonl";
    private static final String HEADER = "thuky.json";

    private final byte[] whole;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private HostileConferences(byte[] whole) {
        this.whole = whole;
    }

    /**
     * Makes all of them.
     *
     * @param whole the file of a conference that is not where the broken ones are taken to
     */
    static Map<String, byte[]> of(byte[] whole) {
        var made = new HostileConferences(whole);
        made.cutAndFlipped();
        made.archives();
        made.headers();
        made.journals();
        return made.files;
    }

    private void put(String name, byte[] content) {
        files.put(name + ".thuky", content);
    }

    private void cutAndFlipped() {
        put("empty", new byte[0]);
        put("one-byte", new byte[] {'P'});
        put("zeroes", new byte[100_000]);
        put("text", "Kính gửi ban tổ chức".getBytes(StandardCharsets.UTF_8));
        put("xml", "<?xml version=\"1.0\"?><a/>".getBytes(StandardCharsets.UTF_8));
        put("cut-at-header", Arrays.copyOf(whole, 30));
        put("cut-in-the-middle", Arrays.copyOf(whole, whole.length / 2));
        put("cut-at-three-quarters", Arrays.copyOf(whole, whole.length * 3 / 4));
        for (var at : new int[] {0, 40, 300, whole.length / 2}) {
            var flipped = whole.clone();
            flipped[at] ^= 0x10;
            put("flipped-" + at, flipped);
        }
    }

    private void archives() {
        put("no-entries", Zips.of(Map.of()));
        put("other-archive", Zips.of(Map.of("readme.txt", new byte[] {1})));
        put("no-journal", Zips.without(whole, JOURNAL));
        put("leads-out", Zips.with(whole, "../../evil.txt", "x"));
        put("leads-out-inside", Zips.with(whole, "attachments/../../evil.txt", "x"));
        put("absolute", Zips.with(whole, "/tmp/evil.txt", "x"));
        put("drive", Zips.with(whole, "C:\\evil.txt", "x"));
        put("long-name", Zips.with(whole, "a".repeat(60_000), "x"));
        put("unknown-entry", Zips.with(whole, "run.sh", "rm -rf /"));
        put("attachment-of-another-name", Zips.with(whole, "attachments/" + "0".repeat(64), "x"));
        put("attachment-no-hash", Zips.with(whole, "attachments/bao-cao.pdf", "x"));
        put("archive-inside", Zips.with(whole, "attachments/inner.zip", whole));
        put("bomb-attachment", Zips.bomb(Zips.entries(whole), "attachments/" + "0".repeat(64), 900));
        var bomb = Zips.entries(whole);
        bomb.remove(JOURNAL);
        put("bomb-journal", Zips.bomb(bomb, JOURNAL, 300));
        put("bomb-header", Zips.bomb(Map.of(), HEADER, 300));
        var many = Zips.entries(whole);
        for (var i = 0; i < 11_000; i++) {
            many.put("attachments/" + i, new byte[0]);
        }
        put("many-entries", Zips.of(many));
    }

    private void headers() {
        put("header-empty", Zips.with(whole, HEADER, ""));
        put("header-no-json", Zips.with(whole, HEADER, "thuky"));
        put("header-list", Zips.with(whole, HEADER, "[1,2,3]"));
        put("header-twice", Zips.with(whole, HEADER, "{\"thuky\":\"exchange\",\"thuky\":\"exchange\",\"format\":1}"));
        put("header-deep", Zips.with(whole, HEADER, "[".repeat(100_000)));
        put("header-large-number", Zips.with(whole, HEADER, "{\"format\":" + "9".repeat(5_000) + "}"));
        put("header-of-a-class", Zips.with(whole, HEADER, "{\"@class\":\"java.lang.Runtime\",\"format\":1}"));
        put("newer-format", Zips.with(whole, HEADER, header().replace("\"format\":1", "\"format\":2")));
        put("other-conference", Zips.with(whole, HEADER, header().replace("\"conference\":\"", "\"conference\":\"x")));
        put(
                "path-as-conference",
                Zips.with(whole, HEADER, header().replace("\"conference\":\"", "\"conference\":\"../")));
        put("more-changes-promised", Zips.with(whole, HEADER, header().replace("\"changes\":", "\"changes\":9")));
        put("office-no-json", Zips.with(whole, "office.json", "{"));
        put("office-settings", Zips.with(whole, "office.json", "[{\"record\":\"settings\",\"id\":\"settings\"}]"));
        put("office-deep", Zips.with(whole, "office.json", "[".repeat(60_000)));
    }

    private void journals() {
        put("journal-empty", Zips.with(whole, JOURNAL, ""));
        put("journal-newer", Zips.with(whole, JOURNAL, line("\"thuky\":\"journal\",\"format\":9}")));
        put("journal-wrong-sum", journal("{\"crc\":\"00000000\",\"seq\":1}\n"));
        put("journal-no-object", journal(line("1]")));
        put("journal-deep", journal(line("\"seq\":1,\"edits\":" + "[".repeat(50_000))));
        put("journal-name-twice", journal(line(change("note", "n1", "{}").replace("\"of\":0", "\"of\":0,\"of\":0"))));
        put("journal-unknown-kind", journal(line(change("spell", "n1", "{}"))));
        put("journal-office-kind", journal(line(change("settings", "settings", "{\"user\":\"x\"}"))));
        put("journal-other-conference", journal(line(change("conference", "other", "{\"name\":\"x\"}"))));
        put("journal-record-elsewhere", journal(line(change("site", "s1", "{\"conference\":\"other\"}"))));
        put("journal-path-as-id", journal(line(change("note", "../../n1", "{}"))));
        put("journal-no-record", journal(line(change("commitment", "k1", "{\"progress\":[{\"percent\":5000}]}"))));
        put("journal-wrong-type", journal(line(change("agendaItem", "i1", "{\"planned\":\"mai\"}"))));
        put("journal-takes-a-record", journal(line(change("note", "taken-note", "{\"text\":\"x\"}"))));
        put(
                "journal-far-future",
                journal(line(change("note", "n1", "{}").replace("\"tick\":\"1", "\"tick\":\"9223372036854775"))));
        put("journal-before-time", journal(line(change("note", "n1", "{}").replace("\"tick\":\"1", "\"tick\":\"-1"))));
        put("journal-no-number", journal(line(change("note", "n1", "{}").replace("\"seq\":900", "\"seq\":0"))));
        put(
                "journal-no-device",
                journal(line(change("note", "n1", "{}").replace("\"device\":\"d\"", "\"device\":\"\""))));
        put("ok-journal-odd-texts", journal(line(change("note", "n1", "{\"text\":\"a\\u0000\\ud800\\u202eb\"}"))));
        put("ok-journal-long-word", journal(line(change("note", "n1", "{\"text\":\"" + "ế".repeat(1 << 20) + "\"}"))));
    }

    /** The whole file with lines more in its journal, which its header knows of. */
    private byte[] journal(String lines) {
        var entries = Zips.entries(whole);
        var text = new String(entries.getOrDefault(JOURNAL, new byte[0]), StandardCharsets.UTF_8) + lines;
        entries.put(JOURNAL, text.getBytes(StandardCharsets.UTF_8));
        entries.put(
                HEADER,
                header().replaceFirst(
                                "\"changes\":\\d+",
                                "\"changes\":" + (text.lines().count() - 1))
                        .getBytes(StandardCharsets.UTF_8));
        return Zips.of(entries);
    }

    private String header() {
        return new String(Zips.entries(whole).getOrDefault(HEADER, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String change(String kind, String id, String after) {
        return "\"seq\":900,\"at\":\"2026-01-01T00:00:00Z\",\"tick\":\"1.0\",\"device\":\"d\",\"author\":\"\",\"nature\":\"STEP\","
                + "\"of\":0,\"edits\":[{\"kind\":\"" + kind + "\",\"id\":\"" + id + "\",\"after\":" + after + "}]}";
    }

    /** A line of a journal whose check sum is right, whatever is in it. */
    private static String line(String rest) {
        var crc = new CRC32C();
        crc.update(rest.getBytes(StandardCharsets.UTF_8));
        return "{\"crc\":\"" + String.format(Locale.ROOT, "%08x", crc.getValue()) + "\"," + rest + "\n";
    }
}
