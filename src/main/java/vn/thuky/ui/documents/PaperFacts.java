package vn.thuky.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.Edition;
import vn.thuky.service.PaperFinding;
import vn.thuky.service.Standing;

/** Asks what there is to know of every paper of a conference: its number, what to look at in it, and what has changed since it was sent. */
final class PaperFacts {
    private final DocumentServices services;
    private final ConferenceId conference;
    private final FindingPlaces places;

    PaperFacts(DocumentServices services, ConferenceId conference, FindingPlaces places) {
        this.services = services;
        this.conference = conference;
        this.places = places;
    }

    /**
     * All of a paper that is shown in the list.
     *
     * @param changed the record is not any more what the paper was made of when it was sent
     */
    record Facts(PaperRow row, Document document, List<FindingRow> findings, boolean changed) {}

    /** The papers in this order, a paper as it is arranged now; what is asked is blocking. */
    Callable<List<Facts>> asked(List<PaperRow> papers) {
        var editions = papers.stream().map(PaperRow::edition).toList();
        return () -> found(papers, editions);
    }

    private List<Facts> found(List<PaperRow> papers, List<Edition> editions) {
        var found = services.exports().findings(conference, editions);
        var standings = services.exports()
                .standings(conference, papers.stream().map(PaperRow::kind).toList());
        return editions.stream()
                .map(edition -> facts(
                        row(papers, edition),
                        found.getOrDefault(edition, List.of()),
                        Optional.ofNullable(standings.get(edition.kind()))))
                .toList();
    }

    private static PaperRow row(List<PaperRow> papers, Edition edition) {
        return papers.stream()
                .filter(row -> row.kind() == edition.kind())
                .findFirst()
                .orElseThrow();
    }

    private Facts facts(PaperRow row, List<PaperFinding> found, Optional<Standing> standing) {
        var left = standing.stream().flatMap(sent -> sent.left().stream());
        return new Facts(
                row,
                services.documents().document(conference, row.kind()),
                Stream.concat(
                                found.stream().map(finding -> row(finding, false)),
                                left.map(finding -> row(finding, true)))
                        .toList(),
                standing.filter(Standing::changed).isPresent());
    }

    private FindingRow row(PaperFinding finding, boolean past) {
        return new FindingRow(finding, places.of(finding), past);
    }
}
