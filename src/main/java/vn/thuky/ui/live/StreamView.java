package vn.thuky.ui.live;

import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.EmptyState;
import vn.thuky.ui.kit.Keys;
import vn.thuky.ui.kit.ListFocus;
import vn.thuky.ui.kit.ListReading;
import vn.thuky.ui.kit.Look;
import vn.thuky.ui.live.StreamViewModel.NoteLine;

/** The notes, in the middle of the live record. */
public final class StreamView {
    private final StreamViewModel model;
    private final Look look;
    private final Runnable toEntry;
    private Optional<NoteEditControl> editor = Optional.empty();

    @FXML
    private ListView<LiveRow<NoteLine>> list;

    StreamView(StreamViewModel model, Look look, Runnable toEntry) {
        this.model = model;
        this.look = look;
        this.toEntry = toEntry;
    }

    @FXML
    private void initialize() {
        list.setItems(model.rows());
        var reading = new ListReading<>(list);
        list.setCellFactory(_ -> reading.follow(new NoteCell(look.texts(), model, this::editor)));
        ListFocus.showLast(list);
        list.setContextMenu(new ActionControls(look)
                .contextMenu(Action.EDIT_NOTE, Action.NOTE_KIND, Action.MOVE_NOTE, Action.COMMIT_NOTE, Action.DELETE));
        var empty = new EmptyState("fth-edit-3", look.texts().get("live.stream.empty"));
        var none = new EmptyState("fth-filter", look.texts().get("live.filter.none"));
        list.placeholderProperty().bind(model.filter().openProperty().map(open -> open ? none : empty));
        Keys.beforeItself(list, "Enter", model::edit);
        Keys.beforeItself(list, "F2", model::edit);
        var selection = list.getSelectionModel();
        selection
                .selectedItemProperty()
                .subscribe(row -> model.selectedProperty().set(Optional.ofNullable(row)));
        model.selectedProperty().subscribe(row -> row.ifPresentOrElse(selection::select, selection::clearSelection));
        model.arrivedProperty().subscribe(row -> row.ifPresent(reading::goTo));
        model.editProperty().subscribe(edit -> edit.ifPresent(now -> reading.goTo(now.row())));
    }

    /** One editor for a correction, whichever cell shows it: what is being typed or composed is not disturbed when the list moves. */
    private NoteEditControl editor(NoteEdit edit) {
        var same = editor.filter(open -> open.isOf(edit))
                .orElseGet(() -> new NoteEditControl(edit, model, look.texts(), toEntry));
        editor = Optional.of(same);
        return same;
    }

    Parent content() {
        return list;
    }

    ListView<LiveRow<NoteLine>> list() {
        return list;
    }
}
