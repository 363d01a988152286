package vn.thuky.domain.office;

/**
 * Who signs by default.
 *
 * @param authority {@code TM.}, {@code KT.}, {@code TL.}, {@code TUQ.} and the words after it; may be empty
 * @param position office held; may be empty
 * @param name without academic title; may be empty
 */
public record Signer(String authority, String position, String name) {

    public static final Signer UNKNOWN = new Signer("", "", "");

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
