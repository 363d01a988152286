package vn.thuky.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which places exist in this program, and what builds the screen of each. */
public final class Screens {
    private final Map<Class<? extends Place>, Function<? super Place, ? extends Screen>> factories = new HashMap<>();

    public <P extends Place> Screens add(Class<P> place, Function<? super P, ? extends Screen> factory) {
        factories.put(place, any -> factory.apply(place.cast(any)));
        return this;
    }

    public boolean has(Class<? extends Place> place) {
        return factories.containsKey(place);
    }

    /** A new screen for the place; empty when the program has none. */
    public Optional<Screen> open(Place place) {
        return Optional.ofNullable(factories.get(place.getClass())).map(factory -> factory.apply(place));
    }
}
