package vn.thuky.ui.documents;

import java.util.ArrayList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import vn.thuky.text.Texts;

/** A menu of the office's legal bases, those of the shown paper ticked, and the way to their list. */
final class BasesControl extends MenuButton {
    private final PaperBases bases;
    private final Texts texts;

    BasesControl(PaperBases bases, Texts texts) {
        super(texts.get("documents.bases"));
        setMinWidth(USE_PREF_SIZE);
        this.bases = bases;
        this.texts = texts;
        bases.ticks().subscribe(this::fill);
        fill();
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        for (var tick : bases.ticks()) {
            var item = new CheckMenuItem(tick.text());
            item.setMnemonicParsing(false);
            item.setSelected(tick.chosen());
            item.setOnAction(_ -> bases.choose(tick.id(), item.isSelected()));
            items.add(item);
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
            items.add(item("documents.basesAsKind", bases::asKind));
        }
        items.add(item("documents.basesList", bases::openList));
        getItems().setAll(items);
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(texts.get(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
