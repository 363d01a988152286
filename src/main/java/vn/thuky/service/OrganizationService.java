package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.people.Cluster;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The office-wide list of organizations, in the order of official lists. */
public final class OrganizationService {
    private final Ledger ledger;
    private final Store store;

    public OrganizationService(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** An organization and where it is named. */
    public record Entry(Organization organization, Uses uses) {}

    /** How many records of all conferences name an organization. */
    public record Uses(int participants, int speeches, int commitments) {

        public int total() {
            return participants + speeches + commitments;
        }
    }

    /**
     * What became of a request to delete.
     *
     * @param change the step that deleted; empty when nothing was deleted
     * @param kept organizations that were left because they are named somewhere
     */
    public record Deletion(Optional<Change> change, List<Entry> kept) {
        public Deletion {
            kept = List.copyOf(kept);
        }
    }

    /** All organizations in their order. */
    public List<Entry> entries() {
        var participants = store.people().byOrganization();
        var speeches = store.speeches().byOrganization();
        var commitments = commitments();
        return store.people().organizations().stream()
                .map(organization -> new Entry(
                        organization,
                        new Uses(
                                participants.getOrDefault(organization.id(), 0),
                                speeches.getOrDefault(organization.id(), 0),
                                commitments.getOrDefault(organization.id(), 0))))
                .toList();
    }

    /** Adds an organization at the end. */
    public Organization add(String name) {
        var all = store.people().organizations();
        var rank = all.isEmpty() ? 1 : all.getLast().rank() + 1;
        var organization = Organization.named(OrganizationId.fresh(), name).withRank(rank);
        ledger.write(Edit.put(organization));
        return organization;
    }

    /** Changes an organization as it is now. */
    public Optional<Change> change(OrganizationId id, UnaryOperator<Organization> how) {
        return store.people().organization(id).flatMap(now -> ledger.write(Edit.put(how.apply(now))));
    }

    /** Moves organizations, together and in their order, so that the first stands at {@code to}, counted without them from 0. */
    public Optional<Change> move(Collection<OrganizationId> some, int to) {
        var ordered = Ordering.moved(store.people().organizations(), some, to);
        return ledger.write(Ordering.edits(ordered, (organization, index) -> organization.withRank(index + 1)));
    }

    /** Deletes the organizations that nothing names. They leave their clusters in the same step. */
    public Deletion delete(Collection<OrganizationId> some) {
        var edits = new ArrayList<Edit>();
        var gone = new HashSet<OrganizationId>();
        var kept = new ArrayList<Entry>();
        for (var entry : entries()) {
            if (some.contains(entry.organization().id())) {
                if (entry.uses().total() > 0) {
                    kept.add(entry);
                } else {
                    gone.add(entry.organization().id());
                    edits.add(Edit.remove(entry.organization()));
                }
            }
        }
        for (var cluster : store.people().clusters()) {
            edits.add(Edit.put(without(cluster, gone)));
        }
        return new Deletion(ledger.write(edits), kept);
    }

    private static Cluster without(Cluster cluster, Collection<OrganizationId> gone) {
        return cluster.withMembers(cluster.members().stream()
                        .filter(member -> !gone.contains(member))
                        .toList())
                .withLeader(cluster.leader().filter(leader -> !gone.contains(leader)));
    }

    private Map<OrganizationId, Integer> commitments() {
        var counts = new HashMap<OrganizationId, Integer>();
        for (var commitment : store.commitments().all()) {
            var named = new HashSet<>(commitment.leads());
            named.addAll(commitment.supporting());
            named.forEach(id -> counts.merge(id, 1, Integer::sum));
        }
        return counts;
    }
}
