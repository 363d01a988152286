package vn.thuky.ui.documents;

import java.util.Optional;
import java.util.stream.DoubleStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How large the pages are shown: as wide as there is room for, or by a chosen factor. 1 is the size on paper. */
final class Zoom {
    private static final double[] STEPS = {0.3, 0.4, 0.5, 0.67, 0.75, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3};

    /** Closer than this, two factors look the same. */
    private static final double SAME = 0.02;

    private final ReadOnlyObjectWrapper<Level> level = new ReadOnlyObjectWrapper<>(new Level(1, true));
    private Optional<Double> chosen = Optional.empty();
    private double fitting = 1;

    /**
     * How large it is now.
     *
     * @param fitted pages are as wide as there is room for, and none is wider
     */
    record Level(double factor, boolean fitted) {}

    ReadOnlyObjectProperty<Level> levelProperty() {
        return level.getReadOnlyProperty();
    }

    Level level() {
        return level.get();
    }

    private double factor() {
        return level().factor();
    }

    /** There is room for pages of this factor. */
    void room(double fits) {
        fitting = Math.clamp(fits, STEPS[0], 2);
        apply();
    }

    void in() {
        choose(DoubleStream.of(STEPS)
                .filter(step -> step > factor() + SAME)
                .findFirst()
                .orElse(factor()));
    }

    void out() {
        choose(DoubleStream.of(STEPS)
                .filter(step -> step < factor() - SAME)
                .max()
                .orElse(factor()));
    }

    /** As wide as there is room for, from now on. */
    void fit() {
        chosen = Optional.empty();
        apply();
    }

    private void choose(double wanted) {
        chosen = Optional.of(wanted);
        apply();
    }

    private void apply() {
        level.set(new Level(chosen.orElse(fitting), chosen.isEmpty()));
    }
}
