package vn.thuky.ui.participants;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Role;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Message;

/** What can be set for the selected participants: a menu each for attendance, site, role and group. */
final class SelectionControl extends HBox {
    private final Texts texts;
    private final ParticipantsViewModel model;

    SelectionControl(ParticipantsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        var edits = model.selectionEdits();
        var count = new Label();
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        var rows = model.selection().rows();
        rows.subscribe(() ->
                count.setText(Message.of("participants.selected", rows.size()).in(texts)));
        var state = menu("participants.state");
        state.getItems().setAll(items(List.of(AttendanceState.values()), texts::name, edits::setState));
        var role = menu("participants.role");
        role.getItems().setAll(items(List.of(Role.values()), texts::name, edits::setRole));
        getStyleClass().add("selection-menus");
        getChildren().addAll(count, state, site(edits), role, group(edits));
        visibleProperty().bind(model.selection().anyProperty());
    }

    private MenuButton menu(String key) {
        var menu = new MenuButton(texts.get(key));
        menu.setMinWidth(USE_PREF_SIZE);
        return menu;
    }

    private MenuButton site(SelectionEdits edits) {
        var menu = menu("participants.site");
        model.rosterProperty()
                .subscribe(found -> found.ifPresent(roster -> menu.getItems()
                        .setAll(items(
                                Names.sites(roster),
                                site -> site.id().isEmpty() ? texts.get("participants.none") : site.name(),
                                edits::setSite))));
        return menu;
    }

    private MenuButton group(SelectionEdits edits) {
        var menu = menu("participants.group");
        model.rosterProperty().subscribe(_ -> {
            var items = menu.getItems();
            items.setAll(items(model.edits().inUse(ParticipantText.GROUP), Function.identity(), edits::setGroup));
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            items.add(item(texts.get("participants.none"), () -> edits.setGroup("")));
            items.add(item(texts.get("participants.newGroup"), edits::setNewGroup));
        });
        return menu;
    }

    private static <T> List<MenuItem> items(List<T> values, Function<T, String> name, Consumer<T> choose) {
        return values.stream()
                .map(value -> item(name.apply(value), () -> choose.accept(value)))
                .toList();
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
