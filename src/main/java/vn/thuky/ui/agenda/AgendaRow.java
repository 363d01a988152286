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
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One item in the table of the agenda. What was typed and not understood stays in its cell until the item itself changes there. */
public final class AgendaRow implements Row<AgendaLine> {
    private final ReadOnlyObjectWrapper<AgendaLine> line;
    private final ObjectProperty<Typed> title = cell();
    private final ObjectProperty<Typed> length = cell();
    private final ObjectProperty<Typed> fixedStart = cell();
    private final ObjectProperty<Typed> presenter = cell();
    private final ObjectProperty<AgendaKind> kind = new SimpleObjectProperty<>(AgendaKind.OTHER);
    private final ObjectProperty<SiteChoice> site = new SimpleObjectProperty<>(SiteChoice.NONE);

    AgendaRow(AgendaLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    private static ObjectProperty<Typed> cell() {
        return new SimpleObjectProperty<>(Typed.of(""));
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
        var before = line.get();
        line.set(now);
        show(title, before.item().title(), now.item().title());
        show(length, minutes(before.item().planned()), minutes(now.item().planned()));
        show(fixedStart, text(before.item().fixedStart()), text(now.item().fixedStart()));
        show(presenter, before.item().presenter(), now.item().presenter());
        kind.set(now.item().kind());
        site.set(now.site());
    }

    private static void show(ObjectProperty<Typed> cell, String before, String now) {
        if (cell.get().problem().isEmpty() || !before.equals(now)) {
            cell.set(Typed.of(now));
        }
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

    ObjectProperty<Typed> titleProperty() {
        return title;
    }

    ObjectProperty<Typed> lengthProperty() {
        return length;
    }

    ObjectProperty<Typed> fixedStartProperty() {
        return fixedStart;
    }

    ObjectProperty<Typed> presenterProperty() {
        return presenter;
    }

    ObjectProperty<AgendaKind> kindProperty() {
        return kind;
    }

    ObjectProperty<SiteChoice> siteProperty() {
        return site;
    }
}
