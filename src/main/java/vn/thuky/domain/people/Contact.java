package vn.thuky.domain.people;

/** How somebody is reached; every part may be empty. */
public record Contact(String name, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "");

    /** Without telephone number and e-mail address. */
    public Contact nameOnly() {
        return new Contact(name, "", "");
    }

    public Contact withName(String value) {
        return new Contact(value, phone, email);
    }

    public Contact withPhone(String value) {
        return new Contact(name, value, email);
    }

    public Contact withEmail(String value) {
        return new Contact(name, phone, value);
    }
}
