package vn.thuky.domain.people;

/**
 * Name of a person in its parts.
 *
 * @param honorific {@code đồng chí}, {@code Ông}, {@code Bà}; may be empty
 * @param title academic title or degree: {@code PGS.TS}; may be empty
 * @param name full name; empty while it is not known
 */
public record Person(String honorific, String title, String name) {

    public static final Person UNKNOWN = new Person("", "", "");

    public boolean known() {
        return !name.isBlank();
    }

    public Person withHonorific(String value) {
        return new Person(value, title, name);
    }

    public Person withTitle(String value) {
        return new Person(honorific, value, name);
    }

    public Person withName(String value) {
        return new Person(honorific, title, value);
    }
}
