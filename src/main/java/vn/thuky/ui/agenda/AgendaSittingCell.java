package vn.thuky.ui.agenda;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TableCell;
import org.jspecify.annotations.Nullable;
import vn.thuky.text.Texts;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/** The sitting that begins with an item; empty for what goes on in it. */
final class AgendaSittingCell extends TableCell<AgendaRow, AgendaLine> {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM", Locale.ROOT);

    private final Texts texts;

    AgendaSittingCell(Texts texts) {
        this.texts = texts;
        getStyleClass().add("sitting");
    }

    @Override
    protected void updateItem(@Nullable AgendaLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(Optional.ofNullable(line)
                .filter(_ -> !empty)
                .flatMap(AgendaSittingCell::name)
                .map(name -> name.in(texts))
                .orElse(null));
    }

    private static Optional<Worded> name(AgendaLine line) {
        return line.sitting()
                .map(sitting -> Message.of("common.sitting", sitting.dayPart(), DAY.format(sitting.day())));
    }
}
