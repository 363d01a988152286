package vn.thuky.ui.live;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.live.CourseViewModel.ItemLine;

/** The agenda as it goes, at the left of the live record. */
public final class CourseView {
    private final CourseViewModel model;
    private final Look look;
    private final Runnable toEntry;

    @FXML
    private Parent root;

    @FXML
    private ListView<LiveRow<ItemLine>> list;

    @FXML
    private Label end;

    CourseView(CourseViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        var texts = look.texts();
        list.setItems(model.rows());
        list.setCellFactory(_ -> new ItemCell(texts, this::toggle));
        ListFocus.show(list);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(Optional.ofNullable(row)));
        Keys.beforeItself(list, "Enter", this::toggle);
        var prepare = new Button(texts.get("action.agenda"));
        prepare.setOnAction(_ -> model.prepare());
        list.setPlaceholder(new EmptyState("fth-list", texts.get("live.course.empty"), prepare));
        end.textProperty().bind(model.endProperty().map(words -> words.in(texts)));
    }

    Parent content() {
        return root;
    }

    ListView<LiveRow<ItemLine>> list() {
        return list;
    }

    private void toggle() {
        model.toggle();
        toEntry.run();
    }
}
