package vn.thuky.ui.documents;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.ui.kit.Action;
import vn.thuky.ui.kit.ActionControls;
import vn.thuky.ui.kit.Look;

/** The button that exports: Word at once, other formats and several papers from its menu. */
final class ExportControl extends SplitMenuButton {

    /** Formats the paper cannot be had in are grey. */
    ExportControl(Look look, ObservableValue<Set<FileFormat>> possible, Consumer<FileFormat> export) {
        setId("export");
        setText(look.texts().get("documents.export"));
        getStyleClass().add("accent");
        setOnAction(_ -> look.actions().fire(Action.EXPORT));
        disableProperty().bind(look.actions().enabledProperty(Action.EXPORT).not());
        for (var format :
                List.of(FileFormat.PDF, FileFormat.XLSX, FileFormat.ICS, FileFormat.HTML, FileFormat.MARKDOWN)) {
            var item = new MenuItem(look.texts().get("documents.export." + format));
            item.setOnAction(_ -> export.accept(format));
            item.disableProperty().bind(possible.map(formats -> !formats.contains(format)));
            getItems().add(item);
        }
        var controls = new ActionControls(look);
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        controls.menuItem(Action.EXPORT_SET),
                        controls.menuItem(Action.EXPORT_EACH),
                        new SeparatorMenuItem(),
                        controls.menuItem(Action.PRINT));
    }
}
