package vn.thuky.ui.documents;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/** The pages one below the other on a grey ground, scrolled by wheel and keys. Keeps the place when the zoom or the paper changes. */
public final class PagesControl extends ScrollPane {
    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double LINE = 60;

    private final VBox pages = new VBox(PageStack.GAP);
    private final List<PageControl> controls = new ArrayList<>();
    private final DoubleProperty outputScale = new SimpleDoubleProperty(1);
    private PageStack stack = PageStack.EMPTY;
    private Runnable looked = () -> {};

    public PagesControl() {
        getStyleClass().add("paper-pages");
        pages.getStyleClass().add("paper-ground");
        pages.setAlignment(Pos.TOP_CENTER);
        setContent(pages);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.ALWAYS);
        outputScale.bind(sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::outputScaleXProperty)
                .map(Number::doubleValue)
                .orElse(1.0));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** Shows these pages from now on. */
    void show(PagesViewModel model) {
        looked = () -> look(model);
        addEventFilter(ScrollEvent.SCROLL, event -> zoom(model.zoom(), event));
        model.sheets().addListener((ListChangeListener<PageSheet>) _ -> rebuild(model));
        model.zoom().levelProperty().subscribe(_ -> {
            arrange(model);
            setHvalue(0.5);
        });
        outputScale.subscribe(_ -> looked.run());
        vvalueProperty().subscribe(_ -> looked.run());
        viewportBoundsProperty().subscribe(_ -> fit(model));
        rebuild(model);
    }

    private void rebuild(PagesViewModel model) {
        var another = stack.sizes().isEmpty();
        controls.forEach(PageControl::close);
        controls.clear();
        for (var sheet : model.sheets()) {
            var control = new PageControl(sheet);
            control.outputScaleProperty().bind(outputScale);
            control.setOnMouseClicked(event -> point(model, sheet, event));
            control.setOnMouseMoved(event -> control.setCursor(
                    model.origin(sheet.index(), event.getY() / stack.scale(sheet.index()))
                                    .isPresent()
                            ? Cursor.HAND
                            : Cursor.DEFAULT));
            controls.add(control);
        }
        pages.getChildren().setAll(controls);
        arrange(model);
        fit(model);
        if (another) {
            beginAtTop();
        }
    }

    /** Once the pages have their places: a scroll pane keeps to the part of its content that was in view. */
    private void beginAtTop() {
        layout();
        setVvalue(0);
        looked.run();
    }

    /** A click leads to what was made into the words there; a drag does not. */
    private void point(PagesViewModel model, PageSheet sheet, MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            model.point(sheet.index(), event.getY() / stack.scale(sheet.index()));
        }
    }

    /** Gives the pages their sizes; what was at the top of the window stays there. */
    private void arrange(PagesViewModel model) {
        var spot = stack.spot(y());
        var zoom = model.zoom().level();
        stack = new PageStack(
                model.sheets().stream().map(PageSheet::size).toList(),
                zoom.factor() * PIXELS_PER_POINT,
                zoom.fitted() ? room() : Double.MAX_VALUE);
        for (var page = 0; page < controls.size(); page++) {
            controls.get(page).resizePage(stack.width(page), stack.height(page));
        }
        scrollTo(stack.y(spot));
        looked.run();
    }

    private void fit(PagesViewModel model) {
        stack.sizes().stream()
                .findFirst()
                .ifPresent(first -> model.zoom().room(room() / (first.width() * PIXELS_PER_POINT)));
        looked.run();
    }

    private void look(PagesViewModel model) {
        model.look(new PagesViewModel.InView(stack, y(), y() + height(), outputScale.get()));
    }

    /** How wide a page can be. */
    private double room() {
        return Math.max(1, getViewportBounds().getWidth() - 2 * PageStack.GAP);
    }

    private static void zoom(Zoom zoom, ScrollEvent event) {
        if (event.isShortcutDown()) {
            event.consume();
            if (event.getDeltaY() > 0) {
                zoom.in();
            } else {
                zoom.out();
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        var screenful = Math.max(LINE, height() - LINE);
        switch (event.getCode()) {
            case PAGE_DOWN, SPACE -> go(event, y() + screenful);
            case PAGE_UP -> go(event, y() - screenful);
            case DOWN -> go(event, y() + LINE);
            case UP -> go(event, y() - LINE);
            case HOME -> go(event, 0);
            case END -> go(event, stack.totalHeight());
            default -> {}
        }
    }

    private void go(KeyEvent event, double y) {
        event.consume();
        scrollTo(y);
    }

    private double height() {
        return getViewportBounds().getHeight();
    }

    private double beyond() {
        return Math.max(0, stack.totalHeight() - height());
    }

    /** What is at the top of the window. */
    private double y() {
        return getVvalue() * beyond();
    }

    private void scrollTo(double y) {
        setVvalue(beyond() == 0 ? 0 : Math.clamp(y / beyond(), 0, 1));
    }
}
