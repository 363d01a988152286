package vn.thuky.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.people.OrganizationId;

/** Who carries out a commitment, with whom, to what end and until when, in sentences. */
final class Duties {
    private final Draft draft;
    private final People people;
    private final LocalDate held;

    Duties(Dossier dossier, Draft draft, People people) {
        this.draft = draft;
        this.people = people;
        var conference = dossier.conference();
        held = conference
                .actual()
                .start()
                .or(() -> conference.planned().start())
                .orElse(draft.now())
                .toLocalDate();
    }

    /**
     * "Chủ trì: … Phối hợp: … Sản phẩm: … Thời hạn: …", with dots for the lead and the deadline where they are missing. A deadline
     * that the text of the commitment says is not said again.
     *
     * @param number names it in what is found
     * @param leadsSaid whether the leads were named before
     */
    Phrase of(int number, Commitment commitment, boolean leadsSaid) {
        return of(number, commitment, leadsSaid, commitment.text());
    }

    /** The same, where other words than its own tell the commitment. */
    Phrase of(int number, Commitment commitment, boolean leadsSaid, String told) {
        return Phrase.joined(" ", sentences(number, commitment.withText(told), leadsSaid, true));
    }

    /** The same as a sentence of its own needs it: where nothing else is told of a pledge, a missing deadline has no dots. */
    Phrase ofPledge(int number, Commitment commitment, boolean leadsSaid) {
        return Phrase.joined(" ", sentences(number, commitment, leadsSaid, false));
    }

    /** "Sở Y tế; thời hạn: ngày 31 tháng 12 năm 2024", of what is known and was not said. */
    String inBrief(Commitment commitment, boolean leadsSaid) {
        var day = commitment
                .deadline()
                .filter(one -> !SaidDays.in(commitment.text(), one, held))
                .map(one -> draft.texts()
                        .get("document.summary.deadline", draft.dates().day(one)));
        return Stream.of(leadsSaid ? "" : people.organizations(commitment.leads()), day.orElse(""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private List<Phrase> sentences(int number, Commitment commitment, boolean leadsSaid, boolean dotted) {
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
        deadline(number, commitment, dotted || !sentences.isEmpty())
                .map(day -> draft.words("document.minutes.deadline", day))
                .ifPresent(sentences::add);
        return sentences;
    }

    private Phrase leads(int number, Commitment commitment) {
        var leads = people.organizations(commitment.leads());
        return leads.isEmpty()
                ? draft.blank(commitment.id(), "document.finding.commitmentNoLead", String.valueOf(number))
                : Phrase.of(leads);
    }

    private Optional<Phrase> deadline(int number, Commitment commitment, boolean dotted) {
        if (commitment.deadline().isPresent()) {
            return commitment
                    .deadline()
                    .filter(day -> !SaidDays.in(commitment.text(), day, held))
                    .map(day -> Phrase.of(draft.dates().day(day)));
        }
        draft.find(commitment.id(), "document.finding.commitmentNoDeadline", String.valueOf(number));
        var dots = Phrase.SHORT_BLANK;
        return dotted ? Optional.of(draft.words("document.blank.day", dots, dots, dots)) : Optional.empty();
    }

    /** Whether any of these commitments says who answers for it. */
    boolean ofKnownUnits(List<Commitment> commitments) {
        return commitments.stream()
                .anyMatch(one -> !people.organizations(one.leads()).isEmpty());
    }

    /** The leads of all these commitments, named once instead of with each. */
    static Optional<List<OrganizationId>> sharedLeads(List<Commitment> commitments) {
        var leads = commitments.stream().map(Commitment::leads).collect(Collectors.toSet());
        return commitments.size() > 1 && leads.size() == 1
                ? leads.stream().findFirst().filter(some -> !some.isEmpty())
                : Optional.empty();
    }
}
