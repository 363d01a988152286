package vn.thuky.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.text.Texts;

/** Files that belong to a record: Enter or a double click opens one, Delete takes it off, files dropped on the list are added. */
public final class FileList extends ListView<FileItem> {
    private static final double ROW_HEIGHT = 36;
    private static final double MEGABYTE = 1 << 20;
    private static final double KILOBYTE = 1 << 10;

    public FileList() {
        setFixedCellSize(ROW_HEIGHT);
        getStyleClass().add("file-list");
    }

    /** Says in words what there is to do, and who does it. */
    public void prepare(Texts texts, Consumer<FileItem> open, Consumer<FileItem> remove, Consumer<List<Path>> dropped) {
        setCellFactory(_ -> new Cell(texts, open, remove));
        setPlaceholder(new Label(texts.get("common.files.drop")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            var selected = getSelectionModel().getSelectedItem();
            switch (event.getCode()) {
                case ENTER -> act(event, selected, open);
                case DELETE -> act(event, selected, remove);
                default -> {}
            }
        });
        setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        setOnDragDropped(event -> {
            dropped.accept(
                    event.getDragboard().getFiles().stream().map(File::toPath).toList());
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** The key belongs to the list even when nothing is selected, lest it delete the record the files belong to. */
    private static void act(KeyEvent event, @Nullable FileItem item, Consumer<FileItem> action) {
        event.consume();
        if (item != null) {
            action.accept(item);
        }
    }

    private static final class Cell extends ListCell<FileItem> {
        private final Texts texts;
        private final Label name = new Label();
        private final Label size = new Label();
        private final HBox line;

        Cell(Texts texts, Consumer<FileItem> open, Consumer<FileItem> remove) {
            this.texts = texts;
            size.getStyleClass().add("muted");
            size.setMinWidth(USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            line = new HBox(
                    new FontIcon("fth-file-text"),
                    name,
                    size,
                    button("fth-external-link", "common.files.open", open),
                    button("fth-x", "common.files.remove", remove));
            line.getStyleClass().add("file-line");
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        private Button button(String icon, String key, Consumer<FileItem> action) {
            var button = new Button("", new FontIcon(icon));
            button.getStyleClass().addAll("button-icon", "flat", "small");
            button.setAccessibleText(texts.get(key));
            button.setTooltip(new Tooltip(texts.get(key)));
            button.setFocusTraversable(false);
            button.setOnAction(_ -> {
                if (getItem() != null) {
                    action.accept(getItem());
                }
            });
            return button;
        }

        @Override
        protected void updateItem(@Nullable FileItem item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (item != null) {
                name.setText(item.name());
                size.setText(inWords(item.size()));
            }
        }

        private String inWords(long bytes) {
            var format = NumberFormat.getInstance(texts.language().locale());
            format.setMaximumFractionDigits(1);
            return bytes >= MEGABYTE
                    ? format.format(bytes / MEGABYTE) + " MB"
                    : format.format(Math.ceil(bytes / KILOBYTE)) + " KB";
        }
    }
}
