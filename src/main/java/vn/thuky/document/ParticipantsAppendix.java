package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.domain.people.Participant;

/** The list of participants behind the minutes: by group and rank, with how each took part. */
final class ParticipantsAppendix {
    private final Dossier dossier;
    private final Draft draft;
    private final People people;

    ParticipantsAppendix(Dossier dossier, Draft draft, People people) {
        this.dossier = dossier;
        this.draft = draft;
        this.people = people;
    }

    void write(Phrase number) {
        var day = draft.day(
                dossier.conference().actual().start().map(start -> start.toLocalDate()), "document.finding.noStart");
        draft.add(new AppendixTitle(
                text("document.appendix"),
                text("document.participants.title"),
                draft.words("document.participants.reference", number, day).italic()));
        draft.add(new Table(
                List.of(
                        new Column(text("document.column.number"), 12, Align.CENTRE),
                        new Column(text("document.column.name"), 58, Align.LEFT),
                        new Column(text("document.column.seat"), 92, Align.LEFT),
                        new Column(text("document.column.site"), 40, Align.LEFT),
                        new Column(text("document.column.attendance"), 50, Align.LEFT)),
                rows()));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        var group = "";
        int number = 0;
        for (var participant : dossier.participants()) {
            if (!participant.group().isBlank() && !participant.group().strip().equals(group)) {
                group = participant.group().strip();
                rows.add(Row.group(group));
            }
            rows.add(row(++number, participant));
        }
        return rows;
    }

    private Row row(int number, Participant participant) {
        var name = People.name(participant.person());
        return Row.from(
                participant.id(),
                List.of(
                        Phrase.of(String.valueOf(number)),
                        name.isEmpty() ? Phrase.LONG_BLANK : Phrase.of(name),
                        Phrase.of(people.seat(participant)),
                        Phrase.of(people.site(participant.site())
                                .map(People::name)
                                .orElse("")),
                        attendance(participant)));
    }

    /** "Vắng có lý do: ốm", "Có mặt, dự thay Nguyễn Văn A"; nothing while it was not called. */
    private Phrase attendance(Participant participant) {
        var attendance = participant.attendance();
        var state = attendance.state();
        if (!state.present() && !state.absent()) {
            return Phrase.SHORT_BLANK;
        }
        var words = Phrase.of(draft.texts().name(state));
        var replaced = attendance.substituteFor().flatMap(people::participant).map(people::named);
        if (replaced.isPresent()) {
            words = words.plus(", ").plus(draft.words("document.participants.substitute", replaced.get()));
        }
        return attendance.reason().isBlank()
                ? words
                : words.plus(": " + attendance.reason().strip());
    }

    private String text(String key) {
        return draft.texts().get(key);
    }
}
