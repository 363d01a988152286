package vn.thuky.reading;

/** One line of a list of people that came from elsewhere; parts may be empty. Site and role are as they were worded. */
public record ListedPerson(String name, String position, String organization, String site, String role) {

    public ListedPerson(String name, String position, String organization) {
        this(name, position, organization, "", "");
    }

    boolean blank() {
        return name.isEmpty() && position.isEmpty() && organization.isEmpty();
    }
}
