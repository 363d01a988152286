package vn.thuky.ui.agenda;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaKind;
import vn.thuky.domain.agenda.DayPart;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.people.SiteId;
import vn.thuky.service.AgendaService;
import vn.thuky.service.Programme;
import vn.thuky.text.TimeReading;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Tasks;

/** Takes what is typed into the cells of the agenda. What is not understood stays there, marked. */
final class AgendaEdits {
    private final AgendaService service;
    private final Tasks tasks;
    private final List<AgendaRow> rows;
    private final Supplier<Optional<Programme>> programme;

    /** The rows in their order; the programme as it was last read. */
    AgendaEdits(AgendaService service, Tasks tasks, List<AgendaRow> rows, Supplier<Optional<Programme>> programme) {
        this.service = service;
        this.tasks = tasks;
        this.rows = rows;
        this.programme = programme;
    }

    void retitle(AgendaRow row, String title) {
        row.title().accept(title);
        change(row, item -> item.withTitle(title));
    }

    void setKind(AgendaRow row, AgendaKind kind) {
        change(row, item -> item.withKind(kind));
    }

    void setPresenter(AgendaRow row, String presenter) {
        row.presenter().accept(presenter);
        change(row, item -> item.withPresenter(presenter));
    }

    void setSite(AgendaRow row, Choice<SiteId> site) {
        change(row, item -> item.withSite(site.id()));
    }

    void setLength(AgendaRow row, String typed) {
        var length = typed.isEmpty() ? Optional.of(Duration.ZERO) : TimeReading.length(typed);
        length.ifPresentOrElse(
                value -> {
                    row.length().accept(AgendaRow.minutes(value));
                    change(row, item -> item.withPlanned(value));
                },
                () -> row.length().refuse(typed, Message.of("agenda.problem.length")));
    }

    void setFixedStart(AgendaRow row, String typed) {
        var before = startBefore(row);
        if (typed.isEmpty()) {
            fix(row, Optional.empty());
        } else if (before.isEmpty()) {
            row.fixedStart().refuse(typed, Message.of("agenda.problem.noDay"));
        } else {
            var last = programme.get().flatMap(now -> now.conference().planned().end());
            FixedStart.read(typed, before.get(), last.orElse(before.get()).toLocalDate())
                    .ifPresentOrElse(
                            start -> fix(row, Optional.of(start)),
                            () -> row.fixedStart().refuse(typed, Message.of("agenda.problem.start")));
        }
    }

    private void fix(AgendaRow row, Optional<LocalDateTime> start) {
        row.fixedStart().accept(row.text(start));
        var opens = start.filter(moment -> inAnotherPart(row, moment)).isPresent();
        change(
                row,
                item -> item.withFixedStart(start)
                        .withOpensSitting(start.isPresent() && (opens || item.opensSitting())));
    }

    /** What starts in another part of a day than the item before begins a sitting, unless the user says otherwise. */
    private boolean inAnotherPart(AgendaRow row, LocalDateTime start) {
        return startBefore(row)
                .filter(_ -> rows.indexOf(row) > 0)
                .filter(before -> !before.toLocalDate().equals(start.toLocalDate())
                        || DayPart.of(before.toLocalTime()) != DayPart.of(start.toLocalTime()))
                .isPresent();
    }

    /** Says that a sitting begins with an item, at its planned start, or that none does. The first always begins one. */
    void toggleSitting(AgendaRow row) {
        var start = row.lineProperty().get().slot().map(Slot::plannedStart);
        if (start.isPresent() && rows.indexOf(row) > 0) {
            change(
                    row,
                    item -> item.opensSitting()
                            ? item.withOpensSitting(false)
                            : item.withOpensSitting(true)
                                    .withFixedStart(item.fixedStart().or(() -> start)));
        }
    }

    private Optional<LocalDateTime> startBefore(AgendaRow row) {
        var index = rows.indexOf(row);
        return index > 0
                ? rows.get(index - 1).lineProperty().get().slot().map(Slot::plannedStart)
                : programme.get().flatMap(now -> now.conference().planned().start());
    }

    private void change(AgendaRow row, UnaryOperator<AgendaItem> how) {
        tasks.run(() -> service.change(row.key(), how), _ -> {});
    }
}
