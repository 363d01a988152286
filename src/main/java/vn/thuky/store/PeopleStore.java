package vn.thuky.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Cluster;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Scope;

/** Asks for organizations, clusters, sites and participants. */
public final class PeopleStore {
    private final Database database;
    private final Tables tables;

    PeopleStore(Database database, Tables tables) {
        this.database = database;
        this.tables = tables;
    }

    /** The office-wide list by rank. */
    public List<Organization> organizations() {
        return database.jdbi().withHandle(handle -> tables.organizations.list(handle, Scope.OFFICE, "rank, id"));
    }

    public Optional<Organization> organization(OrganizationId id) {
        return database.jdbi().withHandle(handle -> tables.organizations.find(handle, id.value()));
    }

    public List<Cluster> clusters() {
        return database.jdbi().withHandle(handle -> tables.clusters.list(handle, Scope.OFFICE, "id"));
    }

    /** The sites of a conference by position. */
    public List<Site> sites(ConferenceId conference) {
        return database.jdbi().withHandle(handle -> tables.sites.list(handle, Scope.of(conference), "position, id"));
    }

    public Optional<Site> site(SiteId id) {
        return database.jdbi().withHandle(handle -> tables.sites.find(handle, id.value()));
    }

    /** The participants of a conference by rank, then by order. */
    public List<Participant> participants(ConferenceId conference) {
        return database.jdbi()
                .withHandle(handle -> tables.participants.list(handle, Scope.of(conference), "rank, position, id"));
    }

    /** How many participants each organization sends, over all conferences. */
    public Map<OrganizationId, Integer> byOrganization() {
        return database.jdbi()
                .withHandle(handle -> tables.participants.counts(handle, "organization").entrySet().stream()
                        .collect(Collectors.toMap(entry -> new OrganizationId(entry.getKey()), Map.Entry::getValue)));
    }

    /**
     * The organizations that records of conferences name, other than of those that are deleted.
     *
     * @param without a conference whose records do not count
     */
    public Set<OrganizationId> organizationsNamed(Optional<ConferenceId> without) {
        var scope = without.map(Scope::of).map(Scope::name).orElse("");
        return database.jdbi().withHandle(handle -> {
            var counted = " where scope <> :scope and scope in (select scope from conference)";
            var named = new HashSet<>(handle.createQuery("select organization from participant" + counted
                            + " union select organization from speech" + counted)
                    .bind("scope", scope)
                    .mapTo(String.class)
                    .filter(Objects::nonNull)
                    .map(OrganizationId::new)
                    .list());
            handle.createQuery("select body from commitment" + counted)
                    .bind("scope", scope)
                    .mapTo(String.class)
                    .map(tables.commitments::record)
                    .forEach(commitment -> {
                        named.addAll(commitment.leads());
                        named.addAll(commitment.supporting());
                    });
            return named;
        });
    }

    public Optional<Participant> participant(ParticipantId id) {
        return database.jdbi().withHandle(handle -> tables.participants.find(handle, id.value()));
    }
}
