package vn.thuky.ui.documents;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.domain.document.Arrangement;
import vn.thuky.domain.document.Document;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.Edition;
import vn.thuky.text.DateWords;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;

/** One paper of the list: its number and what is to look at in it. */
public final class PaperRow {
    private final DocumentKind kind;
    private final ReadOnlyObjectWrapper<Edition> edition;
    private final FormText number;
    private final ReadOnlyObjectWrapper<Message> numberLine;
    private final ReadOnlyBooleanWrapper hasNumber = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper isFinal = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> state;
    private final ReadOnlyObjectWrapper<Message> findingsTitle =
            new ReadOnlyObjectWrapper<>(Message.of("documents.beforeSigning"));
    private final ReadOnlyObjectWrapper<List<FindingRow>> findings = new ReadOnlyObjectWrapper<>(List.of());

    /** A number that was typed is given to {@code keep}, which may refuse it. */
    PaperRow(DocumentKind kind, BiConsumer<PaperRow, String> keep) {
        this.kind = kind;
        this.edition = new ReadOnlyObjectWrapper<>(Edition.usual(kind));
        this.number = new FormText(typed -> {
            keep.accept(this, typed);
            return Optional.empty();
        });
        this.numberLine = new ReadOnlyObjectWrapper<>(numberLine(""));
        this.state = new ReadOnlyObjectWrapper<>(Message.of("documents.state.draft", 1));
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The kind in the arrangement that is chosen. */
    Edition edition() {
        return edition.get();
    }

    ReadOnlyObjectProperty<Edition> editionProperty() {
        return edition.getReadOnlyProperty();
    }

    void arrange(Arrangement arrangement) {
        edition.set(new Edition(kind, arrangement));
    }

    /** The number, to be typed. */
    FormText number() {
        return number;
    }

    /** Abbreviation and number, or that there is none. */
    ReadOnlyObjectProperty<Message> numberLineProperty() {
        return numberLine.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty hasNumberProperty() {
        return hasNumber.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FindingRow>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** Whether it was sent and stands. */
    ReadOnlyBooleanProperty finalProperty() {
        return isFinal.getReadOnlyProperty();
    }

    /** Which version it is, and when and by whom it was finalized. */
    ReadOnlyObjectProperty<Message> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the record would make another text of it than was sent. */
    ReadOnlyBooleanProperty changedProperty() {
        return changed.getReadOnlyProperty();
    }

    /** What the list of what is to look at says of itself. */
    ReadOnlyObjectProperty<Message> findingsTitleProperty() {
        return findingsTitle.getReadOnlyProperty();
    }

    /** How much is to look at before it is signed; what it was finalized with does not count. */
    int toLookAt() {
        return (int) findings.get().stream().filter(row -> !row.past()).count();
    }

    void show(Document document, List<FindingRow> findingsNow, boolean changedSince) {
        number.show(document.number());
        numberLine.set(numberLine(document.number()));
        hasNumber.set(!document.number().isEmpty());
        isFinal.set(document.isFinal());
        state.set(state(document));
        changed.set(changedSince);
        findings.set(findingsNow);
        findingsTitle.set(findingsTitle(findingsNow, changedSince));
    }

    private static Message findingsTitle(List<FindingRow> found, boolean changedSince) {
        if (found.stream().noneMatch(FindingRow::past)) {
            return Message.of("documents.beforeSigning");
        }
        return Message.of(changedSince ? "documents.leftByNow" : "documents.left", found.size());
    }

    private static Message state(Document document) {
        return document.sent()
                .map(version -> Message.of(
                        version.author().isBlank() ? "documents.state.final" : "documents.state.finalBy",
                        version.version(),
                        moment(version.at()),
                        version.author()))
                .orElseGet(() -> Message.of("documents.state.draft", document.version()));
    }

    private static Worded moment(LocalDateTime at) {
        return texts -> {
            var dates = new DateWords(texts.language());
            return dates.clock(at.toLocalTime()) + " " + dates.digits(at.toLocalDate());
        };
    }

    private Message numberLine(String now) {
        if (!kind.numbered()) {
            return Message.of("documents.withoutNumber");
        }
        return now.isEmpty()
                ? Message.of("documents.unnumbered", kind.abbreviation())
                : Message.of("documents.numbered", kind.abbreviation(), now);
    }
}
