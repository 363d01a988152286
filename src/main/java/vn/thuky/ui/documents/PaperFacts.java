package vn.thuky.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.Edition;
import vn.thuky.service.PaperFinding;
import vn.thuky.service.Standing;
import vn.thuky.ui.kit.Pending;
import vn.thuky.ui.kit.Tasks;

/**
 * Asks what there is to know of every paper of a conference: its number, what to look at in it, and what has changed since it was sent.
 * Every paper is made for it, so it is long work, and only the latest is wanted.
 */
final class PaperFacts {
    private final DocumentServices services;
    private final ConferenceId conference;
    private final FindingPlaces places;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.LOOKING);
    private Pending looking = Pending.NOTHING;

    PaperFacts(DocumentServices services, ConferenceId conference, FindingPlaces places, Tasks tasks) {
        this.services = services;
        this.conference = conference;
        this.places = places;
        this.tasks = tasks;
    }

    /** How far it is known what is to look at. */
    enum State {
        LOOKING,
        LOOKED,
        FAILED
    }

    /**
     * All of a paper that is shown in the list.
     *
     * @param changed the record is not any more what the paper was made of when it was sent
     */
    record Facts(PaperRow row, Document document, List<FindingRow> findings, boolean changed) {}

    /** Looks at the papers, each as it is arranged now, and tells of them in this order. */
    void ask(List<PaperRow> papers, Consumer<List<Facts>> told) {
        looking.cancel();
        var editions = papers.stream().map(PaperRow::edition).toList();
        if (state.get() == State.FAILED) {
            state.set(State.LOOKING);
        }
        looking = tasks.runLong(
                () -> found(papers, editions),
                found -> {
                    state.set(State.LOOKED);
                    told.accept(found);
                },
                () -> state.set(State.FAILED));
    }

    void cancel() {
        looking.cancel();
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
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
