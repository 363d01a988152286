package vn.thuky.ui.kit;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import vn.thuky.text.Folded;
import vn.thuky.text.Query;

/**
 * The rows of a list that answer what is typed, with or without accents, a moment after it is typed. A row stays while it is edited,
 * even when it no longer answers.
 *
 * @param <R> a row
 */
public final class Finding<R> {
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper active = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Message> found = new ReadOnlyObjectWrapper<>(found(0, 0));
    private final ObservableList<R> rows;
    private final FilteredList<R> hits;
    private final Function<R, Folded> words;
    private final Debounce search;

    /**
     * Finds among rows.
     *
     * @param words all that a row can be found by
     */
    public Finding(ObservableList<R> rows, Function<R, Folded> words, Tasks tasks) {
        this.rows = rows;
        this.hits = new FilteredList<>(rows);
        this.words = words;
        this.search = new Debounce(tasks, this::search);
        text.subscribe(_ -> search.request());
        InvalidationListener counted = _ -> found.set(found(hits.size(), rows.size()));
        rows.addListener(counted);
        hits.addListener(counted);
    }

    private static Message found(int hits, int rows) {
        return Message.of("common.found", hits, rows);
    }

    /** What is looked for; bound to a search field. */
    public StringProperty textProperty() {
        return text;
    }

    /** The rows that answer; all when nothing is looked for. */
    public ObservableList<R> hits() {
        return hits;
    }

    /** True while only some rows are shown. */
    public ReadOnlyBooleanProperty activeProperty() {
        return active.getReadOnlyProperty();
    }

    /** How many of the rows answer. */
    public ReadOnlyObjectProperty<Message> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** The place of a row that answers among all rows; their number for the place after the last hit. */
    public int placeOf(int hit) {
        return hit < hits.size() ? hits.getSourceIndex(hit) : rows.size();
    }

    /** Shows all rows again, at once. */
    public void clear() {
        text.set("");
        search.cancel();
        search();
    }

    private void search() {
        var query = new Query(text.get());
        if (query.isEmpty() && !active.get()) {
            return;
        }
        active.set(!query.isEmpty());
        hits.setPredicate(query.isEmpty() ? null : row -> query.in(words.apply(row)) != Query.Hit.NONE);
    }
}
