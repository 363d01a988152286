package vn.thuky.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Table.Row;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.agenda.Told;

/** The agenda as rows of a table, with planned clock times; a conference of several sittings or days names each above its items. */
final class AgendaRows {
    private final Dossier dossier;
    private final Draft draft;

    /** The cells of an item. */
    interface Cells {

        /**
         * All cells.
         *
         * @param number from 1
         * @param time planned, such as "08:30 - 09:00"; dots while it cannot be told
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
        return rows(timetable, cells);
    }

    private List<Phrase> none(int columns) {
        var row = new ArrayList<>(
                List.of(Phrase.number(1), Phrase.SHORT_BLANK, draft.blank("document.finding.noAgenda")));
        while (row.size() < columns) {
            row.add(Phrase.EMPTY);
        }
        return row;
    }

    private List<Row> rows(Timetable timetable, Cells cells) {
        var headings = headings(timetable);
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var slot : timetable.slots()) {
            Optional.ofNullable(headings.get(slot)).map(Row::group).ifPresent(rows::add);
            rows.add(Row.from(slot.item().id(), cells.of(++number, slot.item(), time(slot, timetable.toldPlan()))));
        }
        return rows;
    }

    /** From when to when; dots, or the start alone, where lengths are missing. */
    private Phrase time(Slot slot, Told told) {
        var item = slot.item();
        var start = slot.plannedStart().toLocalTime();
        if (item.planned().isZero()) {
            draft.find(item.id(), "document.finding.itemNoLength", draft.name(item));
        }
        if (!told.start(item.id())) {
            return Phrase.SHORT_BLANK;
        }
        return item.planned().isZero()
                ? Phrase.of(draft.dates().clock(start))
                : Phrase.span(start, slot.plannedEnd().toLocalTime());
    }

    /** What stands above an item: its sitting where that begins with it, its day where that is another one. */
    private Map<Slot, String> headings(Timetable timetable) {
        var headings = new HashMap<Slot, String>();
        var sittings = timetable.sittings();
        var days = timetable.slots().stream().map(AgendaRows::day).distinct().count();
        for (var sitting : sittings) {
            var day = sitting.day();
            for (var slot : sitting.slots()) {
                if (sittings.size() > 1 && slot.equals(sitting.slots().getFirst())) {
                    headings.put(slot, SittingWords.name(sitting, draft));
                } else if (days > 1 && (slot.equals(sitting.slots().getFirst()) || !day.equals(day(slot)))) {
                    headings.put(slot, Sentences.capital(draft.dates().day(day(slot))));
                }
                day = day(slot);
            }
        }
        return headings;
    }

    private static LocalDate day(Slot slot) {
        return slot.plannedStart().toLocalDate();
    }

    private void check(Timetable timetable) {
        var planned = dossier.conference().planned().end();
        if (planned.isPresent()
                && timetable.plannedEnd().filter(planned.get()::isBefore).isPresent()) {
            draft.find("document.finding.agendaTooLong");
        }
        timetable.slots().stream()
                .filter(slot -> slot.slack().isNegative())
                .forEach(slot -> draft.find(slot.item().id(), "document.finding.overlap", draft.name(slot.item())));
    }

    /** The title of an item, with dots where it has none. */
    static Phrase title(Draft draft, AgendaItem item) {
        return item.title().isBlank()
                ? draft.blank(item.id(), "document.finding.itemUntitled")
                : Phrase.of(item.title().strip());
    }
}
