package vn.thuky.ui.documents;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;

/** One paper of the list: its number and what is to look at in it. */
public final class PaperRow {
    private final DocumentKind kind;
    private final FormText number;
    private final ReadOnlyObjectWrapper<Message> numberLine;
    private final ReadOnlyObjectWrapper<List<FindingRow>> findings = new ReadOnlyObjectWrapper<>(List.of());

    /** A number that was typed is given to {@code keep}, which may refuse it. */
    PaperRow(DocumentKind kind, BiConsumer<PaperRow, String> keep) {
        this.kind = kind;
        this.number = new FormText(typed -> {
            keep.accept(this, typed);
            return Optional.empty();
        });
        this.numberLine = new ReadOnlyObjectWrapper<>(numberLine(""));
    }

    public DocumentKind kind() {
        return kind;
    }

    /** The number, to be typed. */
    FormText number() {
        return number;
    }

    /** Abbreviation and number, or that there is none. */
    ReadOnlyObjectProperty<Message> numberLineProperty() {
        return numberLine.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<FindingRow>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    void show(String numberNow, List<FindingRow> findingsNow) {
        number.show(numberNow);
        numberLine.set(numberLine(numberNow));
        findings.set(findingsNow);
    }

    private Message numberLine(String now) {
        return now.isEmpty()
                ? Message.of("documents.unnumbered", kind.abbreviation())
                : Message.of("documents.numbered", kind.abbreviation(), now);
    }
}
