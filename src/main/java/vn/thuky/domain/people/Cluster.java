package vn.thuky.domain.people;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;

/** A group of organizations that compete in emulation in one year (cụm thi đua). */
public record Cluster(
        ClusterId id, String name, int year, List<OrganizationId> members, Optional<OrganizationId> leader)
        implements Entity {

    public Cluster {
        members = List.copyOf(members);
    }

    public static Cluster named(ClusterId id, String name) {
        return new Cluster(id, name, 0, List.of(), Optional.empty());
    }

    public Cluster withName(String value) {
        return new Cluster(id, value, year, members, leader);
    }

    public Cluster withYear(int value) {
        return new Cluster(id, name, value, members, leader);
    }

    public Cluster withMembers(List<OrganizationId> value) {
        return new Cluster(id, name, year, value, leader);
    }

    public Cluster withLeader(Optional<OrganizationId> value) {
        return new Cluster(id, name, year, members, value);
    }
}
