package vn.thuky.ui.live;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import vn.thuky.text.Texts;
import vn.thuky.ui.live.FloorShareViewModel.ShareLine;

/** An organization or a site, with what it had of the floor. */
final class ShareCell extends LiveCell<ShareLine> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final VBox body = new VBox(1, name, detail);

    ShareCell(Texts texts) {
        this.texts = texts;
        name.setWrapText(true);
        name.getStyleClass().add("live-title");
        detail.getStyleClass().addAll("muted", "small");
    }

    @Override
    Region body() {
        return body;
    }

    @Override
    void show(ShareLine line) {
        name.setText(line.name().in(texts));
        detail.setText(line.detail().in(texts));
        mark("done", !line.silent());
    }
}
