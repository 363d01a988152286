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

    /** What it did to one of the fields it changed. */
    FieldEdit only(String field) {
        return new FieldEdit(
                kind, id, before.map(fields -> fields.only(field)), after.map(fields -> fields.only(field)));
    }

    /** It only put a record at another place in its list. */
    boolean isOrder() {
        return after.map(Fields::isOrder).orElse(false);
    }

    /** The same edit of a record that stays, without the fields that are after it what they were before. */
    public FieldEdit effective() {
        return before.isEmpty() || after.isEmpty()
                ? this
                : new FieldEdit(
                        kind, id, before.map(was -> was.unlike(after.get())), after.map(is -> is.unlike(before.get())));
    }

    /** The edit that takes this one back. */
    public FieldEdit inverse() {
        return new FieldEdit(kind, id, after, before);
    }
}
