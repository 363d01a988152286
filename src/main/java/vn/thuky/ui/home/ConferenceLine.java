package vn.thuky.ui.home;

import java.time.LocalDateTime;
import java.util.Optional;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.service.HomeService.Card;
import vn.thuky.service.HomeService.Due;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.Message;

/**
 * A conference at a glance, as its card shows it.
 *
 * @param first whether it is the first of its state, and the name of that state stands over it
 */
record ConferenceLine(Card card, boolean first) {

    Conference conference() {
        return card.conference();
    }

    /** Day of the month; empty text while there is no date. */
    String day() {
        return start().map(start -> String.valueOf(start.getDayOfMonth())).orElse("–");
    }

    /** Month and year, and how soon that is while it is prepared. */
    Message month() {
        if (start().isEmpty()) {
            return Message.of("home.noDate");
        }
        var month = Message.of(
                "home.month",
                String.valueOf(start().get().getMonthValue()),
                String.valueOf(start().get().getYear()));
        return preparing() && card.daysLeft().isPresent() ? soon(card.daysLeft().get(), month) : month;
    }

    private static Message soon(long days, Message month) {
        if (days == 0) {
            return Message.of("home.today", month);
        }
        return days > 0 ? Message.of("home.daysLeft", month, days) : month;
    }

    /** Form, sites, and who takes part. */
    Message facts() {
        var counts = card.counts();
        var people = preparing()
                ? Message.of("home.participants", counts.participants())
                : Message.of("home.present", counts.present(), counts.participants());
        return conference().form() == ConferenceForm.IN_PERSON
                ? Message.of("home.factsInPerson", conference().form(), people)
                : Message.of("home.facts", conference().form(), counts.sites(), people);
    }

    /** How far the preparation is, or what was recorded. */
    Message progress() {
        var counts = card.counts();
        return card.checklist()
                .map(list -> Message.of("home.prepared", list.done(), list.total()))
                .orElseGet(() -> Message.of("home.recorded", counts.speeches(), counts.notes(), counts.commitments()));
    }

    /** Part of the preparation that is done, 0 to 1; empty once it is over. */
    Optional<Double> prepared() {
        return card.checklist().map(list -> (double) list.done() / list.total());
    }

    /** What is to be sent next. */
    Optional<Message> due() {
        if (preparing() && card.daysLeft().orElse(-1L) < 0) {
            return start().map(_ -> Message.of("home.dayPassed"));
        }
        return card.due().map(ConferenceLine::due);
    }

    private static Message due(Due due) {
        return switch (due.paper()) {
            case INVITATIONS ->
                Message.of(
                        "home.invitations", due.by().getDayOfMonth(), due.by().getMonthValue());
            case CONCLUSIONS ->
                due.workingDays() < 0
                        ? Message.of(
                                "home.conclusionsLate",
                                due.by().getDayOfMonth(),
                                due.by().getMonthValue(),
                                String.valueOf(due.by().getYear()))
                        : Message.of("home.conclusions", due.workingDays());
        };
    }

    /** True when it is late, or due today. */
    boolean pressing() {
        return card.due().filter(due -> due.workingDays() <= 0).isPresent();
    }

    Badge.Role role() {
        return switch (conference().status()) {
            case PREPARING -> Badge.Role.INFO;
            case IN_SESSION -> Badge.Role.ACCENT;
            case RECORDED -> Badge.Role.WARNING;
            case FINALIZED -> Badge.Role.SUCCESS;
        };
    }

    private boolean preparing() {
        return conference().status() == ConferenceStatus.PREPARING;
    }

    private Optional<LocalDateTime> start() {
        return conference().actual().start().or(() -> conference().planned().start());
    }
}
