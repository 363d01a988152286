package vn.thuky.reading;

/**
 * One line of a list of people that came from elsewhere; parts may be empty. Site and role are as they were worded.
 *
 * @param title academic title
 */
public record ListedPerson(
        String honorific, String title, String name, String position, String organization, String site, String role) {

    public ListedPerson(String name, String position, String organization, String site, String role) {
        this("", "", name, position, organization, site, role);
    }

    public ListedPerson(String name, String position, String organization) {
        this(name, position, organization, "", "");
    }

    boolean blank() {
        return name.isEmpty() && position.isEmpty() && organization.isEmpty();
    }
}
