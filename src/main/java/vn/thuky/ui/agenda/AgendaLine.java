package vn.thuky.ui.agenda;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.Sitting;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.service.Programme;
import vn.thuky.text.DateWords;
import vn.thuky.text.Worded;
import vn.thuky.ui.agenda.AgendaRemark.Kind;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Message;

/**
 * An item with what follows from the rest of the agenda.
 *
 * @param slot its times, while the conference has a start and no length before it is missing
 * @param sitting the sitting that begins with it, where there are several
 * @param day the day that need not be named beside a time
 * @param conferenceEnd planned end of the conference
 */
record AgendaLine(
        AgendaItem item,
        Optional<Slot> slot,
        Optional<Sitting> sitting,
        Choice<SiteId> site,
        LocalDate day,
        Optional<LocalDateTime> conferenceEnd,
        Optional<AgendaRemark> remark) {

    static List<AgendaLine> of(Programme programme) {
        return programme.timetable().isPresent()
                ? programme.timetable().get().slots().stream()
                        .map(slot -> line(programme, slot.item(), told(programme, slot)))
                        .toList()
                : programme.items().stream()
                        .map(item -> line(programme, item, Optional.empty()))
                        .toList();
    }

    private static Optional<Slot> told(Programme programme, Slot slot) {
        return programme
                .timetable()
                .filter(times -> times.toldPlan().start(slot.item().id()))
                .map(_ -> slot);
    }

    /** The sites an item can take place at. */
    static List<Choice<SiteId>> sites(Programme programme) {
        return Choice.of(programme.sites(), Site::id, Site::name);
    }

    private static AgendaLine line(Programme programme, AgendaItem item, Optional<Slot> slot) {
        var end = programme.conference().plannedAsHeld().end();
        var pastEnd =
                slot.isPresent() && end.isPresent() && slot.get().forecastEnd().isAfter(end.get());
        var day = programme
                .conference()
                .planned()
                .start()
                .or(() -> slot.map(Slot::plannedStart))
                .map(LocalDateTime::toLocalDate)
                .orElse(LocalDate.EPOCH);
        return new AgendaLine(
                item,
                slot,
                slot.flatMap(one -> sitting(programme, one)),
                Choice.among(sites(programme), item.site()),
                day,
                end,
                remark(item, slot.map(AgendaLine::slack).orElse(Duration.ZERO), pastEnd));
    }

    private static Optional<Sitting> sitting(Programme programme, Slot slot) {
        return programme
                .timetable()
                .filter(times -> slot.opensSitting() && times.sittings().size() > 1)
                .flatMap(times -> times.sitting(slot.item().id()));
    }

    /** The break before a sitting is no gap. */
    private static Duration slack(Slot slot) {
        return slot.opensSitting() && slot.slack().isPositive() ? Duration.ZERO : slot.slack();
    }

    private static Optional<AgendaRemark> remark(AgendaItem item, Duration slack, boolean pastEnd) {
        if (slack.isNegative()) {
            return remark(Kind.OVERLAP, Message.of("agenda.remark.overlap", length(slack.negated())));
        }
        if (pastEnd) {
            return remark(Kind.PAST_END, Message.of("agenda.remark.pastEnd"));
        }
        if (item.planned().isZero()) {
            return remark(Kind.NO_LENGTH, Message.of("agenda.remark.noLength"));
        }
        return slack.isZero() ? Optional.empty() : remark(Kind.GAP, Message.of("agenda.remark.gap", length(slack)));
    }

    private static Optional<AgendaRemark> remark(Kind kind, Message message) {
        return Optional.of(new AgendaRemark(kind, message));
    }

    /** Whether it goes, or went, otherwise than planned. */
    static boolean drifts(Slot slot) {
        return !slot.forecastStart().equals(slot.plannedStart())
                || !slot.forecastEnd().equals(slot.plannedEnd());
    }

    /** A length in words. */
    static Worded length(Duration length) {
        return texts -> new DateWords(texts.language()).length(length);
    }
}
