package vn.thuky.journal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tools.jackson.databind.node.ObjectNode;

/** Telephone numbers and e-mail addresses in a history that leaves this laptop, or comes back to it without them. */
public final class Contacts {
    private static final List<String> FIELDS = List.of("contact", "representative", "technician");
    private static final List<String> PARTS = List.of("phone", "email");

    private Contacts() {}

    /** What is known here of a record now; empty when there is none. */
    public interface Present {
        Optional<Fields> fields(RecordKind kind, String id);
    }

    /** The same changes, telephone numbers and e-mail addresses blank in all of them. */
    public static List<Change> blank(List<Change> changes) {
        return mapped(
                changes,
                edit -> new FieldEdit(
                        edit.kind(),
                        edit.id(),
                        edit.before().map(Contacts::blank),
                        edit.after().map(Contacts::blank)));
    }

    /**
     * The changes of another laptop that may have got the conference without contacts: a number or address that is blank there before
     * and after is not known there, and stays what it is here.
     */
    public static List<Change> kept(List<Change> changes, Present present) {
        return mapped(
                changes,
                edit -> new FieldEdit(
                        edit.kind(),
                        edit.id(),
                        edit.before(),
                        edit.after()
                                .map(after -> present.fields(edit.kind(), edit.id())
                                        .map(here -> kept(edit.before(), after, here))
                                        .orElse(after))));
    }

    private static Fields blank(Fields fields) {
        var copy = fields.node().deepCopy();
        for (var name : FIELDS) {
            if (copy.get(name) instanceof ObjectNode contact) {
                PARTS.forEach(part -> contact.put(part, ""));
            }
        }
        return new Fields(copy);
    }

    private static Fields kept(Optional<Fields> before, Fields after, Fields here) {
        var copy = after.node().deepCopy();
        for (var name : FIELDS) {
            if (copy.get(name) instanceof ObjectNode contact) {
                for (var part : PARTS) {
                    var known = here.node().path(name).path(part).asString("");
                    var unknownThere = before.map(
                                    old -> old.node().path(name).path(part).asString(""))
                            .orElse("")
                            .isEmpty();
                    if (unknownThere && contact.path(part).asString("").isEmpty()) {
                        contact.put(part, known);
                    }
                }
            }
        }
        return new Fields(copy);
    }

    private static List<Change> mapped(List<Change> changes, UnaryOperator<FieldEdit> mapping) {
        return changes.stream().map(change -> change.with(mapping)).toList();
    }
}
