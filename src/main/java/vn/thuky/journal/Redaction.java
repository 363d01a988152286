package vn.thuky.journal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a person out of a history, in what was before and after every change. Numbers, moments and order of the changes stay, and so does
 * every line that says nothing of the person, byte for byte.
 *
 * @param words what is left of a text; the same text where it says nothing of the person
 * @param spared records that mean somebody else of the same name
 * @param seats the participants the person was: name, contact and reason of absence become blank, whatever they were at any time
 * @param removed those of them that are taken out altogether, with what refers to them
 */
public record Redaction(Words words, Set<Target> spared, Set<String> seats, Set<String> removed) {

    /** Where a text that is nothing but the name becomes blank: these say who, and nothing else. */
    private static final Set<String> WHO = Set.of("author", "user", "presenter");

    /** What is left of texts without the person. */
    public interface Words {

        /** The same text where it says nothing of the person. */
        String without(String text);

        /** Whether a text is the name and nothing else. */
        boolean isAll(String text);
    }

    /** A record, or with no kind and the identity "author" those who made changes. */
    public record Target(String kind, String id) {

        /** Stands for the names of those who made changes. */
        public static final Target AUTHORS = new Target("", "author");

        public static Target of(RecordKind kind, String id) {
            return new Target(kind.code(), id);
        }
    }

    public Redaction {
        spared = Set.copyOf(spared);
        seats = Set.copyOf(seats);
        removed = Set.copyOf(removed);
    }

    /** Writes a journal again, line by line; {@code more} are changes to be added to it before. */
    public void journal(Scope scope, InputStream source, Vault vault, OutputStream target, List<Change> more)
            throws IOException {
        try (var lines = new Lines(source)) {
            var number = 0L;
            for (var raw = lines.next(); raw.isPresent(); raw = lines.next()) {
                number++;
                var opened = vault.opened(scope, raw.get());
                var redacted = number == 1 ? opened : line(opened);
                target.write(
                        Arrays.equals(redacted, opened) ? raw.get() : vault.closed(scope, Seq.of(redacted), redacted));
                if (lines.ended() || !more.isEmpty()) {
                    target.write('\n');
                }
            }
        }
        for (var change : more) {
            target.write(vault.closed(scope, change.seq(), Line.of(in(change))));
        }
    }

    /** The line without the person, without its end. */
    private byte[] line(byte[] line) {
        var node = Line.read(line);
        if (node.isEmpty()) {
            return damaged(line);
        }
        return node.get() instanceof ObjectNode object && redact(object) ? Line.again(object) : line;
    }

    /** A line that is damaged stays so, and may be read by somebody all the same. */
    private byte[] damaged(byte[] line) {
        var text = new String(line, StandardCharsets.UTF_8);
        var left = words.without(text);
        return left.equals(text) ? line : left.getBytes(StandardCharsets.UTF_8);
    }

    /** The change without the person. */
    public Change in(Change change) {
        var object = Line.node(change);
        return redact(object) ? Line.change(object, change.scope()).orElse(change) : change;
    }

    private boolean redact(ObjectNode line) {
        var before = line.deepCopy();
        if (!spared.contains(Target.AUTHORS)) {
            putText(line, "author");
        }
        if (line.get("edits") instanceof ArrayNode edits) {
            for (var i = edits.size() - 1; i >= 0; i--) {
                if (edits.get(i) instanceof ObjectNode edit && !redactEdit(edit)) {
                    edits.remove(i);
                }
            }
        }
        return !line.equals(before);
    }

    /** False for an edit of a record that is taken out. */
    private boolean redactEdit(ObjectNode edit) {
        var target = new Target(edit.path("kind").asString(""), edit.path("id").asString(""));
        var seat = target.kind().equals(RecordKind.PARTICIPANT.code());
        if (seat && removed.contains(target.id())) {
            return false;
        }
        for (var side : List.of("before", "after")) {
            if (edit.get(side) instanceof ObjectNode fields) {
                untie(fields);
                if (!spared.contains(target)) {
                    texts(fields, 0);
                    if (seat && seats.contains(target.id())) {
                        blankSeat(fields);
                    }
                }
            }
        }
        return true;
    }

    /** What is the person's own, whatever it says. */
    private static void blankSeat(ObjectNode participant) {
        for (var name : List.of("person", "contact")) {
            if (participant.get(name) instanceof ObjectNode own) {
                blankTexts(own);
            }
        }
        if (participant.get("attendance") instanceof ObjectNode attendance && attendance.has("reason")) {
            attendance.put("reason", "");
        }
    }

    private void texts(ObjectNode object, int depth) {
        if (depth > 0 && isSomebody(object) && words.isAll(object.path("name").asString(""))) {
            blank(object);
            return;
        }
        for (var name : List.copyOf(object.propertyNames())) {
            switch (object.get(name)) {
                case ObjectNode inner -> texts(inner, depth + 1);
                case ArrayNode inner -> texts(inner, depth + 1);
                case JsonNode value when value.isString() -> putText(object, name);
                default -> {}
            }
        }
    }

    private void texts(ArrayNode array, int depth) {
        for (var i = 0; i < array.size(); i++) {
            switch (array.get(i)) {
                case ObjectNode inner -> texts(inner, depth + 1);
                case ArrayNode inner -> texts(inner, depth + 1);
                case JsonNode value when value.isString() -> array.set(i, words.without(value.stringValue()));
                default -> {}
            }
        }
    }

    private void putText(ObjectNode object, String name) {
        var text = object.path(name).asString("");
        var left = words.without(text);
        if (!left.equals(text)) {
            object.put(name, WHO.contains(name) && words.isAll(text) ? "" : left);
        }
    }

    /** A person, a contact or a signer, which are parts of records. */
    private static boolean isSomebody(ObjectNode object) {
        return object.has("name") && (object.has("honorific") || object.has("phone") || object.has("authority"));
    }

    /** The office of a signer stays, which is not the person's. */
    private static void blank(ObjectNode somebody) {
        if (somebody.has("authority")) {
            somebody.put("name", "");
        } else {
            blankTexts(somebody);
        }
    }

    private static void blankTexts(ObjectNode object) {
        for (var name : List.copyOf(object.propertyNames())) {
            if (object.path(name).isString()) {
                object.put(name, "");
            }
        }
    }

    /** Takes references to what is taken out away. */
    private void untie(JsonNode tree) {
        if (removed.isEmpty()) {
            return;
        }
        if (tree instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var value = object.get(name);
                if (isRemoved(value)) {
                    object.putNull(name);
                } else {
                    untie(value);
                }
            }
        } else if (tree instanceof ArrayNode array) {
            for (var i = array.size() - 1; i >= 0; i--) {
                if (isRemoved(array.get(i))) {
                    array.remove(i);
                } else {
                    untie(array.get(i));
                }
            }
        }
    }

    private boolean isRemoved(JsonNode value) {
        return value.isString() && removed.contains(value.stringValue());
    }
}
