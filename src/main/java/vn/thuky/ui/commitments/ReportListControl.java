package vn.thuky.ui.commitments;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.text.DateWords;
import vn.thuky.text.Texts;

/** Reports on a commitment: Enter opens the evidence of one, Delete takes the report back. */
public final class ReportListControl extends ListView<ReportLine> {
    private static final double ROW_HEIGHT = 34;

    public ReportListControl() {
        setFixedCellSize(ROW_HEIGHT);
        getStyleClass().add("file-list");
    }

    void prepare(Texts texts, Consumer<ReportLine> open, Consumer<ReportLine> delete) {
        setCellFactory(_ -> new ReportCell(texts, open));
        setPlaceholder(new Label(texts.get("commitments.reports.empty")));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            switch (event.getCode()) {
                case ENTER -> act(event, open);
                case DELETE -> act(event, delete);
                default -> {}
            }
        });
    }

    /** The key belongs to the list even when nothing is selected, lest it delete the commitment itself. */
    private void act(KeyEvent event, Consumer<ReportLine> action) {
        event.consume();
        var selected = getSelectionModel().getSelectedItem();
        if (selected != null) {
            action.accept(selected);
        }
    }

    private static final class ReportCell extends ListCell<ReportLine> {
        private final DateWords words;
        private final Label day = new Label();
        private final Label percent = new Label();
        private final Label text = new Label();
        private final Button evidence = new Button("", new FontIcon("fth-paperclip"));
        private final HBox line = new HBox(day, percent, text, evidence);

        ReportCell(Texts texts, Consumer<ReportLine> open) {
            words = new DateWords(texts.language());
            day.getStyleClass().addAll("muted", "clock");
            percent.getStyleClass().addAll("strong", "clock");
            day.setMinWidth(USE_PREF_SIZE);
            percent.setMinWidth(USE_PREF_SIZE);
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            evidence.getStyleClass().addAll("flat", "small");
            evidence.setFocusTraversable(false);
            evidence.setOnAction(_ -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            });
            line.getStyleClass().add("file-line");
        }

        @Override
        protected void updateItem(@Nullable ReportLine item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : line);
            if (item != null) {
                day.setText(words.digits(item.report().date()));
                percent.setText(item.report().percent() + "%");
                text.setText(item.report().text());
                evidence.setText(item.evidence().map(Attachment::fileName).orElse(""));
                evidence.setVisible(item.evidence().isPresent());
                evidence.setManaged(item.evidence().isPresent());
            }
        }
    }
}
