package vn.thuky.ui.live;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.text.Query;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The roll call: counts by site as the minutes give them, the state of each line, and the people of the site called. */
public final class RollCallViewModel {
    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final ObservableList<LiveRow<SiteLine>> sites = FXCollections.observableArrayList();
    private final ObservableList<LiveRow<PersonLine>> people = FXCollections.observableArrayList();
    private final ObjectProperty<Optional<LiveRow<SiteLine>>> selectedSite =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<LiveRow<PersonLine>>> selectedPerson =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Worded> total = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<Worded> sentence = new ReadOnlyObjectWrapper<>(new Plain(""));
    private final ReadOnlyObjectWrapper<List<Worded>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final AttendanceViewModel attendance;
    private final LineLogViewModel lineLog;
    private final ReadOnlyObjectWrapper<Optional<SiteLine>> called = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty find = new SimpleStringProperty("");

    /**
     * What is shown of a site.
     *
     * @param name its name; a message for the row of those who belong to none
     * @param counts present and invited: "7/8"
     * @param sentence all counts, as the minutes say them
     * @param lineAt when the line came into its state; empty text when nothing was noted
     */
    public record SiteLine(
            String key, Worded name, String counts, Worded sentence, Optional<LineState> line, String lineAt)
            implements LiveRow.Line {}

    /**
     * What is shown of a person.
     *
     * @param number by which the person is called, from 1
     * @param state empty for somebody whose place another took: of whoever sent a substitute nothing is awaited any more
     */
    public record PersonLine(String key, int number, String name, Optional<AttendanceState> state, List<Worded> remarks)
            implements LiveRow.Line {

        public PersonLine {
            remarks = List.copyOf(remarks);
        }
    }

    RollCallViewModel(LiveState state, LiveServices services, Desk desk) {
        this.state = state;
        this.services = services;
        this.desk = desk;
        this.attendance = new AttendanceViewModel(state, services, desk);
        this.lineLog = new LineLogViewModel(state, services, desk);
    }

    /** Corrects the attendance of one person. */
    public AttendanceViewModel attendance() {
        return attendance;
    }

    /** Corrects the log of one line. */
    public LineLogViewModel lineLog() {
        return lineLog;
    }

    public ObservableList<LiveRow<SiteLine>> sites() {
        return sites;
    }

    /** The people of the site called. */
    public ObservableList<LiveRow<PersonLine>> people() {
        return people;
    }

    public ObjectProperty<Optional<LiveRow<SiteLine>>> selectedSiteProperty() {
        return selectedSite;
    }

    public ObjectProperty<Optional<LiveRow<PersonLine>>> selectedPersonProperty() {
        return selectedPerson;
    }

    /** "46/52": present and invited, of all sites. */
    public ReadOnlyObjectProperty<Worded> totalProperty() {
        return total.getReadOnlyProperty();
    }

    /** All counts of all sites, as the minutes say them. */
    public ReadOnlyObjectProperty<Worded> sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** All counts of each group, as the minutes say them; empty while there is one group only. */
    public ReadOnlyObjectProperty<List<Worded>> groupsProperty() {
        return groups.getReadOnlyProperty();
    }

    /** The site whose people are called now. */
    public ReadOnlyObjectProperty<Optional<SiteLine>> calledProperty() {
        return called.getReadOnlyProperty();
    }

    /** What is typed to mark somebody: a number, or part of a name. */
    public StringProperty findProperty() {
        return find;
    }

    /** Calls the people of the selected site. */
    public void call() {
        called.set(selectedSite.get().map(LiveRow::line));
        find.set("");
        refreshPeople();
    }

    /** Ends calling. */
    public void endCall() {
        called.set(Optional.empty());
        people.clear();
    }

    /** Marks everybody of the selected site as present, but those already said to be absent. */
    public void allPresent() {
        selectedSite.get().ifPresent(row -> {
            var site = RollCallLines.site(row.key());
            desk.tasks()
                    .run(() -> services.rollCall().allPresent(state.conference().id(), site));
        });
    }

    /** Whether the line of the selected site is not well: when it is again, it is back. */
    public boolean down() {
        return selectedSite
                .get()
                .flatMap(row -> row.line().line())
                .filter(line -> line != LineState.CONNECTED)
                .isPresent();
    }

    /** Notes the state of the selected site's line. */
    public void line(LineState line) {
        selectedSite
                .get()
                .flatMap(row -> RollCallLines.site(row.key()))
                .ifPresent(site -> desk.tasks().run(() -> services.rollCall().line(site, line)));
    }

    /** Marks the one person meant by what is typed, or calls the site of that name; says so when it is nobody, or not one alone. */
    public void mark() {
        var typed = find.get().strip();
        var meant = people.stream().filter(row -> meant(row.line(), typed)).toList();
        if (typed.isEmpty()) {
            toggle();
        } else if (meant.size() == 1) {
            find.set("");
            toggle(new ParticipantId(meant.getFirst().key()));
        } else if (meant.isEmpty() && named(typed).isPresent()) {
            selectedSite.set(named(typed));
            call();
        } else {
            sayNotOne(typed, meant.size());
        }
    }

    private void sayNotOne(String typed, int found) {
        desk.notices()
                .info(found == 0 ? Message.of("live.roll.nobody", typed) : Message.of("live.roll.meant", typed, found));
    }

    /** The only site of which this is a part of the name. */
    private Optional<LiveRow<SiteLine>> named(String typed) {
        var query = new Query(typed);
        var found = sites.stream()
                .filter(row -> RollCallLines.site(row.key())
                        .flatMap(state::site)
                        .filter(site -> query.matches(site.name()))
                        .isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Corrects the person who is typed or selected; while nobody is called, the line of the selected site. */
    public void correct() {
        var typed = find.get().strip();
        var meant = people.stream().filter(row -> meant(row.line(), typed)).toList();
        if (called.get().isEmpty()) {
            selectedSite
                    .get()
                    .flatMap(row -> RollCallLines.site(row.key()))
                    .flatMap(state::site)
                    .ifPresent(lineLog::correct);
        } else if (typed.isEmpty()) {
            selectedId()
                    .or(() -> people.stream().findFirst().map(row -> new ParticipantId(row.key())))
                    .flatMap(state::participant)
                    .ifPresent(attendance::correct);
        } else if (meant.size() == 1) {
            find.set("");
            state.participant(new ParticipantId(meant.getFirst().key())).ifPresent(attendance::correct);
        } else {
            sayNotOne(typed, meant.size());
        }
    }

    private static boolean meant(PersonLine person, String typed) {
        var name = typed.chars().anyMatch(Character::isLetter);
        return name
                ? new Query(typed).matches(person.name())
                : String.valueOf(person.number()).equals(typed);
    }

    /** Marks the selected person as absent when present, else as present. */
    public void toggle() {
        selectedId().ifPresent(this::toggle);
    }

    private void toggle(ParticipantId id) {
        desk.tasks().run(() -> services.rollCall().toggle(id));
    }

    public void set(AttendanceState attendance) {
        selectedId().ifPresent(id -> desk.tasks().run(() -> services.rollCall().set(id, attendance)));
    }

    /** The selected person came now. */
    public void came() {
        selectedId().ifPresent(id -> desk.tasks().run(() -> services.rollCall().came(id)));
    }

    /** The selected person left now. */
    public void left() {
        selectedId().ifPresent(id -> desk.tasks().run(() -> services.rollCall().left(id)));
    }

    private Optional<ParticipantId> selectedId() {
        return selectedPerson.get().map(row -> new ParticipantId(row.key()));
    }

    /** Goes to where sites are prepared. */
    public void prepare() {
        desk.navigator().open(new Place.Sites(state.conference().id().value()));
    }

    /** Shows the roll call as it is now. */
    void refresh() {
        var lines = new RollCallLines(state);
        var ofSites = lines.sites();
        LiveRow.show(sites, ofSites);
        total.set(lines.total());
        sentence.set(lines.sentence());
        groups.set(lines.groups());
        called.set(called.get()
                .flatMap(site -> ofSites.stream()
                        .filter(line -> line.key().equals(site.key()))
                        .findFirst()));
        refreshPeople();
    }

    private void refreshPeople() {
        LiveRow.show(people, called.get().map(new RollCallLines(state)::people).orElse(List.of()));
    }
}
