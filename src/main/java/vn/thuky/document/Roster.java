package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;

/** A table of participants: by group and rank, or site by site; its last column is what the paper is for. */
final class Roster {
    private final Draft draft;
    private final People people;
    private final List<Last> lasts;

    /**
     * A column after who and where.
     *
     * @param cell what stands in it for a participant
     */
    record Last(String title, int share, Align align, Function<Participant, Phrase> cell) {

        Last(String title, int share, Function<Participant, Phrase> cell) {
            this(title, share, Align.LEFT, cell);
        }

        /** Where each signs. */
        static Last signature(Draft draft) {
            return new Last(draft.text("document.column.signature"), 45, Align.SIGNED, _ -> Phrase.EMPTY);
        }
    }

    Roster(Draft draft, People people, List<Last> lasts) {
        this.draft = draft;
        this.people = people;
        this.lasts = List.copyOf(lasts);
    }

    /** A column of words about how each took part. */
    static Last attendance(Draft draft, People people) {
        return new Last(draft.text("document.column.attendance"), 50, new AttendanceWords(draft, people)::of);
    }

    /** Those with names in their order, under the names of their groups; numbered from 1. */
    Table byRank(List<Participant> participants) {
        return table(rows(participants, 0, true));
    }

    /** Those of each site under its name, then those of none. */
    Table bySite(List<Participant> participants, List<Site> sites) {
        var rows = new ArrayList<Row>();
        int number = 0;
        for (var part : people.bySite(participants, sites)) {
            rows.add(Row.group(part.site().map(this::name).orElseGet(() -> draft.text("document.minutes.noSite"))));
            rows.addAll(rows(part.participants(), number, false));
            number += part.participants().size();
        }
        return table(rows);
    }

    private String name(Site site) {
        return draft.texts().get("document.minutes.site", People.name(site));
    }

    private List<Row> rows(List<Participant> participants, int before, boolean grouped) {
        var rows = new ArrayList<Row>();
        var group = "";
        int number = before;
        for (var participant : participants) {
            if (grouped
                    && !participant.group().isBlank()
                    && !participant.group().strip().equals(group)) {
                group = participant.group().strip();
                rows.add(Row.group(group));
            }
            rows.add(row(++number, participant));
        }
        return rows;
    }

    private Table table(List<Row> rows) {
        var columns = new ArrayList<>(List.of(
                new Column(draft.text("document.column.number"), 15, Align.CENTRE),
                new Column(draft.text("document.column.name"), 56, Align.LEFT),
                new Column(draft.text("document.column.seat"), 88, Align.LEFT),
                new Column(draft.text("document.column.site"), 40, Align.LEFT)));
        lasts.forEach(last -> columns.add(new Column(last.title(), last.share(), last.align())));
        return new Table(columns, rows);
    }

    private Row row(int number, Participant participant) {
        var name = Sentences.capital(people.name(participant.person()));
        var cells = new ArrayList<>(List.of(
                Phrase.number(number),
                name.isEmpty() ? Phrase.LONG_BLANK : Phrase.of(name),
                Phrase.of(people.seat(participant)),
                Phrase.of(people.site(participant.site()).map(People::name).orElse(""))));
        lasts.forEach(last -> cells.add(last.cell().apply(participant)));
        return Row.from(participant.id(), cells);
    }
}
