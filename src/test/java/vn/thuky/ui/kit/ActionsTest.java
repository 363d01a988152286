package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class ActionsTest {
    private final Actions actions = new Actions();
    private final List<String> done = new ArrayList<>();

    @Test
    void thePlaceGoesBeforeTheWindowUntilItIsLeft() {
        actions.always(Action.UNDO, () -> done.add("window"));
        actions.on(Action.UNDO, () -> done.add("place"));

        actions.fire(Action.UNDO);
        actions.leavePlace();
        actions.fire(Action.UNDO);

        assertThat(done).containsExactly("place", "window");
    }

    @Test
    void whatNobodyHandlesCannotBeDone() {
        actions.on(Action.ADD, () -> done.add("add"));
        actions.leavePlace();

        assertThat(actions.fire(Action.ADD)).isFalse();
        assertThat(actions.handled(Action.ADD)).isFalse();
        assertThat(actions.enabledProperty(Action.ADD).get()).isFalse();
        assertThat(done).isEmpty();
    }

    @Test
    void aCommandIsPossibleOnlyWhileItsValueIsTrue() {
        var selected = new SimpleBooleanProperty();
        actions.on(Action.DELETE, () -> done.add("delete"), selected);

        assertThat(actions.fire(Action.DELETE)).isFalse();
        selected.set(true);
        assertThat(actions.fire(Action.DELETE)).isTrue();
        actions.leavePlace();
        assertThat(actions.enabledProperty(Action.DELETE).get()).isFalse();
        assertThat(done).containsExactly("delete");
    }

    @Test
    void theWindowCanAskThePlaceAlone() {
        actions.always(Action.NEW_CONFERENCE, () -> done.add("window"));

        assertThat(actions.fireInPlace(Action.NEW_CONFERENCE)).isFalse();
        actions.on(Action.NEW_CONFERENCE, () -> done.add("place"));
        assertThat(actions.fireInPlace(Action.NEW_CONFERENCE)).isTrue();
        assertThat(done).containsExactly("place");
    }
}
