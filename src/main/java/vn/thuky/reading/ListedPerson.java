package vn.thuky.reading;

/** One line of a list of people that came from elsewhere; parts may be empty. */
public record ListedPerson(String name, String position, String organization) {

    boolean blank() {
        return name.isEmpty() && position.isEmpty() && organization.isEmpty();
    }
}
