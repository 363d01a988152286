package vn.thuky.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.people.OrganizationId;

/**
 * What a direction or a commitment settles: who leads, who co-operates, what is handed in and until when.
 *
 * @param product may be empty
 */
public record Terms(
        List<OrganizationId> leads, List<OrganizationId> supporting, String product, Optional<LocalDate> deadline) {

    public static final Terms NONE = new Terms(List.of(), List.of(), "", Optional.empty());

    public Terms {
        leads = List.copyOf(leads);
        supporting = List.copyOf(supporting);
    }

    public static Terms of(Commitment commitment) {
        return new Terms(commitment.leads(), commitment.supporting(), commitment.product(), commitment.deadline());
    }

    /** Whether they settle nothing. */
    public boolean isEmpty() {
        return leads.isEmpty() && supporting.isEmpty() && product.isBlank() && deadline.isEmpty();
    }
}
