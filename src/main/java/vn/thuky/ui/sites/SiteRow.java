package vn.thuky.ui.sites;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.thuky.domain.people.SiteId;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One site in the table. */
public final class SiteRow implements Row<SiteLine> {
    private final ReadOnlyObjectWrapper<SiteLine> line;
    private final Map<SiteText, CellText> texts = new EnumMap<>(SiteText.class);

    SiteRow(SiteLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
        for (var text : SiteText.values()) {
            texts.put(text, new CellText());
        }
    }

    @Override
    public SiteId key() {
        return line.get().site().id();
    }

    @Override
    public void show(SiteLine now) {
        line.set(now);
        texts.forEach((text, cell) -> cell.show(typed(text, text.of(now.site()))));
    }

    private static Typed typed(SiteText text, String value) {
        return text == SiteText.NAME && value.isBlank()
                ? Typed.wrong(value, Message.of("sites.problem.noName"))
                : Typed.of(value);
    }

    /** The site with its place and people. */
    ReadOnlyObjectProperty<SiteLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    ObservableValue<Boolean> main() {
        return line.map(now -> now.site().main());
    }

    CellText text(SiteText text) {
        return texts.computeIfAbsent(text, _ -> new CellText());
    }
}
