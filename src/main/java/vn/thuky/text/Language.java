package vn.thuky.text;

import java.util.Locale;
import java.util.Optional;

/** A language the interface speaks. */
public enum Language {
    VI("vi", Locale.of("vi", "VN")),
    EN("en", Locale.ENGLISH);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The two letters of ISO 639-1, as written in settings and on the command line. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of these two letters; empty when it is none of ours. */
    public static Optional<Language> of(String code) {
        for (var language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
