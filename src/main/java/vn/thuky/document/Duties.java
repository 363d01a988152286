package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.people.OrganizationId;

/** Who carries out a commitment, with whom, to what end and until when, in sentences. */
final class Duties {
    private final Draft draft;
    private final People people;

    Duties(Draft draft, People people) {
        this.draft = draft;
        this.people = people;
    }

    /**
     * "Chủ trì: … Phối hợp: … Sản phẩm: … Thời hạn: …", with dots for the lead and the deadline where they are missing.
     *
     * @param number names it in what is found
     * @param leadsSaid whether the leads were named before
     */
    Phrase of(int number, Commitment commitment, boolean leadsSaid) {
        var sentences = new ArrayList<Phrase>();
        if (!leadsSaid) {
            sentences.add(draft.words("document.minutes.lead", leads(number, commitment)));
        }
        var supporting = people.organizations(commitment.supporting());
        if (!supporting.isEmpty()) {
            sentences.add(draft.words("document.minutes.supporting", supporting));
        }
        if (!commitment.product().isBlank()) {
            sentences.add(
                    draft.words("document.minutes.product", commitment.product().strip()));
        }
        sentences.add(draft.words("document.minutes.deadline", deadline(number, commitment)));
        return Phrase.joined(" ", sentences);
    }

    private Phrase leads(int number, Commitment commitment) {
        var leads = people.organizations(commitment.leads());
        return leads.isEmpty()
                ? draft.blank(commitment.id(), "document.finding.commitmentNoLead", String.valueOf(number))
                : Phrase.of(leads);
    }

    private Phrase deadline(int number, Commitment commitment) {
        return commitment
                .deadline()
                .map(day -> Phrase.of(draft.dates().day(day)))
                .orElseGet(() -> {
                    draft.find(commitment.id(), "document.finding.commitmentNoDeadline", String.valueOf(number));
                    var dots = Phrase.SHORT_BLANK;
                    return draft.words("document.blank.day", dots, dots, dots);
                });
    }

    /** The leads of all these commitments, named once instead of with each. */
    static Optional<List<OrganizationId>> sharedLeads(List<Commitment> commitments) {
        var leads = commitments.stream().map(Commitment::leads).collect(Collectors.toSet());
        return commitments.size() > 1 && leads.size() == 1
                ? leads.stream().findFirst().filter(some -> !some.isEmpty())
                : Optional.empty();
    }
}
