package vn.thuky.ui.live;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.domain.conference.Countdown.Mood;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.live.NowViewModel.Shown;

/** What goes on now, with its time running down. */
public final class NowView {
    /** As many letters as minutes and seconds take; hours need a smaller size. */
    private static final int WIDE_FIGURES = 6;

    private final NowViewModel model;
    private final Look look;

    @FXML
    private Parent root;

    @FXML
    private Label caption;

    @FXML
    private Label title;

    @FXML
    private Label speaker;

    @FXML
    private Label next;

    @FXML
    private ProgressBar progress;

    @FXML
    private Label time;

    @FXML
    private Label timeCaption;

    @FXML
    private VBox buttons;

    NowView(NowViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        model.shownProperty().subscribe(this::show);
        time.textProperty().bind(model.timeProperty());
        model.timeProperty()
                .subscribe(figures -> root.pseudoClassStateChanged(
                        PseudoClass.getPseudoClass("long"), figures.length() > WIDE_FIGURES));
        timeCaption.textProperty().bind(model.timeCaptionProperty().map(words -> words.in(texts)));
        progress.progressProperty().bind(model.progressProperty());
        progress.visibleProperty().bind(model.goingProperty());
        progress.managedProperty().bind(model.goingProperty());
        model.moodProperty().subscribe(mood -> {
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass("soon"), mood == Mood.SOON);
            root.pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), mood == Mood.OVER);
        });
        var controls = new ActionControls(look);
        buttons.getChildren()
                .setAll(
                        wide(controls.button(Action.START_NEXT, texts.get("live.next"))),
                        wide(controls.button(Action.STOP, texts.get("live.stop"))),
                        new HBox(
                                4,
                                wide(controls.iconButton(Action.ONE_MINUTE)),
                                wide(controls.button(Action.MORE_TIME, texts.get("live.more")))));
    }

    Parent content() {
        return root;
    }

    private void show(Shown shown) {
        var texts = look.texts();
        caption.setText(shown.caption().in(texts));
        title.setText(shown.title().in(texts));
        speaker.setText(shown.speaker().in(texts));
        next.setText(shown.next()
                .map(words -> texts.get("live.now.next", words.in(texts)))
                .orElse(""));
    }

    private static Node wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        return button;
    }
}
