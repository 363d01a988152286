package vn.thuky.domain.people;

/** How somebody is reached; every part may be empty. */
public record Contact(String name, String phone, String email) {

    public static final Contact NONE = new Contact("", "", "");
}
