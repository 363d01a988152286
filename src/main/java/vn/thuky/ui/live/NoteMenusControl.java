package vn.thuky.ui.live;

import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.service.EntryLine;
import vn.thuky.ui.kit.Look;

/** Menus that ask of what kind a note is, and which speech it belongs to. */
final class NoteMenusControl {
    private final LiveViewModel model;
    private final Look look;
    private final Node anchor;
    private final Runnable chosen;

    /**
     * @param anchor what they are shown at
     * @param chosen done when one is closed
     */
    NoteMenusControl(LiveViewModel model, Look look, Node anchor, Runnable chosen) {
        this.model = model;
        this.look = look;
        this.anchor = anchor;
        this.chosen = chosen;
    }

    /** Of the line being typed, or of the selected or last note. */
    void chooseKind() {
        var menu = new ContextMenu();
        for (var kind : NoteKind.values()) {
            var marker = EntryLine.marker(kind);
            var words = look.texts().name(kind) + (marker.isEmpty() ? "" : "  " + marker);
            menu.getItems().add(item(words, () -> model.setKind(kind)));
        }
        show(menu);
    }

    /** Which the selected or last note belongs to. */
    void chooseSpeech() {
        var menu = new ContextMenu();
        for (var target : model.stream().targets()) {
            menu.getItems()
                    .add(item(
                            target.heading().in(look.texts()),
                            () -> model.stream().move(Optional.of(target.speech()))));
        }
        menu.getItems()
                .add(item(
                        look.texts().get("live.note.toNone"),
                        () -> model.stream().move(Optional.empty())));
        show(menu);
    }

    private void show(ContextMenu menu) {
        menu.setOnHidden(_ -> chosen.run());
        menu.show(anchor, Side.TOP, 0, 0);
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
