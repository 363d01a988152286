package vn.thuky.ui.participants;

import java.util.Optional;
import javafx.css.PseudoClass;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.ui.kit.DraggableRow;

/** A row of the participants: can be dragged, and tells by its colour who is there and who is not. */
final class ParticipantRowCell extends DraggableRow<ParticipantRow> {
    private static final PseudoClass PRESENT = PseudoClass.getPseudoClass("present");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    ParticipantRowCell(Move move) {
        super(move);
        itemProperty()
                .flatMap(ParticipantRow::state)
                .map(Optional::of)
                .orElse(Optional.empty())
                .subscribe(state -> {
                    pseudoClassStateChanged(
                            PRESENT, state.filter(AttendanceState::present).isPresent());
                    pseudoClassStateChanged(
                            ABSENT, state.filter(AttendanceState::absent).isPresent());
                });
    }
}
