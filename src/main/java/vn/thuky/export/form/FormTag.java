package vn.thuky.export.form;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mark of a form: {@code {{name}}} for a value, {@code {{#name}}} and {@code {{/name}}} around what stands once for each of a list or
 * where there is something, {@code {{^name}}} where there is nothing.
 */
record FormTag(Sort sort, String name) {
    static final Pattern PATTERN = Pattern.compile("\\{\\{([#^/]?)([^{}\uFFFC]{0,100})}}");
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    /** What a mark does. */
    enum Sort {
        VALUE,
        OPEN,
        UNLESS,
        CLOSE
    }

    /** The mark that a text is; empty when it is none, or more than one. */
    static Optional<FormTag> of(String text) {
        var match = PATTERN.matcher(text.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        var name = UNSEEN.matcher(match.group(2)).replaceAll("").toLowerCase(Locale.ROOT);
        return Optional.of(
                switch (match.group(1)) {
                    case "#" -> new FormTag(Sort.OPEN, name);
                    case "^" -> new FormTag(Sort.UNLESS, name);
                    case "/" -> new FormTag(Sort.CLOSE, name);
                    default -> new FormTag(Sort.VALUE, name);
                });
    }

    boolean opens() {
        return sort == Sort.OPEN || sort == Sort.UNLESS;
    }

    boolean closes() {
        return sort == Sort.CLOSE;
    }

    String written() {
        return switch (sort) {
            case VALUE -> "{{" + name + "}}";
            case OPEN -> "{{#" + name + "}}";
            case UNLESS -> "{{^" + name + "}}";
            case CLOSE -> "{{/" + name + "}}";
        };
    }
}
