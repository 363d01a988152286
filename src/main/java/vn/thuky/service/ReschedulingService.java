package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Release;
import vn.thuky.domain.agenda.Rescheduling;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** Gives the rest of a programme other times, as a new release of it. */
public final class ReschedulingService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public ReschedulingService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Applies what was shown before, and keeps the programme as a release; the programme before it is the first release when there is
     * none. All of it is one step. What began or was deleted meanwhile stays as it is.
     */
    public Optional<Change> apply(ConferenceId conference, Rescheduling rescheduling) {
        var before = store.agenda().items(conference);
        var after = before.stream().map(item -> applied(item, rescheduling)).toList();
        if (after.equals(before)) {
            return Optional.empty();
        }
        var edits = new ArrayList<Edit>();
        after.forEach(item -> edits.add(Edit.put(item)));
        releases(conference, before, after).forEach(release -> edits.add(Edit.put(release)));
        return ledger.write(edits);
    }

    /** Takes back what was applied; false when other steps were made since. */
    public boolean takeBack(Change applied) {
        return !ledger.undo(applied).isEmpty();
    }

    private static AgendaItem applied(AgendaItem item, Rescheduling rescheduling) {
        var begun = item.actual().start().isPresent();
        return rescheduling.lines().stream()
                .map(Rescheduling.Line::after)
                .filter(after -> !begun && after.id().equals(item.id()))
                .findFirst()
                .map(after -> item.withPlanned(after.planned()).withMoved(after.moved()))
                .orElse(item);
    }

    private List<Release> releases(ConferenceId conference, List<AgendaItem> before, List<AgendaItem> after) {
        var now = LocalDateTime.now(clock);
        var held = store.conferences().find(conference).orElseGet(() -> Conference.named(conference, ""));
        var start = held.planned().start().or(held.actual()::start).orElse(now);
        var made = new ArrayList<Release>();
        var last = store.agenda().releases(conference).stream()
                .mapToInt(Release::number)
                .max()
                .orElse(0);
        if (last == 0) {
            made.add(Release.of(conference, ++last, now, Timetable.of(held, before, start, Optional.empty())));
        }
        made.add(Release.of(conference, last + 1, now, Timetable.of(held, after, start, Optional.empty())));
        return made;
    }
}
