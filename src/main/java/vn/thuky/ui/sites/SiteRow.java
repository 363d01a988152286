package vn.thuky.ui.sites;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
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
    /** One or several numbers, with whatever people write between figures. */
    private static final Pattern PHONES = Pattern.compile("[0-9+()./,; -]*");

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
        texts.forEach((text, cell) -> cell.show(typed(text, text.of(now.site()), now.twin())));
    }

    private static Typed typed(SiteText text, String value, boolean twin) {
        return problem(text, value, twin)
                .map(key -> Typed.wrong(value, Message.of(key)))
                .orElseGet(() -> Typed.of(value));
    }

    /** What looks wrong in a text; it is kept all the same. */
    private static Optional<String> problem(SiteText text, String value, boolean twin) {
        return switch (text) {
            case NAME ->
                value.isBlank()
                        ? Optional.of("sites.problem.noName")
                        : Optional.of("sites.problem.sameName").filter(_ -> twin);
            case REPRESENTATIVE_PHONE, TECHNICIAN_PHONE ->
                Optional.of("sites.problem.phone")
                        .filter(_ -> !PHONES.matcher(value).matches());
            case ADDRESS, REPRESENTATIVE, TECHNICIAN -> Optional.empty();
        };
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
