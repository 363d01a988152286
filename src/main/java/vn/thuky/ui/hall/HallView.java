package vn.thuky.ui.hall;

import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.util.Duration;
import vn.thuky.domain.conference.Countdown.Mood;
import vn.thuky.text.Texts;
import vn.thuky.ui.hall.HallViewModel.Shown;

/**
 * The picture on the hall's screen, to be read from 15 m: the smallest letters are an eighteenth of its height, and all sizes follow
 * the window.
 */
public final class HallView {
    private static final double LINES = 18;
    private static final double WIDTHS = 32;

    private final HallViewModel model;
    private final Texts texts;
    private final Timeline seconds;

    @FXML
    private BorderPane root;

    @FXML
    private Label conference;

    @FXML
    private Label clock;

    @FXML
    private Label item;

    @FXML
    private Label heading;

    @FXML
    private Label detail;

    @FXML
    private Label left;

    @FXML
    private Label message;

    @FXML
    private Label next;

    public HallView(HallViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> model.tick()));
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    @FXML
    private void initialize() {
        root.styleProperty()
                .bind(Bindings.createStringBinding(this::letters, root.widthProperty(), root.heightProperty()));
        bind(conference, shown(Shown::conference));
        bind(item, shown(Shown::item));
        bind(heading, shown(now -> now.heading().in(texts)));
        bind(detail, shown(Shown::detail));
        bind(next, shown(now -> now.next().map(words -> words.in(texts)).orElse("")));
        bind(clock, model.clockProperty());
        bind(left, model.leftProperty());
        bind(message, model.messageProperty());
        model.moodProperty().subscribe(mood -> {
            left.pseudoClassStateChanged(PseudoClass.getPseudoClass("soon"), mood == Mood.SOON);
            left.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), mood == Mood.OVER);
        });
        seconds.play();
    }

    Parent content() {
        return root;
    }

    void leave() {
        seconds.stop();
        model.leave();
    }

    private ObservableValue<String> shown(Function<Shown, String> part) {
        return model.shownProperty().map(part);
    }

    /** What is empty takes no room. */
    private static void bind(Label label, ObservableValue<String> text) {
        label.textProperty().bind(text);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
    }

    private String letters() {
        return "-fx-font-size: " + Math.max(8, Math.min(root.getWidth() / WIDTHS, root.getHeight() / LINES)) + "px;";
    }
}
