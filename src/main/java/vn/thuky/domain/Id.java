package vn.thuky.domain;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * Identity of a record: 1 to 64 small letters, digits and hyphens, so that it is safe as a file name and on a command line.
 * Each kind of record has its own type of identity.
 */
public interface Id {

    String value();

    /** Throws IllegalArgumentException when the value is no identity. */
    static void check(String value) {
        if (!is(value)) {
            throw new IllegalArgumentException("not an identity: " + value);
        }
    }

    static boolean is(String value) {
        return Rules.FORM.matcher(value).matches();
    }

    /** A value never given before: 16 letters and digits, 80 random bits. */
    static String freshValue() {
        var value = new StringBuilder(16);
        for (var i = 0; i < 16; i++) {
            value.append(Rules.LETTERS.charAt(Rules.RANDOM.nextInt(Rules.LETTERS.length())));
        }
        return value.toString();
    }

    /** What the two methods above need; an interface has no private constants. */
    final class Rules {
        private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

        /** Without i, l, o and u, which are misread. */
        private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

        private static final SecureRandom RANDOM = new SecureRandom();

        private Rules() {}
    }
}
