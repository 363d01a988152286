package vn.thuky.journal;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A line of a journal: one JSON object whose first field is the CRC32C (8 hexadecimal digits) of all bytes after that field.
 *
 * <pre>{"crc":"0f3a…","seq":7,"at":"…","tick":"…","device":"…","author":"…","nature":"STEP","of":0,"edits":[…]}</pre>
 *
 * <p>One half of a joint step has {@code "joint":true} before its edits.
 */
final class Line {
    private static final byte[] START = "{\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final int CRC_DIGITS = 8;

    /** Where the checked part begins: after the first field and its comma. */
    private static final int CHECKED_FROM = START.length + CRC_DIGITS + 2;

    private Line() {}

    /** The first line of a journal: what the file is, in which format, whose. */
    static byte[] header(Scope scope, int format) {
        var node = RecordCodec.mapper().createObjectNode();
        node.put("thuky", "journal");
        node.put("format", format);
        node.put("scope", scope.name());
        return checked(node);
    }

    static byte[] of(Change change) {
        return checked(node(change));
    }

    /** A line that was read and altered, with its CRC and without its end. */
    static byte[] again(ObjectNode read) {
        var node = read.deepCopy();
        node.remove("crc");
        var line = checked(node);
        return Arrays.copyOf(line, line.length - 1);
    }

    static ObjectNode node(Change change) {
        var node = RecordCodec.mapper().createObjectNode();
        node.put("seq", change.seq());
        node.put("at", change.at().toString());
        node.put("tick", change.tick().text());
        node.put("device", change.device());
        node.put("author", change.author());
        node.put("nature", change.nature().name());
        node.put("of", change.of());
        if (change.joint()) {
            node.put("joint", true);
        }
        var edits = node.putArray("edits");
        for (var edit : change.edits()) {
            var one = edits.addObject();
            one.put("kind", edit.kind().code());
            one.put("id", edit.id());
            edit.before().ifPresent(fields -> one.set("before", fields.node()));
            edit.after().ifPresent(fields -> one.set("after", fields.node()));
        }
        return node;
    }

    /** The object of a line, without its line end; empty when its CRC or form is wrong. */
    static Optional<JsonNode> read(byte[] line) {
        if (!intact(line)) {
            return Optional.empty();
        }
        try {
            return Optional.of(RecordCodec.mapper().readTree(line));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** The CRC of a line, without its line end, is right. */
    static boolean intact(byte[] line) {
        return startsRight(line) && written(line).equals(crc(line, line.length));
    }

    /** How many bytes are a line that is intact, when others follow in the place of its end; 0 when there is none. */
    static int wholeLength(byte[] bytes) {
        if (!startsRight(bytes)) {
            return 0;
        }
        var written = written(bytes);
        var crc = new CRC32C();
        for (var i = CHECKED_FROM; i < bytes.length; i++) {
            crc.update(bytes[i]);
            if (bytes[i] == '}' && text(crc).equals(written)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static String written(byte[] line) {
        return new String(line, START.length, CRC_DIGITS, StandardCharsets.US_ASCII);
    }

    /** The change in an object read by {@link #read}; empty when it has another shape. Edits of unknown kinds are left out. */
    static Optional<Change> change(JsonNode node, Scope scope) {
        try {
            var edits = new ArrayList<FieldEdit>();
            for (var one : node.path("edits")) {
                RecordKind.of(one.path("kind").asString(""))
                        .ifPresent(kind -> edits.add(new FieldEdit(
                                kind, one.path("id").asString(""), fields(one, "before"), fields(one, "after"))));
            }
            return Optional.of(new Change(
                    node.path("seq").asLong(0),
                    Instant.parse(node.path("at").asString("")),
                    Tick.of(node.path("tick").asString("")),
                    node.path("device").asString(""),
                    node.path("author").asString(""),
                    scope,
                    Change.Nature.valueOf(node.path("nature").asString("")),
                    node.path("of").asLong(0),
                    node.path("joint").asBoolean(false),
                    edits));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Fields> fields(JsonNode edit, String name) {
        return edit.get(name) instanceof ObjectNode object ? Optional.of(new Fields(object)) : Optional.empty();
    }

    /** The bytes of a line with its CRC and line end. */
    private static byte[] checked(ObjectNode node) {
        var json = RecordCodec.mapper().writeValueAsBytes(node);
        var line = new byte[CHECKED_FROM + json.length];
        System.arraycopy(START, 0, line, 0, START.length);
        line[CHECKED_FROM - 2] = '"';
        line[CHECKED_FROM - 1] = ',';
        System.arraycopy(json, 1, line, CHECKED_FROM, json.length - 1);
        line[line.length - 1] = '\n';
        var crc = crc(line, line.length - 1).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(crc, 0, line, START.length, CRC_DIGITS);
        return line;
    }

    private static boolean startsRight(byte[] line) {
        return line.length > CHECKED_FROM
                && Arrays.equals(line, 0, START.length, START, 0, START.length)
                && line[CHECKED_FROM - 2] == '"'
                && line[CHECKED_FROM - 1] == ',';
    }

    private static String crc(byte[] line, int to) {
        var crc = new CRC32C();
        crc.update(line, CHECKED_FROM, to - CHECKED_FROM);
        return text(crc);
    }

    private static String text(CRC32C crc) {
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
