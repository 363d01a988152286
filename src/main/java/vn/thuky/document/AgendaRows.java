package vn.thuky.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Table.Row;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Timetable.Slot;

/** The agenda as rows of a table, with planned clock times; a conference of several days names each day above its items. */
final class AgendaRows {
    private final Dossier dossier;
    private final Draft draft;

    /** The cells of an item. */
    interface Cells {

        /**
         * All cells.
         *
         * @param number from 1
         * @param time planned, such as "08:30 - 09:00"; dots while the conference has no planned start
         */
        List<Phrase> of(int number, AgendaItem item, Phrase time);
    }

    AgendaRows(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
    }

    /** One row an item; one with dots in this many columns where there is no agenda. */
    List<Row> rows(int columns, Cells cells) {
        var start = dossier.conference().planned().start();
        if (dossier.agenda().isEmpty()) {
            return List.of(Row.of(none(columns)));
        }
        if (start.isEmpty()) {
            var dots = draft.shortBlank("document.finding.noPlannedStart");
            var rows = new ArrayList<Row>();
            dossier.agenda().forEach(item -> rows.add(Row.from(item.id(), cells.of(rows.size() + 1, item, dots))));
            return rows;
        }
        var timetable = Timetable.of(dossier.agenda(), start.get(), Optional.empty());
        check(timetable);
        return rows(timetable.slots(), cells);
    }

    private List<Phrase> none(int columns) {
        var row = new ArrayList<>(
                List.of(Phrase.number(1), Phrase.SHORT_BLANK, draft.blank("document.finding.noAgenda")));
        while (row.size() < columns) {
            row.add(Phrase.EMPTY);
        }
        return row;
    }

    private List<Row> rows(List<Slot> slots, Cells cells) {
        var days = slots.stream()
                .map(slot -> slot.plannedStart().toLocalDate())
                .distinct()
                .toList();
        var rows = new ArrayList<Row>();
        Optional<LocalDate> day = Optional.empty();
        int number = 0;
        for (var slot : slots) {
            var its = slot.plannedStart().toLocalDate();
            if (days.size() > 1 && !day.equals(Optional.of(its))) {
                rows.add(Row.group(Sentences.capital(draft.dates().day(its))));
            }
            day = Optional.of(its);
            var span = Phrase.span(
                    slot.plannedStart().toLocalTime(), slot.plannedEnd().toLocalTime());
            rows.add(Row.from(slot.item().id(), cells.of(++number, slot.item(), span)));
        }
        return rows;
    }

    private void check(Timetable timetable) {
        var planned = dossier.conference().planned().end();
        if (planned.isPresent()
                && timetable.plannedEnd().filter(planned.get()::isBefore).isPresent()) {
            draft.find("document.finding.agendaTooLong");
        }
        timetable.slots().stream()
                .filter(slot -> slot.slack().isNegative())
                .forEach(slot -> draft.find(
                        slot.item().id(),
                        "document.finding.overlap",
                        slot.item().title()));
    }

    /** The title of an item, with dots where it has none. */
    static Phrase title(Draft draft, AgendaItem item) {
        return item.title().isBlank()
                ? draft.blank(item.id(), "document.finding.itemUntitled")
                : Phrase.of(item.title().strip());
    }
}
