package vn.thuky.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was taken out of the own history for good, told by the same changes as another laptop still has them: nothing of it needs to be
 * kept here to know it when it comes back.
 *
 * @param names of people
 * @param contacts of those of them who are participants
 * @param seats the participants they were
 * @param removed those of them that are no records here any more
 */
public record Withheld(Set<String> names, Set<String> contacts, Set<String> seats, Set<String> removed) {

    public Withheld {
        names = Set.copyOf(names);
        contacts = Set.copyOf(contacts);
        seats = Set.copyOf(seats);
        removed = Set.copyOf(removed);
    }

    public boolean isEmpty() {
        return names.isEmpty() && removed.isEmpty();
    }

    /** {@code mark} are the words that stand where a person was. */
    public static Withheld of(List<Change> own, List<Change> other, String mark) {
        var comparing = new Comparing(mark);
        var theirs = new HashMap<String, Change>();
        other.forEach(change -> theirs.put(name(change), change));
        for (var change : own) {
            Optional.ofNullable(theirs.get(name(change))).ifPresent(same -> comparing.compare(change, same));
        }
        comparing.contacts(other);
        return new Withheld(comparing.names, comparing.contacts, comparing.seats, comparing.removed);
    }

    private static String name(Change change) {
        return change.tick().text() + " " + change.device();
    }

    /** Goes through changes that both have. */
    private static final class Comparing {
        private final String mark;
        private final Set<String> names = new HashSet<>();
        private final Set<String> contacts = new HashSet<>();
        private final Set<String> seats = new HashSet<>();
        private final Set<String> removed = new HashSet<>();

        Comparing(String mark) {
            this.mark = mark;
        }

        void compare(Change own, Change other) {
            if (own.author().isEmpty() && !other.author().isBlank()) {
                names.add(other.author());
            }
            compareText(own.author(), other.author());
            for (var theirs : other.edits()) {
                var mine = own.edits().stream()
                        .filter(edit ->
                                edit.kind() == theirs.kind() && edit.id().equals(theirs.id()))
                        .findFirst();
                if (mine.isPresent()) {
                    compareFields(theirs, mine.get().before(), theirs.before());
                    compareFields(theirs, mine.get().after(), theirs.after());
                } else if (theirs.kind() == RecordKind.PARTICIPANT) {
                    removed.add(theirs.id());
                    seats.add(theirs.id());
                    theirs.before().ifPresent(this::addName);
                    theirs.after().ifPresent(this::addName);
                }
            }
        }

        private void compareFields(FieldEdit edit, Optional<Fields> own, Optional<Fields> other) {
            if (own.isEmpty() || other.isEmpty() || own.equals(other)) {
                return;
            }
            if (edit.kind() == RecordKind.PARTICIPANT
                    && name(own.get()).isEmpty()
                    && !name(other.get()).isEmpty()) {
                seats.add(edit.id());
            }
            compareTrees(own.get().node(), other.get().node(), 0);
        }

        private void compareTrees(JsonNode own, JsonNode other, int depth) {
            if (own instanceof ObjectNode mine && other instanceof ObjectNode theirs) {
                for (var name : theirs.propertyNames()) {
                    var text = theirs.path(name).asString("");
                    if (depth > 0
                            && name.equals("name")
                            && mine.path(name).asString("-").isEmpty()
                            && !text.isBlank()) {
                        names.add(text);
                    }
                    compareTrees(mine.path(name), theirs.path(name), depth + 1);
                }
            } else if (own instanceof ArrayNode mine && other instanceof ArrayNode theirs) {
                for (var i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
                    compareTrees(mine.get(i), theirs.get(i), depth + 1);
                }
            } else if (own.isString() && other.isString()) {
                compareText(own.stringValue(), other.stringValue());
            }
        }

        /** Where the own text has the mark the other has what was there. */
        private void compareText(String own, String other) {
            if (!own.contains(mark) || own.equals(other)) {
                return;
            }
            var form = new ArrayList<String>();
            for (var part : own.split(Pattern.quote(mark), -1)) {
                form.add(Pattern.quote(part));
            }
            var matcher = Pattern.compile(String.join("(.{2,200}?)", form), Pattern.DOTALL)
                    .matcher(other);
            if (matcher.matches()) {
                for (var i = 1; i <= matcher.groupCount(); i++) {
                    names.add(matcher.group(i));
                }
            }
        }

        private void addName(Fields participant) {
            var name = name(participant);
            if (!name.isBlank()) {
                names.add(name);
            }
        }

        private static String name(Fields participant) {
            return participant.node().path("person").path("name").asString("");
        }

        void contacts(List<Change> other) {
            for (var change : other) {
                for (var edit : change.edits()) {
                    if (edit.kind() == RecordKind.PARTICIPANT && seats.contains(edit.id())) {
                        edit.before().ifPresent(this::addContact);
                        edit.after().ifPresent(this::addContact);
                    }
                }
            }
        }

        private void addContact(Fields participant) {
            for (var part : List.of("phone", "email")) {
                var value = participant.node().path("contact").path(part).asString("");
                if (!value.isBlank()) {
                    contacts.add(value);
                }
            }
        }
    }
}
