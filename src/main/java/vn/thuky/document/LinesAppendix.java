package vn.thuky.document;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.document.block.AppendixTitle;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Table;
import vn.thuky.document.block.Table.Align;
import vn.thuky.document.block.Table.Column;
import vn.thuky.document.block.Table.Row;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Site;

/** What happened to the lines of the sites, behind the minutes. */
final class LinesAppendix {
    private final Dossier dossier;
    private final Draft draft;

    LinesAppendix(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
    }

    /** Whether anything was noted of the lines. */
    boolean isNeeded() {
        return dossier.sites().stream().anyMatch(site -> !site.line().isEmpty());
    }

    void write(String label, Phrase reference) {
        draft.add(new AppendixTitle(label, draft.text("document.lines.title"), reference));
        draft.add(new Table(
                List.of(
                        new Column(draft.text("document.column.number"), 12, Align.CENTRE),
                        new Column(draft.text("document.column.site"), 60, Align.LEFT),
                        new Column(draft.text("document.column.moment"), 45, Align.CENTRE),
                        new Column(draft.text("document.column.line"), 45, Align.LEFT),
                        new Column(draft.text("document.column.remark"), 90, Align.LEFT)),
                rows()));
    }

    private List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (var site : dossier.sites()) {
            var down = false;
            for (var event : site.line()) {
                rows.add(row(rows.size() + 1, site, event, words(event.state(), down)));
                down = event.state() != LineState.CONNECTED;
            }
        }
        return rows;
    }

    /** A line that is well after it was not is back. */
    private String words(LineState state, boolean wasDown) {
        return state == LineState.CONNECTED && wasDown
                ? draft.text("document.lines.back")
                : draft.texts().name(state);
    }

    private Row row(int number, Site site, LineEvent event, String words) {
        return Row.from(
                site.id(),
                List.of(
                        Phrase.number(number),
                        Phrase.of(People.name(site)),
                        Phrase.moment(event.at()),
                        Phrase.of(words),
                        Phrase.of(event.remark().strip())));
    }
}
