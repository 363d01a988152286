package vn.thuky.journal;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;
import vn.thuky.domain.Entity;
import vn.thuky.domain.Id;
import vn.thuky.journal.RecordCodec.BadRecord;

/**
 * Records written by hand or exchanged: a JSON array of objects, each with its kind under {@code record}, its identity under
 * {@code id}, and as many of its fields as differ from a blank one.
 */
public final class Records {
    private Records() {}

    /** Reads records of a conference and of the office. Throws {@link BadRecord}, naming the record, when one is none. */
    public static List<Entity> read(String json, Scope conference) {
        var records = new ArrayList<Entity>();
        try {
            for (var node : RecordCodec.strictMapper().readTree(json)) {
                if (!(node instanceof ObjectNode fields)) {
                    throw new BadRecord("not an object: " + node.toString(), null);
                }
                records.add(record(fields, conference));
            }
        } catch (JacksonException e) {
            throw new BadRecord("not JSON: " + e.getOriginalMessage(), e);
        }
        return records;
    }

    /** Writes records so that {@link #read} gives them again. */
    public static byte[] write(List<? extends Entity> records) {
        var all = RecordCodec.mapper().createArrayNode();
        for (var record : records) {
            var node = RecordCodec.encode(record).node();
            node.put("record", RecordKind.of(record).code());
            all.add(node);
        }
        return RecordCodec.mapper().writeValueAsBytes(all);
    }

    private static Entity record(ObjectNode fields, Scope conference) {
        var code = fields.path("record").asString("");
        var id = fields.path("id").asString("");
        var kind = RecordKind.of(code).orElseThrow(() -> new BadRecord("no kind of record: " + code, null));
        try {
            Id.check(id);
        } catch (IllegalArgumentException e) {
            throw new BadRecord(kind.code() + ": " + e.getMessage(), e);
        }
        return RecordCodec.decode(kind, id, conference, new Fields(fields));
    }
}
