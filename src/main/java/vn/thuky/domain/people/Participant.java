package vn.thuky.domain.people;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;

/**
 * A seat at a conference; it may be known by organization and position before it has a name.
 *
 * @param position office held: {@code Giám đốc}; may be empty
 * @param group heading in official lists: {@code Lãnh đạo Bộ}; may be empty
 * @param rank order of the group and within it in official lists, lowest first
 * @param order manual order among equal ranks
 */
public record Participant(
        ParticipantId id,
        ConferenceId conference,
        Person person,
        String position,
        Optional<OrganizationId> organization,
        Optional<SiteId> site,
        Role role,
        String group,
        int rank,
        int order,
        Contact contact,
        Attendance attendance)
        implements Entity {

    public static Participant seat(ParticipantId id, ConferenceId conference) {
        return new Participant(
                id,
                conference,
                Person.UNKNOWN,
                "",
                Optional.empty(),
                Optional.empty(),
                Role.DELEGATE,
                "",
                0,
                0,
                Contact.NONE,
                Attendance.INVITED);
    }

    /**
     * "Thứ trưởng Ngô Thị Minh", or the position and organization of one whose name is not known; may be empty text.
     *
     * @param organizationName short name of the organization; empty text for none
     */
    public String called(String organizationName) {
        return person.known() ? joined(position, person.title(), person.name()) : office(organizationName);
    }

    /** "Lãnh đạo Sở" of "Sở GDĐT Hà Nội" is "Lãnh đạo Sở GDĐT Hà Nội": the word both have is said once. */
    public String office(String organizationName) {
        var shared = position.substring(position.lastIndexOf(' ') + 1);
        return !shared.isEmpty() && organizationName.startsWith(shared + " ")
                ? position + organizationName.substring(shared.length())
                : joined(position, organizationName);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    public Participant withAttendance(Attendance value) {
        return new Participant(
                id, conference, person, position, organization, site, role, group, rank, order, contact, value);
    }

    public Participant withOrganization(Optional<OrganizationId> value) {
        return new Participant(
                id, conference, person, position, value, site, role, group, rank, order, contact, attendance);
    }

    public Participant withSite(Optional<SiteId> value) {
        return new Participant(
                id, conference, person, position, organization, value, role, group, rank, order, contact, attendance);
    }

    public Participant withOrder(int value) {
        return new Participant(
                id, conference, person, position, organization, site, role, group, rank, value, contact, attendance);
    }

    public Participant withRank(int value) {
        return new Participant(
                id, conference, person, position, organization, site, role, group, value, order, contact, attendance);
    }

    public Participant withRole(Role value) {
        return new Participant(
                id, conference, person, position, organization, site, value, group, rank, order, contact, attendance);
    }

    public Participant withPerson(Person value) {
        return new Participant(
                id, conference, value, position, organization, site, role, group, rank, order, contact, attendance);
    }

    public Participant withPosition(String value) {
        return new Participant(
                id, conference, person, value, organization, site, role, group, rank, order, contact, attendance);
    }

    public Participant withGroup(String value) {
        return new Participant(
                id, conference, person, position, organization, site, role, value, rank, order, contact, attendance);
    }

    public Participant withContact(Contact value) {
        return new Participant(
                id, conference, person, position, organization, site, role, group, rank, order, value, attendance);
    }
}
