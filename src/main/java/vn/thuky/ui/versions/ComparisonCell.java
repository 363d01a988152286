package vn.thuky.ui.versions;

import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.thuky.service.Comparison.Fate;
import vn.thuky.service.Comparison.Line;
import vn.thuky.service.Comparison.Piece;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.CardCell;

/** A paragraph with what was taken out and put in: struck or underlined, in colour, and between brackets with a sign. */
final class ComparisonCell extends CardCell<ComparisonRow> {
    private final Texts texts;
    private final TextFlow words = new TextFlow();
    private final Label skipped = new Label();

    ComparisonCell(Texts texts) {
        var content = new VBox();
        super(content);
        this.texts = texts;
        getStyleClass().add("comparison-cell");
        content.getStyleClass().add("comparison-line");
        skipped.getStyleClass().addAll("muted", "small");
        content.getChildren().addAll(words, skipped);
        words.managedProperty().bind(words.visibleProperty());
        skipped.managedProperty().bind(skipped.visibleProperty());
    }

    @Override
    protected String show(ComparisonRow row) {
        words.setVisible(row.line().isPresent());
        skipped.setVisible(row.line().isEmpty());
        skipped.setText(texts.get("versions.compare.skipped", row.skipped()));
        words.getChildren()
                .setAll(row.line().stream()
                        .flatMap(line -> line.pieces().stream())
                        .map(ComparisonCell::text)
                        .toList());
        return row.line().map(this::said).orElseGet(skipped::getText);
    }

    private static Text text(Piece piece) {
        var bare = piece.text().stripTrailing();
        var blanks = piece.text().substring(bare.length());
        var text = new Text(
                switch (piece.fate()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[−" + bare + "]" + blanks;
                    case ADDED -> "[+" + bare + "]" + blanks;
                });
        text.getStyleClass().add("comparison-" + piece.fate().name().toLowerCase(Locale.ROOT));
        return text;
    }

    private String said(Line line) {
        return line.pieces().stream()
                .map(piece -> piece.fate() == Fate.SAME
                        ? piece.text()
                        : texts.get(
                                piece.fate() == Fate.ADDED ? "versions.compare.added" : "versions.compare.removed",
                                piece.text().strip()))
                .collect(Collectors.joining(" "));
    }
}
