package vn.thuky.ui.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.LegalBasisId;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The legal bases of the paper that is shown: those of its kind, or those chosen for it alone. */
final class PaperBases {
    private final DocumentServices services;
    private final Desk desk;
    private final ConferenceId conference;
    private final ObservableList<Tick> ticks = FXCollections.observableArrayList();
    private DocumentKind kind = DocumentKind.MINUTES;

    PaperBases(DocumentServices services, Desk desk, ConferenceId conference) {
        this.services = services;
        this.desk = desk;
        this.conference = conference;
    }

    /** A legal basis that the paper may have. */
    record Tick(LegalBasisId id, String text, boolean chosen) {}

    /** Shows those of this kind of paper. */
    void show(DocumentKind wanted) {
        kind = wanted;
        desk.tasks().run(() -> read(wanted), found -> {
            if (kind == wanted && !ticks.equals(found)) {
                ticks.setAll(found);
            }
        });
    }

    private List<Tick> read(DocumentKind of) {
        var chosen = chosen(of);
        return services.rules().bases().stream()
                .filter(basis -> !basis.text().isBlank())
                .map(basis -> new Tick(basis.id(), basis.text(), chosen.contains(basis.id())))
                .toList();
    }

    private List<LegalBasisId> chosen(DocumentKind of) {
        return services.documents()
                .document(conference, of)
                .bases()
                .orElseGet(() -> services.rules().rule(of).bases());
    }

    /** Has this paper alone on a legal basis, or not; those chosen last stand last. */
    void choose(LegalBasisId basis, boolean wanted) {
        keep(of -> {
            var ids = new ArrayList<>(chosen(of));
            ids.remove(basis);
            if (wanted) {
                ids.add(basis);
            }
            return Optional.of(ids);
        });
    }

    /** Gives the paper those of its kind again. */
    void asKind() {
        keep(_ -> Optional.empty());
    }

    /** Goes to the office's list, where legal bases are added and dated. */
    void openList() {
        desk.navigator().open(new Place.LegalBases(Optional.empty()));
    }

    private void keep(Function<DocumentKind, Optional<List<LegalBasisId>>> wanted) {
        var of = kind;
        desk.tasks().run(() -> services.documents().base(conference, of, wanted.apply(of)), refused -> {
            refused.ifPresent(why ->
                    desk.notices().warning(Message.of(why.key(), why.values().toArray())));
            show(of);
        });
    }

    ObservableList<Tick> ticks() {
        return ticks;
    }
}
