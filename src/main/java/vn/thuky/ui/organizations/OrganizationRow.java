package vn.thuky.ui.organizations;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.service.OrganizationService.Uses;
import vn.thuky.text.Folded;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One organization in the list. */
public final class OrganizationRow implements Row<OrganizationLine> {
    private final ReadOnlyObjectWrapper<OrganizationLine> line;
    private final CellText place = new CellText();
    private final CellText name = new CellText();
    private final CellText abbreviation = new CellText();

    OrganizationRow(OrganizationLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public OrganizationId key() {
        return line.get().organization().id();
    }

    @Override
    public void show(OrganizationLine now) {
        line.set(now);
        place.show(Typed.of(Integer.toString(now.place())));
        name.show(now.name());
        abbreviation.show(Typed.of(now.organization().abbreviation()));
    }

    /** What it is called in a message. */
    String called() {
        return line.get().organization().name();
    }

    /** All it can be found by. */
    Folded words() {
        return line.get().words();
    }

    CellText place() {
        return place;
    }

    CellText name() {
        return name;
    }

    CellText abbreviation() {
        return abbreviation;
    }

    ObservableValue<OrganizationKind> kind() {
        return line.map(now -> now.organization().kind());
    }

    ObservableValue<Uses> uses() {
        return line.map(OrganizationLine::uses);
    }
}
