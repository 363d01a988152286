package vn.thuky.ui.commitments;

import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.service.CommitmentService;
import vn.thuky.service.Labels;

/**
 * A register as the screen shows it.
 *
 * @param officials the office-wide list of organizations
 * @param others conferences into which commitments can be carried over
 */
record CommitmentSheet(
        List<CommitmentLine> lines,
        List<Organization> officials,
        Labels<OrganizationId> organizations,
        List<Conference> others) {

    static CommitmentSheet read(CommitmentService service, Optional<ConferenceId> conference) {
        var officials = service.organizations();
        var organizations = Labels.ofOrganizations(officials);
        var tracked = conference
                .map(service::register)
                .orElseGet(() -> service.everywhere().stream()
                        .sorted(CommitmentLine.BY_URGENCY)
                        .toList());
        return new CommitmentSheet(
                tracked.stream()
                        .map(one -> CommitmentLine.of(one, organizations))
                        .toList(),
                officials,
                organizations,
                service.conferences().stream()
                        .filter(other -> conference.filter(other.id()::equals).isEmpty())
                        .toList());
    }
}
