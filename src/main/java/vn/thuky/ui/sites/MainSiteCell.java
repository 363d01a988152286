package vn.thuky.ui.sites;

import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;

/** Marks the main site; a click on the mark of another one makes that the main site. */
final class MainSiteCell extends TableCell<SiteRow, Boolean> {
    private final RadioButton mark = new RadioButton();

    MainSiteCell(String accessibleText, Consumer<SiteRow> choose) {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        mark.setFocusTraversable(false);
        mark.setAccessibleText(accessibleText);
        mark.setOnAction(_ -> {
            mark.setSelected(true);
            choose.accept(getTableRow().getItem());
        });
    }

    @Override
    protected void updateItem(Boolean main, boolean empty) {
        super.updateItem(main, empty);
        setGraphic(empty ? null : mark);
        mark.setSelected(!empty && main);
    }
}
