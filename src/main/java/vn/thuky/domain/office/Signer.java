package vn.thuky.domain.office;

import java.util.List;

/**
 * Who signs by default.
 *
 * @param authority {@code TM.}, {@code KT.}, {@code TL.}, {@code TUQ.}, {@code Q.} and the words after it; may be empty
 * @param position office held; may be empty
 * @param name without academic title; may be empty
 */
public record Signer(String authority, String position, String name) {

    /** What an authority to sign begins with: for a body, for its head, by order, by authorization, acting. */
    public static final List<String> AUTHORITIES = List.of("TM.", "KT.", "TL.", "TUQ.", "Q.");

    public static final Signer UNKNOWN = new Signer("", "", "");

    /** Whether a text can stand for an authority to sign: empty, or beginning with one of {@link #AUTHORITIES}. */
    public static boolean isAuthority(String text) {
        return text.isEmpty() || AUTHORITIES.stream().anyMatch(text::startsWith);
    }

    /** Whether nothing is known of who signs. */
    public boolean unknown() {
        return authority.isBlank() && position.isBlank() && name.isBlank();
    }

    public Signer withAuthority(String value) {
        return new Signer(value, position, name);
    }

    public Signer withPosition(String value) {
        return new Signer(authority, value, name);
    }

    public Signer withName(String value) {
        return new Signer(authority, position, value);
    }
}
