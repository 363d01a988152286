package vn.thuky.ui.kit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;

/**
 * Who does which command now. The window's handlers hold all the time; those of a place hold while it is shown and go before the
 * window's.
 */
public final class Actions {
    private static final ObservableValue<Boolean> ALWAYS = new SimpleBooleanProperty(true);

    private final Map<Action, Handler> window = new EnumMap<>(Action.class);
    private final Map<Action, Handler> place = new EnumMap<>(Action.class);
    private boolean suspended;
    private BooleanSupplier unsaved = () -> false;
    private final Map<Action, BooleanProperty> enabled = new EnumMap<>(Action.class);

    /** What does a command, and whether it can be done now. */
    private record Handler(Runnable run, ObservableValue<Boolean> possible) {}

    /** Handles the command while the present place is shown. */
    public void on(Action action, Runnable handler) {
        on(action, handler, ALWAYS);
    }

    /** Handles the command while the present place is shown and the value is true. */
    public void on(Action action, Runnable handler, ObservableValue<Boolean> possible) {
        place.put(action, new Handler(handler, possible));
        follow(action);
    }

    /** Handles the command wherever the place does not. */
    public void always(Action action, Runnable handler) {
        always(action, handler, ALWAYS);
    }

    /** Handles the command wherever the place does not, while the value is true. */
    public void always(Action action, Runnable handler, ObservableValue<Boolean> possible) {
        window.put(action, new Handler(handler, possible));
        follow(action);
    }

    /** What undo tries before any step: to take back something typed that was never saved; true when there was such a thing. */
    void beforeUndo(BooleanSupplier takeBack) {
        unsaved = takeBack;
    }

    /** Forgets the handlers of the place that is left. */
    public void leavePlace() {
        var left = List.copyOf(place.keySet());
        place.clear();
        left.forEach(this::follow);
    }

    /** True when someone handles the command now, be it possible or not. */
    public boolean handled(Action action) {
        return handler(action).isPresent();
    }

    /** True while the command is handled and possible. */
    public ReadOnlyBooleanProperty enabledProperty(Action action) {
        return enabled(action);
    }

    /** Lets no command be done by key or button until it is let again: while the window is locked. */
    public void suspend(boolean now) {
        suspended = now;
    }

    /** Does the command; false when it cannot be done now. */
    public boolean fire(Action action) {
        var possible = !suspended && enabled(action).get();
        if (possible && !(action == Action.UNDO && unsaved.getAsBoolean())) {
            handler(action).ifPresent(handler -> handler.run().run());
        }
        return possible;
    }

    /** Does the command if the present place handles it; false when it does not, or cannot now. */
    public boolean fireInPlace(Action action) {
        return place.containsKey(action) && fire(action);
    }

    private Optional<Handler> handler(Action action) {
        return Optional.ofNullable(place.get(action)).or(() -> Optional.ofNullable(window.get(action)));
    }

    private void follow(Action action) {
        var property = enabled(action);
        property.unbind();
        handler(action).ifPresentOrElse(handler -> property.bind(handler.possible()), () -> property.set(false));
    }

    private BooleanProperty enabled(Action action) {
        return enabled.computeIfAbsent(action, _ -> new SimpleBooleanProperty());
    }
}
