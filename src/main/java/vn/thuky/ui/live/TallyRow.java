package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.vote.Tally;
import vn.thuky.text.Worded;

/** The counts of one site, or of all, as they are typed. Where nothing is typed for those in favour, they are the rest. */
public final class TallyRow {
    private static final int MOST_DIGITS = 6;

    private final Optional<SiteId> site;
    private final Worded name;
    private final StringProperty present = new SimpleStringProperty("");
    private final StringProperty approving = new SimpleStringProperty("");
    private final StringProperty opposing = new SimpleStringProperty("");
    private final StringProperty abstaining = new SimpleStringProperty("");

    TallyRow(Optional<SiteId> site, Worded name, int expected) {
        this.site = site;
        this.name = name;
        present.set(expected == 0 ? "" : String.valueOf(expected));
    }

    /** Shows what was counted. */
    void show(Tally tally) {
        present.set(String.valueOf(tally.present()));
        approving.set(String.valueOf(tally.approving()));
        opposing.set(String.valueOf(tally.opposing()));
        abstaining.set(String.valueOf(tally.abstaining()));
    }

    public Worded name() {
        return name;
    }

    Optional<SiteId> site() {
        return site;
    }

    public StringProperty presentProperty() {
        return present;
    }

    public StringProperty approvingProperty() {
        return approving;
    }

    public StringProperty opposingProperty() {
        return opposing;
    }

    public StringProperty abstainingProperty() {
        return abstaining;
    }

    /** All that is typed, in the order of the columns. */
    public List<StringProperty> counts() {
        return List.of(present, approving, opposing, abstaining);
    }

    /** Whether any votes were typed. */
    boolean counted() {
        return Stream.of(approving, opposing, abstaining)
                .anyMatch(typed -> !typed.get().isBlank());
    }

    /** What was counted; empty while something typed is no number. */
    Optional<Tally> tally() {
        var numbers = Stream.of(present, opposing, abstaining)
                .map(typed -> number(typed.get(), 0))
                .toList();
        if (numbers.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        int there = numbers.get(0).orElseThrow();
        int against = numbers.get(1).orElseThrow();
        int neither = numbers.get(2).orElseThrow();
        return number(approving.get(), Math.max(0, there - against - neither))
                .map(agreeing -> new Tally(site, there, agreeing, against, neither));
    }

    /** Whether this is typed as a number, or left out. */
    static boolean read(String typed) {
        return number(typed, 0).isPresent();
    }

    private static Optional<Integer> number(String typed, int none) {
        var text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(none);
        }
        return text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
