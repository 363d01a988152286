package vn.thuky.ui.agenda;

import javafx.css.PseudoClass;
import vn.thuky.ui.kit.DraggableRow;

/** A row of the agenda: can be dragged, and is marked when it ends after the conference should. */
final class AgendaRowCell extends DraggableRow<AgendaRow> {
    private static final PseudoClass PAST_END = PseudoClass.getPseudoClass("past-end");

    AgendaRowCell(Move move) {
        super(move);
        itemProperty()
                .flatMap(AgendaRow::lineProperty)
                .map(AgendaLine::pastEnd)
                .orElse(false)
                .subscribe(pastEnd -> pseudoClassStateChanged(PAST_END, pastEnd));
    }
}
