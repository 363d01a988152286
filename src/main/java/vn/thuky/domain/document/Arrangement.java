package vn.thuky.domain.document;

import java.util.Optional;

/** How a paper is arranged: one for all or one for each, in which order. */
public enum Arrangement {
    WHOLE("all"),
    EACH_PERSON("person"),
    EACH_ORGANIZATION("organization"),
    BY_RANK("rank"),
    BY_SITE("site"),
    BY_SPEECH("speech"),
    BY_KIND("kind");

    private final String code;

    Arrangement(String code) {
        this.code = code;
    }

    /** The arrangement of this name on the command line; empty when it is none of ours. */
    public static Optional<Arrangement> of(String code) {
        for (var arrangement : values()) {
            if (arrangement.code.equals(code)) {
                return Optional.of(arrangement);
            }
        }
        return Optional.empty();
    }

    /** Whether it is one for each of several, which may be files of their own. */
    public boolean separable() {
        return this == EACH_PERSON || this == EACH_ORGANIZATION;
    }

    /** The name on the command line. */
    public String code() {
        return code;
    }
}
