package vn.thuky.document;

import java.time.LocalDate;
import java.util.Optional;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Phrase;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.Release.Difference;
import vn.thuky.domain.agenda.Release.Point;

/** Which release of the programme a paper gives, and what differs from the one before. */
final class ProgrammeChanges {
    private final Dossier dossier;
    private final Draft draft;

    ProgrammeChanges(Dossier dossier, Draft draft) {
        this.dossier = dossier;
        this.draft = draft;
    }

    /** "(Điều chỉnh lần 2)"; empty for a programme that was not changed since it was first given out. */
    Optional<Phrase> label() {
        return adjusted()
                .map(release -> draft.words("document.programme.release", String.valueOf(release.number()))
                        .italic());
    }

    /** Says what differs from the release before. */
    void write() {
        adjusted().ifPresent(release -> {
            var before = dossier.releases().get(dossier.releases().indexOf(release) - 1);
            draft.add(new Heading(
                    1, draft.words("document.programme.changes", String.valueOf(before.number())), Optional.empty()));
            var differences = release.since(before);
            for (int i = 0; i < differences.size(); i++) {
                var end = i == differences.size() - 1
                        ? "document.programme.changesEnd"
                        : "document.programme.changesGoOn";
                draft.say(draft.words(end, words(differences.get(i))));
            }
        });
    }

    private Optional<Release> adjusted() {
        return dossier.releases().size() < 2
                ? Optional.empty()
                : Optional.of(dossier.releases().getLast());
    }

    private Phrase words(Difference difference) {
        if (difference.before().isEmpty()) {
            var added = difference.after().orElseThrow();
            return draft.words("document.programme.added", added.title(), span(added, false));
        }
        var old = difference.before().get();
        var otherDay =
                difference.after().filter(now -> !day(now).equals(day(old))).isPresent();
        return difference
                .after()
                .map(now -> draft.words(
                        "document.programme.changed", now.title(), span(old, otherDay), span(now, otherDay)))
                .orElseGet(() -> draft.words("document.programme.removed", old.title(), span(old, false)));
    }

    private static LocalDate day(Point point) {
        return point.start().toLocalDate();
    }

    private String span(Point point, boolean withDay) {
        var start = point.start();
        var end = start.plus(point.length());
        var times = draft.dates().span(start.toLocalTime(), end.toLocalTime());
        return withDay ? times + ", " + draft.dates().day(start.toLocalDate()) : times;
    }
}
