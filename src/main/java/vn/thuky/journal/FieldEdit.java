package vn.thuky.journal;

import java.util.Optional;

/**
 * What a change did to one record, field by field.
 *
 * @param before values before; empty when the record was created
 * @param after values after; empty when the record was deleted; else the same fields as before
 */
public record FieldEdit(RecordKind kind, String id, Optional<Fields> before, Optional<Fields> after) {

    public boolean created() {
        return before.isEmpty();
    }

    public boolean deleted() {
        return after.isEmpty();
    }

    /** The edit that takes this one back. */
    public FieldEdit inverse() {
        return new FieldEdit(kind, id, after, before);
    }
}
