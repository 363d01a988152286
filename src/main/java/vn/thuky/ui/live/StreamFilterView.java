package vn.thuky.ui.live;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import vn.thuky.ui.kit.Focus;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.kit.NameConverter;
import vn.thuky.ui.live.StreamFilter.Part;
import vn.thuky.ui.live.StreamFilter.Wanted;

/** Chooses which notes are shown, above them while that is asked for. */
public final class StreamFilterView {
    private final StreamViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private VBox root;

    @FXML
    private ComboBox<Wanted> kind;

    @FXML
    private ComboBox<Wanted> speech;

    @FXML
    private ComboBox<Wanted> speaker;

    @FXML
    private ComboBox<Wanted> site;

    @FXML
    private Label found;

    StreamFilterView(StreamViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var filter = model.filter();
        offer(kind, filter.kind());
        offer(speech, filter.speech());
        offer(speaker, filter.speaker());
        offer(site, filter.site());
        root.visibleProperty().bind(filter.openProperty());
        root.managedProperty().bind(filter.openProperty());
        found.textProperty().bind(model.foundProperty().map(words -> words.in(look.texts())));
        List.of(kind, speech, speaker, site).forEach(box -> Keys.on(box, "Esc", this::close));
    }

    /** Opens it, and goes to it. */
    void ask() {
        model.askFilter();
        Focus.in(root, kind);
    }

    Parent content() {
        return root;
    }

    @FXML
    private void close() {
        model.filter().close();
        toEntry.run();
    }

    private void offer(ComboBox<Wanted> box, Part part) {
        box.setConverter(new NameConverter<>(wanted -> wanted.name().in(look.texts())));
        box.setItems(part.choices());
        box.valueProperty().bindBidirectional(part.wantedProperty());
    }
}
