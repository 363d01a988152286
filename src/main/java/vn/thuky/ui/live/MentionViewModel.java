package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.ui.kit.Debounce;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;

/** Offers people and organizations for a name begun with @ in the entry line, and asks who is meant before a line with such a name is stored. */
public final class MentionViewModel {
    private static final int LONGEST = 40;

    private final Candidates candidates;
    private final Debounce search;
    private final ObservableList<Candidate> found = FXCollections.observableArrayList();
    private String line = "";
    private String before = "";
    private Optional<MentionSpan> asked = Optional.empty();
    private String left = "";
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
        if (!wholeLine.equals(line)) {
            left = "";
        }
        asked = Optional.empty();
        line = wholeLine;
        before = wholeLine.substring(0, Math.min(caret, wholeLine.length()));
        search.request();
    }

    /** Offers nothing more for the name begun here. */
    public void close() {
        given = asked.map(MentionSpan::from).or(this::start).orElse(-1);
        found.clear();
    }

    /** The one who is meant by the name the line ends with here: the only one it answers to, or the only one of this very name. */
    Optional<Candidate> meant() {
        if (asked.isPresent()) {
            return Optional.empty();
        }
        find();
        var name = start().map(at -> before.substring(at + 1).strip()).orElse("");
        return found.size() == 1 ? Optional.of(found.getFirst()) : Candidates.ofName(name, found);
    }

    /**
     * What to ask before the line is stored, once for each line: who is meant, where several answer to a name begun with @, or one does
     * to a name the line went on after. They are offered again. Asked for a second time, the line is stored as it was typed.
     */
    Optional<Message> question() {
        if (left.equals(line)) {
            return Optional.empty();
        }
        left = line;
        asked = found.isEmpty() ? passedOver() : start().map(at -> new MentionSpan(at, before.length()));
        return asked.map(span -> Message.of("live.entry.who", span.name(line).strip(), found.size()));
    }

    /** A name the line went on after before anybody was chosen. */
    private Optional<MentionSpan> passedOver() {
        for (var ends : MentionSpan.in(line)) {
            for (var span : ends) {
                var hits = span.from() == given ? List.<Candidate>of() : candidates.named(span.name(line));
                if (!hits.isEmpty()) {
                    found.setAll(hits);
                    return Optional.of(span);
                }
            }
        }
        return Optional.empty();
    }

    /** What to write when this one is chosen, with a blank after it where a word may follow at once; empty when the line has gone on meanwhile. */
    public Optional<Replacement> choose(Candidate candidate) {
        var span = asked.or(() -> start().map(at -> new MentionSpan(at, before.length())));
        var replacement = span.map(part -> new Replacement(part.from(), part.to(), text(candidate, part.to())));
        found.clear();
        return replacement;
    }

    private String text(Candidate candidate, int end) {
        var alone = found.stream().filter(candidate::sameName).count() <= 1;
        var name = alone ? candidate.name() : candidate.toldApart(found);
        var glued = line.length() == end || Character.isLetterOrDigit(line.charAt(end));
        return glued ? name + " " : name;
    }

    private void find() {
        if (asked.isPresent()) {
            return;
        }
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
