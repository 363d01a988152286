package vn.thuky.service;

import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The components of a record by name, in order; what is optional is the value itself, or empty text. */
final class RecordParts {
    private RecordParts() {}

    static Map<String, Object> of(Record record) {
        var parts = new LinkedHashMap<String, Object>();
        for (var component : record.getClass().getRecordComponents()) {
            try {
                parts.put(component.getName(), content(component.getAccessor().invoke(record)));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(component.toString(), e);
            }
        }
        return parts;
    }

    private static Object content(@Nullable Object value) {
        if (value instanceof Optional<?> held) {
            return held.isPresent() ? held.get() : "";
        }
        return value == null ? "" : value;
    }
}
