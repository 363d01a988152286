package vn.thuky.ui.personal;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import vn.thuky.service.personal.Occurrence;
import vn.thuky.ui.kit.Row;

/** A place where the person appears, and whether it was said to be this person. */
public final class PersonalRow implements Row<PersonalRow.Shown> {
    private final ReadOnlyObjectWrapper<Shown> shown;

    /** {@code mine} is whether it is this person and not another of the same name. */
    record Shown(Occurrence occurrence, boolean mine) {

        String key() {
            return occurrence.key();
        }

        /** Empty for what is not changed, whoever it is. */
        Optional<Boolean> tick() {
            return occurrence.how().changes() ? Optional.of(mine) : Optional.empty();
        }
    }

    PersonalRow(Shown shown) {
        this.shown = new ReadOnlyObjectWrapper<>(shown);
    }

    @Override
    public String key() {
        return shown.get().key();
    }

    @Override
    public void show(Shown now) {
        shown.set(now);
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Occurrence occurrence() {
        return shown.get().occurrence();
    }

    boolean mine() {
        return shown.get().mine();
    }
}
