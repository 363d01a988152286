package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;

/** Offers people and organizations for a name begun with @ in the entry line. */
public final class MentionViewModel {
    private static final int LONGEST = 40;

    private final Candidates candidates;
    private final Debounce search;
    private final ObservableList<Candidate> found = FXCollections.observableArrayList();
    private String line = "";
    private String before = "";
    private int given = -1;

    MentionViewModel(Desk desk, Candidates candidates) {
        this.candidates = candidates;
        this.search = new Debounce(desk.tasks(), this::find);
    }

    /** What is to be written in place of a part of the line. */
    public record Replacement(int from, int to, String text) {}

    /** Who may be meant; empty while nobody is asked for. */
    public ObservableList<Candidate> found() {
        return found;
    }

    /** The line or the place of the caret in it changed. */
    public void typed(String wholeLine, int caret) {
        line = wholeLine;
        before = wholeLine.substring(0, Math.min(caret, wholeLine.length()));
        search.request();
    }

    /** Offers nothing more for the name begun here. */
    public void close() {
        given = start().orElse(-1);
        found.clear();
    }

    /** The one who is meant by the name the line ends with here: the only one it answers to, or the one of this very name. */
    Optional<Candidate> meant() {
        find();
        var name = start().map(at -> before.substring(at + 1).strip()).orElse("");
        return found.stream()
                .filter(one -> found.size() == 1 || one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What to write when this one is chosen, with a blank after it where a word may follow at once; empty when the line has gone on meanwhile. */
    public Optional<Replacement> choose(Candidate candidate) {
        var end = before.length();
        var glued = line.length() == end || Character.isLetterOrDigit(line.charAt(end));
        var name = glued ? candidate.name() + " " : candidate.name();
        var replacement = start().map(at -> new Replacement(at, end, name));
        found.clear();
        return replacement;
    }

    private void find() {
        var at = start();
        if (at.isEmpty()) {
            given = -1;
        }
        var hits = at.filter(start -> start != given)
                .map(start -> before.substring(start + 1))
                .filter(name -> !name.isBlank())
                .map(candidates::of)
                .orElse(List.of());
        if (!hits.equals(found)) {
            found.setAll(hits);
        }
    }

    /** Where the @ stands that the caret is behind of: at the start of a word, on the same line, not far away. */
    private Optional<Integer> start() {
        var at = before.lastIndexOf('@');
        var near = at >= 0 && before.length() - at <= LONGEST && before.indexOf('\n', at) < 0;
        var startsWord = at == 0 || (at > 0 && Character.isWhitespace(before.charAt(at - 1)));
        return near && startsWord ? Optional.of(at) : Optional.empty();
    }
}
