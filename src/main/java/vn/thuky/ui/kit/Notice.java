package vn.thuky.ui.kit;

import java.util.List;
import java.util.Optional;

/** A message that is shown beside the work, not in its way. */
public record Notice(Kind kind, Message message, List<Offer> offers) {

    public Notice {
        offers = List.copyOf(offers);
    }

    /** What is offered first, and mostly alone. */
    public Optional<Offer> offer() {
        return offers.stream().findFirst();
    }

    /** How much it matters; errors stay until they are dismissed. */
    public enum Kind {
        INFO,
        SUCCESS,
        WARNING,
        ERROR
    }

    /** One thing the user may do about it, such as taking it back. */
    public record Offer(String key, Runnable action) {}
}
