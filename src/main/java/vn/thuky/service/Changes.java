package vn.thuky.service;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Scope;

/** Tells who subscribed what was written. Subscribers are called on the writer's thread: they must be quick and must not write. */
public final class Changes {
    private static final Logger LOG = Logger.getLogger(Changes.class.getName());

    private final List<Consumer<Change>> subscribers = new CopyOnWriteArrayList<>();

    /** Calls the subscriber after each change until the subscription is closed. */
    public Subscription subscribe(Consumer<Change> subscriber) {
        subscribers.add(subscriber);
        return () -> subscribers.remove(subscriber);
    }

    /** Tells of every change of a conference and of the office; see {@link #subscribe}. */
    public Subscription follow(ConferenceId conference, Runnable changed) {
        var own = Scope.of(conference);
        return subscribe(change -> {
            if (change.scope().equals(own) || change.scope().equals(Scope.OFFICE)) {
                changed.run();
            }
        });
    }

    void publish(Change change) {
        for (var subscriber : subscribers) {
            try {
                subscriber.accept(change);
            } catch (RuntimeException e) {
                LOG.log(Level.SEVERE, "a subscriber failed", e);
            }
        }
    }

    /** Ends when closed. */
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
