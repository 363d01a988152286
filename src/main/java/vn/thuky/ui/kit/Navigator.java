package vn.thuky.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Goes from place to place and remembers the way, as a browser does. */
public final class Navigator {
    private final ReadOnlyObjectWrapper<Place> place = new ReadOnlyObjectWrapper<>(new Place.Home());
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private final Deque<Place> before = new ArrayDeque<>();
    private final Deque<Place> after = new ArrayDeque<>();
    private Optional<Place> noted = Optional.empty();

    public ReadOnlyObjectProperty<Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public Place place() {
        return place.get();
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    /** Identity of the conference the user is in, or was in last. */
    public Optional<String> lastConference() {
        return Stream.concat(Stream.of(place()), before.stream())
                .flatMap(place -> place.conference().stream())
                .findFirst();
    }

    /** The way back to the present place leads to this one: the same, with what is selected in it by now. */
    public void note(Place here) {
        noted = Optional.of(here);
    }

    private Place left() {
        return noted.orElseGet(this::place);
    }

    /** Opens a place; opening the one that is open changes nothing. */
    public void open(Place next) {
        if (!next.equals(place())) {
            before.push(left());
            after.clear();
            show(next);
        }
    }

    /** Opens a place so that the way back leads to the present one as it is left now: with what was typed there. */
    public void open(Place next, Place asLeft) {
        before.push(asLeft);
        after.clear();
        show(next);
    }

    /** Opens a place without a way back to the present one: it is gone, or was only the start. */
    public void replace(Place next) {
        show(next);
    }

    public void back() {
        if (!before.isEmpty()) {
            after.push(left());
            show(before.pop());
        }
    }

    public void forward() {
        if (!after.isEmpty()) {
            before.push(left());
            show(after.pop());
        }
    }

    /** Forgets the way through a conference that no longer exists, and leaves it. */
    public void forget(String conference) {
        before.removeIf(place -> place.conference().filter(conference::equals).isPresent());
        after.removeIf(place -> place.conference().filter(conference::equals).isPresent());
        if (place().conference().filter(conference::equals).isPresent()) {
            show(new Place.Home());
        }
    }

    private void show(Place next) {
        noted = Optional.empty();
        place.set(next);
        canGoBack.set(!before.isEmpty());
        canGoForward.set(!after.isEmpty());
    }
}
