package vn.thuky.ui.participants;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.people.SiteId;
import vn.thuky.text.Folded;
import vn.thuky.ui.kit.CellText;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Row;
import vn.thuky.ui.kit.Typed;

/** One participant in the table. Its cells come into being when they are first shown, so that long lists stay light. */
public final class ParticipantRow implements Row<ParticipantLine> {
    private final ReadOnlyObjectWrapper<ParticipantLine> line;
    private final Map<ParticipantText, CellText> texts = new EnumMap<>(ParticipantText.class);

    ParticipantRow(ParticipantLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    @Override
    public ParticipantId key() {
        return participant().id();
    }

    @Override
    public void show(ParticipantLine now) {
        if (!now.equals(line.get())) {
            line.set(now);
            texts.forEach((text, cell) -> cell.show(Typed.of(text.of(now))));
        }
    }

    Participant participant() {
        return line.get().participant();
    }

    Folded words() {
        return line.get().words();
    }

    ReadOnlyObjectProperty<ParticipantLine> lineProperty() {
        return line.getReadOnlyProperty();
    }

    CellText text(ParticipantText text) {
        return texts.computeIfAbsent(text, _ -> {
            var cell = new CellText();
            cell.show(Typed.of(text.of(line.get())));
            return cell;
        });
    }

    /** Shows in a cell what the record says. */
    void showAgain(ParticipantText text) {
        text(text).show(Typed.of(text.of(line.get())));
    }

    ObservableValue<Integer> number() {
        return line.map(ParticipantLine::number);
    }

    ObservableValue<Choice<SiteId>> site() {
        return line.map(ParticipantLine::site);
    }

    ObservableValue<Role> role() {
        return line.map(now -> now.participant().role());
    }

    ObservableValue<AttendanceState> state() {
        return line.map(now -> now.participant().attendance().state());
    }
}
