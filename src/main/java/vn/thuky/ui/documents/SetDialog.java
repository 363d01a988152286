package vn.thuky.ui.documents;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.FormDialog;
import vn.thuky.ui.kit.Message;

/** Asks for the formats of several papers, and for one file or a folder. */
final class SetDialog {
    private static final double WIDTH = 460;

    private final Texts texts;

    SetDialog(Texts texts) {
        this.texts = texts;
    }

    /** Shows the draft, and does what is wanted when it is kept. */
    void show(Window owner, Message title, SetDraft draft, Runnable kept) {
        if (new FormDialog(texts).show(owner, title, form(draft), "documents.set.do", draft.validBinding())) {
            kept.run();
        }
    }

    private VBox form(SetDraft draft) {
        var formats = new VBox();
        formats.getStyleClass().add("set-choices");
        draft.wanted().forEach((format, chosen) -> {
            var box = new CheckBox(texts.name(format));
            box.selectedProperty().bindBidirectional(chosen);
            formats.getChildren().add(box);
        });
        var zip = new RadioButton(texts.get("documents.set.zip"));
        var folder = new RadioButton(texts.get("documents.set.folder"));
        var group = new ToggleGroup();
        zip.setToggleGroup(group);
        folder.setToggleGroup(group);
        (draft.zippedProperty().get() ? zip : folder).setSelected(true);
        zip.selectedProperty().subscribe(chosen -> draft.zippedProperty().set(chosen));
        var where = new HBox(zip, folder);
        where.getStyleClass().add("set-where");
        var form = new VBox(
                label("documents.set.formats"),
                formats,
                hint("documents.set.hint"),
                label("documents.set.where"),
                where);
        form.getStyleClass().add("form-fields");
        form.setPrefWidth(WIDTH);
        return form;
    }

    private Label label(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("form-label");
        return label;
    }

    private Label hint(String key) {
        var label = new Label(texts.get(key));
        label.setWrapText(true);
        label.getStyleClass().addAll("muted", "small");
        return label;
    }
}
