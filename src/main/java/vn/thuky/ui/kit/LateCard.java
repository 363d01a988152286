package vn.thuky.ui.kit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;

/** The place of a card that is built when it is first wanted: a screen opens without what is seldom shown in it. */
public final class LateCard<V> extends StackPane {
    private final Supplier<V> build;
    private final Function<V, Parent> content;
    private Optional<V> view = Optional.empty();

    /** From its first showing on the card shows and hides itself. */
    public LateCard(ObservableValue<Boolean> wanted, Supplier<V> build, Function<V, Parent> content) {
        this.build = build;
        this.content = content;
        setVisible(false);
        setManaged(false);
        wanted.subscribe(now -> {
            if (now) {
                view();
            }
        });
    }

    /** The view of the card, built now if it was not yet. */
    public V view() {
        return view.orElseGet(this::fill);
    }

    private V fill() {
        var built = build.get();
        view = Optional.of(built);
        var card = content.apply(built);
        visibleProperty().bind(card.visibleProperty());
        managedProperty().bind(card.managedProperty());
        getChildren().setAll(card);
        return built;
    }
}
