package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thuky.document.Conclusion;
import vn.thuky.domain.Id;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Picks;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Edit;

/** Which directions and decisions the announcement of conclusions tells, in which order, and who follows them up. */
public final class ConclusionService {
    private final Ledger ledger;
    private final DossierService dossiers;
    private final DocumentService documents;
    private final NoteService notes;

    public ConclusionService(Ledger ledger, DossierService dossiers, DocumentService documents, NoteService notes) {
        this.ledger = ledger;
        this.dossiers = dossiers;
        this.documents = documents;
        this.notes = notes;
    }

    /**
     * One line of the list.
     *
     * @param id of the note, the vote or the commitment
     * @param in whether it stands in the announcement
     * @param task the commitment by which it is followed up
     * @param leads short names of who carries it out; empty while nobody does
     */
    public record Line(Id id, String text, boolean in, Optional<Commitment> task, String leads) {}

    /** All that can be told, in order; empty for a conference that is gone. */
    public List<Line> lines(ConferenceId conference) {
        return dossiers.dossier(conference)
                .map(dossier -> Conclusion.of(dossier).stream()
                        .map(one -> line(one, dossier.organizations()))
                        .toList())
                .orElse(List.of());
    }

    private static Line line(Conclusion one, List<Organization> organizations) {
        return new Line(one.id(), one.text(), one.in(), one.task(), leads(one, organizations));
    }

    private static String leads(Conclusion one, List<Organization> organizations) {
        List<OrganizationId> leads = one.task().map(task -> task.leads()).orElse(List.of());
        return organizations.stream()
                .filter(organization -> leads.contains(organization.id()))
                .map(Organization::shortName)
                .collect(Collectors.joining(", "));
    }

    /** Takes these in, or leaves them out. Says why that is not possible; empty when it is done. */
    public Optional<Refusal> tick(ConferenceId conference, Collection<String> identities, boolean in) {
        return choose(conference, picks -> {
            var changed = picks;
            for (var identity : identities) {
                changed = changed.with(identity, in);
            }
            return changed;
        });
    }

    /** Puts these together, the first at {@code to}, counted without them. Says why that is not possible; empty when it is done. */
    public Optional<Refusal> move(ConferenceId conference, Collection<String> identities, int to) {
        var order = lines(conference).stream().map(line -> line.id().value()).toList();
        var moved = new ArrayList<>(
                order.stream().filter(one -> !identities.contains(one)).toList());
        moved.addAll(
                Math.clamp(to, 0, moved.size()),
                order.stream().filter(identities::contains).toList());
        return choose(conference, picks -> picks.ordered(moved));
    }

    private Optional<Refusal> choose(ConferenceId conference, UnaryOperator<Picks> how) {
        var document = documents.document(conference, DocumentKind.CONCLUSIONS);
        if (document.isFinal()) {
            return Optional.of(new Refusal("document.conclusions.final", List.of()));
        }
        ledger.write(Edit.put(document.withPicks(how.apply(document.picks()))));
        return Optional.empty();
    }

    /** Puts a direction on the list of what is followed up, unless it is there. */
    public void follow(NoteId direction) {
        notes.commit(direction);
    }
}
