package vn.thuky.ui.home;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.CardCell;

/** The card of a conference, under the name of its state where that begins. */
final class ConferenceCell extends CardCell<ConferenceLine> {
    private static final PseudoClass PRESSING = PseudoClass.getPseudoClass("pressing");

    /** Names of papers have at most some 200 letters. */
    private static final int LONGEST_NAME = 250;

    private final Texts texts;
    private final Label heading = words("section-title");
    private final Label day = words("large-figures");
    private final Label month = words("muted", "small");
    private final Label name = words("card-title");
    private final Label facts = words("muted", "small");
    private final Label progress = words("muted", "small");
    private final ProgressBar bar = new ProgressBar();
    private final Badge badge = new Badge("", Badge.Role.NEUTRAL);
    private final Label due = words("muted", "small", "due");

    /** A second click on a card opens it. */
    ConferenceCell(Texts texts, Consumer<? super ConferenceLine> open) {
        var content = new VBox();
        super(content);
        this.texts = texts;
        addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> Optional.ofNullable(getItem())
                        .filter(_ -> event.getClickCount() == 2)
                        .ifPresent(open));
        getStyleClass().add("conference-cell");
        content.getChildren().addAll(heading, card());
        heading.visibleProperty().bind(heading.textProperty().isNotEmpty());
        heading.managedProperty().bind(heading.visibleProperty());
        due.managedProperty().bind(due.textProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        bar.setMaxWidth(Double.MAX_VALUE);
    }

    private HBox card() {
        var date = column(88, day, month);
        date.setAlignment(Pos.CENTER);
        // a growing column with a width of its own would be measured, and made high, at that width
        var line = column(150, name, facts);
        line.setPrefWidth(Region.USE_COMPUTED_SIZE);
        HBox.setHgrow(line, Priority.ALWAYS);
        var card = new HBox(date, line, column(128, progress, bar), column(128, badge, due));
        card.getStyleClass().addAll("card", "conference-card");
        return card;
    }

    private static VBox column(double width, Node... parts) {
        var column = new VBox(parts);
        column.setSpacing(4);
        column.setAlignment(Pos.CENTER_LEFT);
        column.setMinWidth(width);
        column.setPrefWidth(width);
        return column;
    }

    private static Label words(String... styles) {
        var label = new Label();
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    @Override
    protected String show(ConferenceLine line) {
        var status = texts.name(line.conference().status());
        heading.setText(line.first() ? status.toUpperCase(texts.language().locale()) : "");
        day.setText(line.day());
        month.setText(line.month().in(texts));
        name.setText(Excerpt.of(line.conference().name(), LONGEST_NAME));
        facts.setText(line.facts().in(texts));
        progress.setText(line.progress().in(texts));
        bar.setVisible(line.prepared().isPresent());
        line.prepared().ifPresent(bar::setProgress);
        badge.show(status, line.role());
        due.setText(line.due().map(message -> message.in(texts)).orElse(""));
        due.pseudoClassStateChanged(PRESSING, line.pressing());
        return String.join(", ", name.getText(), day.getText() + " " + month.getText(), status, due.getText());
    }
}
