package vn.thuky.ui.hall;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Views;

/**
 * The window on the hall's screen. It fills the screen on which the secretary does not work, where there is one; there the secretary
 * keeps the keyboard. Esc or F11 closes it.
 */
public final class HallWindowControl {
    private final Function<ConferenceId, HallViewModel> models;
    private final Stage desk;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private Optional<Hall> hall = Optional.empty();

    /** The window that is open, with what it shows. */
    private record Hall(Stage stage, HallView view, HallViewModel model) {}

    /** {@code desk} is the window in which the secretary works. */
    public HallWindowControl(Function<ConferenceId, HallViewModel> models, Stage desk, Texts texts) {
        this.models = models;
        this.desk = desk;
        this.texts = texts;
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens the window for a conference; closes it when it is open. */
    public void toggle(ConferenceId conference) {
        if (hall.isPresent()) {
            close();
        } else {
            show(conference);
        }
    }

    /** True for the hall's own window, which goes on while the secretary's is locked. */
    public boolean is(Window window) {
        return hall.filter(shown -> shown.stage().equals(window)).isPresent();
    }

    /** Shows a message to the hall, or takes it away. */
    public void toggleMessage() {
        hall.ifPresent(shown -> shown.model().toggleMessage());
    }

    public void close() {
        hall.ifPresent(shown -> shown.stage().hide());
    }

    private void show(ConferenceId conference) {
        var model = models.apply(conference);
        var view = new Views(texts).load(new HallView(model, texts));
        var stage = new Stage();
        hall = Optional.of(new Hall(stage, view, model));
        stage.setTitle(texts.get("hall.title"));
        stage.setScene(new Scene(view.content()));
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        for (var key : List.of("Esc", "F11")) {
            Keys.before(view.content(), key, this::close);
        }
        stage.setOnHidden(_ -> closed(view));
        var own = new Rectangle2D(desk.getX(), desk.getY(), desk.getWidth(), desk.getHeight());
        var room = room(Screen.getScreens().stream().map(Screen::getBounds).toList(), own);
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
        stage.show();
        stage.setFullScreen(true);
        view.content().requestFocus();
        open.set(true);
        if (!holdsCentre(room, own)) {
            desk.requestFocus();
        }
    }

    private void closed(HallView view) {
        view.leave();
        hall = Optional.empty();
        open.set(false);
        desk.requestFocus();
    }

    /** The first screen on which the window is not; where there is only one, that. */
    static Rectangle2D room(List<Rectangle2D> screens, Rectangle2D window) {
        return screens.stream()
                .filter(screen -> !holdsCentre(screen, window))
                .findFirst()
                .orElse(screens.getFirst());
    }

    private static boolean holdsCentre(Rectangle2D screen, Rectangle2D window) {
        return screen.contains(window.getMinX() + window.getWidth() / 2, window.getMinY() + window.getHeight() / 2);
    }
}
