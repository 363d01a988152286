package vn.thuky.ui.history;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import vn.thuky.service.HistoryService.FieldChange;
import vn.thuky.service.HistoryService.RecordChange;
import vn.thuky.text.DateWords;
import vn.thuky.text.Excerpt;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.CardCell;

/** One step: when, who, what; below it the fields before and after. */
final class HistoryCell extends CardCell<HistoryRow> {
    /** A page of text would push everything else out of sight. */
    private static final int LONGEST = 300;

    private final Texts texts;
    private final DateWords dates;
    private final Label when = new Label();
    private final Label deed = new Label();
    private final Label author = new Label();
    private final VBox records = new VBox();

    HistoryCell(Texts texts) {
        var content = new VBox();
        super(content);
        this.texts = texts;
        this.dates = new DateWords(texts.language());
        when.getStyleClass().addAll("clock", "muted");
        when.setMinWidth(USE_PREF_SIZE);
        deed.getStyleClass().add("strong");
        author.getStyleClass().addAll("muted", "small");
        author.setMinWidth(USE_PREF_SIZE);
        deed.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(deed, Priority.ALWAYS);
        var head = new HBox(when, deed, author);
        head.setSpacing(14);
        records.setSpacing(6);
        content.getChildren().addAll(head, records);
        content.getStyleClass().addAll("card", "history-card");
        getStyleClass().add("history-cell");
    }

    @Override
    protected String show(HistoryRow row) {
        var at = row.entry().at();
        when.setText(dates.clock(at.toLocalTime()) + "  " + dates.digits(at.toLocalDate()));
        deed.setText(row.deed().in(texts));
        author.setText(row.author().in(texts));
        records.getChildren().setAll(row.records().stream().map(this::record).toList());
        if (row.files() > 0) {
            records.getChildren().add(muted(texts.get("history.files", row.files())));
        }
        if (row.hidden() > 0) {
            records.getChildren().add(muted(texts.get("history.hidden", row.hidden())));
        }
        return String.join(", ", when.getText(), deed.getText(), author.getText());
    }

    private Node record(RecordChange change) {
        var kind = texts.name(change.kind());
        var called = change.name().in(texts);
        var name = muted(called.isBlank() ? kind : texts.get("history.record", kind, Excerpt.of(called, LONGEST)));
        var fields = new GridPane();
        fields.getStyleClass().add("history-fields");
        fields.getColumnConstraints().addAll(column(190), column(0));
        for (var field : change.fields()) {
            var row = fields.getRowCount();
            var title = muted(field.field().in(texts));
            GridPane.setValignment(title, VPos.TOP);
            fields.add(title, 0, row);
            fields.add(value(field), 1, row);
        }
        var lines = new VBox(name, fields);
        lines.setSpacing(4);
        return lines;
    }

    private Node value(FieldChange change) {
        var before = Excerpt.of(change.before().in(texts), LONGEST);
        var after = Excerpt.of(change.after().in(texts), LONGEST);
        var words = new Label(before.isEmpty() ? after : texts.get("history.from", before, blank(after)));
        words.setWrapText(true);
        return words;
    }

    private String blank(String text) {
        return text.isEmpty() ? texts.get("history.blank") : text;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("muted", "small");
        label.setWrapText(true);
        return label;
    }

    private static ColumnConstraints column(double width) {
        var column = new ColumnConstraints();
        column.setMinWidth(width);
        column.setHgrow(width > 0 ? Priority.NEVER : Priority.ALWAYS);
        return column;
    }
}
