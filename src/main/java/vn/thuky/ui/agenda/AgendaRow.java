package vn.thuky.ui.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.people.SiteId;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One item in the table of the agenda. What was typed and not understood stays in its cell until the item itself changes there. */
public final class AgendaRow implements Row<AgendaLine> {
    private final ReadOnlyObjectWrapper<AgendaLine> line;
    private final CellText title = new CellText();
    private final CellText length = new CellText();
    private final CellText fixedStart = new CellText();
    private final CellText presenter = new CellText();
    private final ObjectProperty<AgendaKind> kind = new SimpleObjectProperty<>(AgendaKind.OTHER);
    private final ObjectProperty<Choice<SiteId>> site = new SimpleObjectProperty<>(Choice.none());

    AgendaRow(AgendaLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public AgendaItemId key() {
        return item().id();
    }

    AgendaItem item() {
        return line.get().item();
    }

    @Override
    public void show(AgendaLine now) {
        line.set(now);
        title.show(Typed.of(now.item().title()));
        length.show(Typed.of(minutes(now.item().planned())));
        fixedStart.show(Typed.of(text(now.item().fixedStart())));
        presenter.show(Typed.of(now.item().presenter()));
        kind.set(now.item().kind());
        site.set(now.site());
    }

    /** A length as it stands in its cell: minutes. */
    static String minutes(Duration length) {
        return length.isZero() ? "" : Long.toString(length.toMinutes());
    }

    /** A fixed start as it stands in its cell. */
    String text(Optional<LocalDateTime> start) {
        return start.map(moment -> FixedStart.text(moment, line.get().day())).orElse("");
    }

    /** The item with its times. */
    ReadOnlyObjectProperty<AgendaLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    Optional<AgendaRemark> remark() {
        return line.get().remark();
    }

    CellText title() {
        return title;
    }

    CellText length() {
        return length;
    }

    CellText fixedStart() {
        return fixedStart;
    }

    CellText presenter() {
        return presenter;
    }

    ObjectProperty<AgendaKind> kindProperty() {
        return kind;
    }

    ObjectProperty<Choice<SiteId>> siteProperty() {
        return site;
    }
}
