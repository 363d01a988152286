package vn.thuky.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;

class RowTest {

    @Test
    void rowsThatStayAreTheSameObjects() {
        var rows = aligned("a", "b", "c");
        var b = rows.get(1);
        align(rows, List.of("c", "b", "d"));

        assertThat(keys(rows)).containsExactly("c", "b", "d");
        assertThat(rows.get(1)).isSameAs(b);
    }

    @Test
    void anotherOrderIsToldAsOneReordering() {
        var rows = aligned("a", "b", "c");
        List<Boolean> permutations = new ArrayList<>();
        rows.addListener((ListChangeListener<Letter>) change -> {
            while (change.next()) {
                permutations.add(change.wasPermutated());
            }
        });
        align(rows, List.of("c", "a", "b"));

        assertThat(permutations).containsExactly(true);
    }

    @Test
    void nothingIsToldWhenNothingMoves() {
        var rows = aligned("a", "b");
        rows.addListener((ListChangeListener<Letter>) _ -> {
            throw new AssertionError("nothing changed");
        });

        align(rows, List.of("a", "b"));
    }

    @Property
    void rowsAlwaysEndUpAsTheRecordsAre(
            @ForAll @UniqueElements List<@CharRange(from = 'a', to = 'h') Character> before,
            @ForAll @UniqueElements List<@CharRange(from = 'a', to = 'h') Character> after) {
        var rows = aligned(before.stream().map(String::valueOf).toArray(String[]::new));
        var records = after.stream().map(String::valueOf).toList();
        align(rows, records);

        assertThat(keys(rows)).isEqualTo(records);
    }

    private static ObservableList<Letter> aligned(String... letters) {
        ObservableList<Letter> rows = FXCollections.observableArrayList();
        align(rows, List.of(letters));
        return rows;
    }

    private static void align(ObservableList<Letter> rows, List<String> letters) {
        Row.align(rows, letters, letter -> letter, Letter::new);
    }

    private static List<String> keys(List<Letter> rows) {
        return rows.stream().map(Letter::key).toList();
    }

    private record Letter(String key) implements Row<String> {
        @Override
        public void show(String record) {
            assertThat(record).isEqualTo(key);
        }
    }
}
