package vn.thuky.ui.home;

import java.util.Optional;
import vn.thuky.service.HomeService.Concern;
import vn.thuky.ui.kit.Badge;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** A commitment that needs attention, as the list beside the conferences shows it. */
record ConcernLine(Concern concern) {

    String text() {
        return concern.commitment().text();
    }

    /** Why it needs attention, with the days where they matter. */
    Message reason() {
        var attention = concern.attention();
        long days = concern.daysLeft().orElse(0L);
        return switch (attention) {
            case OVERDUE -> Message.of("home.overdue", -days);
            case DUE_SOON -> days == 0 ? Message.of("home.dueToday") : Message.of("home.dueSoon", days);
            default -> Message.of("home.reason", attention);
        };
    }

    Badge.Role role() {
        return switch (concern.attention()) {
            case OVERDUE -> Badge.Role.DANGER;
            case DUE_SOON -> Badge.Role.WARNING;
            case NO_DEADLINE, NO_LEAD, NO_UPDATE, NO_EVIDENCE -> Badge.Role.NEUTRAL;
        };
    }

    /** Who is answerable, and since which conference. */
    String who() {
        return concern.leads().isEmpty() ? concern.conference() : String.join(", ", concern.leads());
    }

    Optional<Message> deadline() {
        return concern.commitment()
                .deadline()
                .map(day -> Message.of(
                        "home.deadline",
                        day.getDayOfMonth(),
                        day.getMonthValue(),
                        String.valueOf(day.getYear()),
                        concern.commitment().percent()));
    }

    Place place() {
        return new Place.Commitments(
                concern.commitment().conference().value(),
                Optional.of(concern.commitment().id().value()));
    }
}
