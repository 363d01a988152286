package vn.thuky.journal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Values of a record's fields by name, in the form they have in the journal. Not changed once made. */
public final class Fields {
    private static final Set<String> ORDER = Set.of("position", "order");

    private final ObjectNode node;

    Fields(ObjectNode node) {
        this.node = node;
    }

    ObjectNode node() {
        return node;
    }

    public boolean isEmpty() {
        return node.isEmpty();
    }

    public List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    boolean hasAll(List<String> names) {
        for (var name : names) {
            if (!node.has(name)) {
                return false;
            }
        }
        return true;
    }

    /** The value of a field as text for reading: words as they are, anything else as JSON; empty when absent or empty. */
    public String text(String name) {
        var value = node.get(name);
        if (value == null || value.isNull()) {
            return "";
        }
        return value.isString() ? value.stringValue() : value.toString();
    }

    /** One of the fields, as far as there is one of this name. */
    Fields only(String name) {
        var one = RecordCodec.mapper().createObjectNode();
        var value = node.get(name);
        if (value != null) {
            one.set(name, value);
        }
        return new Fields(one);
    }

    /** Those that are something else in other fields. */
    Fields unlike(Fields other) {
        var some = node.deepCopy();
        names().stream()
                .filter(name -> node.path(name).equals(other.node.path(name)))
                .forEach(some::remove);
        return new Fields(some);
    }

    /** True when each of some fields has the same value here. */
    public boolean holds(Fields some) {
        return some.unlike(this).isEmpty();
    }

    /** Nothing but the place in a list. */
    boolean isOrder() {
        return names().stream()
                .allMatch(name -> ORDER.contains(name) && node.path(name).isNumber());
    }

    /** These fields, those of the other over them. */
    public Fields overlaid(Fields other) {
        var merged = node.deepCopy();
        merged.setAll(other.node);
        return new Fields(merged);
    }

    /** The same fields with every text in them, at any depth, put through a function. */
    public Fields withTexts(UnaryOperator<String> function) {
        var copy = node.deepCopy();
        mapTexts(copy, function);
        return new Fields(copy);
    }

    /** Every text in them, at any depth. */
    public Set<String> texts() {
        var found = new HashSet<String>();
        withTexts(text -> {
            found.add(text);
            return text;
        });
        return found;
    }

    private static void mapTexts(JsonNode tree, UnaryOperator<String> function) {
        if (tree instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var value = object.get(name);
                if (value.isString()) {
                    object.put(name, function.apply(value.stringValue()));
                } else {
                    mapTexts(value, function);
                }
            }
        } else if (tree instanceof ArrayNode array) {
            for (var i = 0; i < array.size(); i++) {
                var value = array.get(i);
                if (value.isString()) {
                    array.set(i, function.apply(value.stringValue()));
                } else {
                    mapTexts(value, function);
                }
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && node.equals(fields.node);
    }

    @Override
    public int hashCode() {
        return node.hashCode();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
