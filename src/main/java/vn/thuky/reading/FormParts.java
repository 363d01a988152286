package vn.thuky.reading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a Word file in which nothing was found that could do harm.
 *
 * @param parts by name, in the order of the file
 * @param main the name of the part with the text
 */
public record FormParts(Map<String, byte[]> parts, String main) {

    public FormParts {
        parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
    }
}
