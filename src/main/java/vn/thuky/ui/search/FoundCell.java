package vn.thuky.ui.search;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.thuky.domain.conference.Conference;
import vn.thuky.service.search.Found;
import vn.thuky.text.DateWords;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;

/** One answer: what kind it is, what it says, who said it, in which conference. */
final class FoundCell extends CardCell<Found> {
    /** A page of text would push the other answers out of sight. */
    private static final int LONGEST = 240;

    private final Texts texts;
    private final DateWords dates;
    private final Badge kind = new Badge("", Badge.Role.NEUTRAL);
    private final Label text = new Label();
    private final Label detail = new Label();
    private final Label where = new Label();

    FoundCell(Texts texts) {
        var content = new HBox();
        super(content);
        this.texts = texts;
        this.dates = new DateWords(texts.language());
        text.setWrapText(true);
        detail.setWrapText(true);
        detail.getStyleClass().add("muted");
        where.getStyleClass().addAll("muted", "small");
        var words = new VBox(text, detail, where);
        words.getStyleClass().add("found-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        var kinds = new HBox(kind);
        kinds.getStyleClass().add("found-kind");
        content.getChildren().addAll(kinds, words);
        content.getStyleClass().addAll("card", "found-card");
        getStyleClass().add("found-cell");
    }

    @Override
    protected String show(Found found) {
        kind.show(texts.name(found.kind()), role(found));
        text.setText(Excerpt.of(found.text(), LONGEST));
        detail.setText(Excerpt.of(found.detail(), LONGEST));
        detail.setManaged(!found.detail().isEmpty());
        where.setText(where(found));
        where.setManaged(!where.getText().isEmpty());
        return Stream.of(kind, text, detail, where).map(Label::getText).collect(Collectors.joining(", "));
    }

    private String where(Found found) {
        var conference = found.conference();
        var day = found.at()
                .or(() -> conference.flatMap(held -> held.planned().start()))
                .map(at -> dates.digits(at.toLocalDate()));
        var clock = found.at().map(at -> dates.clock(at.toLocalTime()));
        return Stream.of(conference.map(Conference::name), day, clock)
                .flatMap(part -> part.stream())
                .filter(part -> !part.equals(found.text()))
                .collect(Collectors.joining(" · "));
    }

    private static Badge.Role role(Found found) {
        return switch (found.kind()) {
            case NOTE, VOTE -> Badge.Role.INFO;
            case COMMITMENT -> Badge.Role.WARNING;
            case CONFERENCE -> Badge.Role.ACCENT;
            case PARTICIPANT, ORGANIZATION, SITE -> Badge.Role.SUCCESS;
            default -> Badge.Role.NEUTRAL;
        };
    }
}
