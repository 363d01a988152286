package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.SiteId;
import vn.thuky.text.Query;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Desk;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

/** The roll call: counts by site as the minutes give them, the state of each line, and the people of the site called. */
public final class RollCallViewModel {
    /** Key of the row of those who belong to no site. */
    private static final String NO_SITE = "";

    private final LiveState state;
    private final LiveServices services;
    private final Desk desk;
    private final LiveNames names;
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
        this.names = new LiveNames(state);
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
            var site = siteId(row.key());
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
                .flatMap(row -> siteId(row.key()))
                .ifPresent(site -> desk.tasks().run(() -> services.rollCall().line(site, line)));
    }

    /** Marks the one person meant by what is typed; says so when it is nobody, or not one alone. */
    public void mark() {
        var typed = find.get().strip();
        var meant = people.stream().filter(row -> meant(row.line(), typed)).toList();
        if (typed.isEmpty()) {
            toggle();
        } else if (meant.size() == 1) {
            find.set("");
            toggle(new ParticipantId(meant.getFirst().key()));
        } else {
            desk.notices().info(Message.of("live.roll.meant", typed, meant.size()));
        }
    }

    /** Corrects the person who is typed or selected; while nobody is called, the line of the selected site. */
    public void correct() {
        var typed = find.get().strip();
        var meant = people.stream().filter(row -> meant(row.line(), typed)).toList();
        if (called.get().isEmpty()) {
            selectedSite
                    .get()
                    .flatMap(row -> siteId(row.key()))
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
            desk.notices().info(Message.of("live.roll.meant", typed, meant.size()));
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

    private static Optional<SiteId> siteId(String key) {
        return key.equals(NO_SITE) ? Optional.empty() : Optional.of(new SiteId(key));
    }

    /** Goes to where sites are prepared. */
    public void prepare() {
        desk.navigator().open(new Place.Sites(state.conference().id().value()));
    }

    /** Shows the roll call as it is now. */
    void refresh() {
        var all = state.participants();
        var lines = new ArrayList<SiteLine>();
        for (var site : state.sites()) {
            var counts = RollCall.of(of(all, Optional.of(site.id())), all);
            lines.add(line(site.id().value(), new Plain(site.name()), counts, site.line()));
        }
        var none = of(all, Optional.empty());
        if (!none.isEmpty()) {
            lines.add(line(NO_SITE, Message.of("live.roll.noSite"), RollCall.of(none, all), List.of()));
        }
        LiveRow.show(sites, lines);
        total.set(new Plain(counts(RollCall.of(all))));
        sentence.set(new RollCallWords(RollCall.of(all)));
        groups.set(groups(all));
        called.set(called.get()
                .flatMap(site -> lines.stream()
                        .filter(line -> line.key().equals(site.key()))
                        .findFirst()));
        refreshPeople();
    }

    private static List<Worded> groups(List<Participant> all) {
        var groups = new LinkedHashMap<String, List<Participant>>();
        all.forEach(person -> groups.computeIfAbsent(person.group().strip(), _ -> new ArrayList<>())
                .add(person));
        var said = new ArrayList<Worded>();
        groups.forEach((name, people) -> said.add(Message.of(
                "document.minutes.attendanceOf",
                name.isEmpty() ? Message.of("document.minutes.noGroup") : name,
                new RollCallWords(RollCall.of(people, all)))));
        return said.size() < 2 ? List.of() : List.copyOf(said);
    }

    private void refreshPeople() {
        var ofSite = called.get()
                .map(site -> of(state.participants(), siteId(site.key())))
                .orElse(List.of());
        var lines = new ArrayList<PersonLine>();
        for (var person : ofSite) {
            lines.add(line(person, lines.size() + 1));
        }
        LiveRow.show(people, lines);
    }

    /** Those of a site; whoever belongs to a site that is gone belongs to none. */
    private List<Participant> of(List<Participant> all, Optional<SiteId> site) {
        return all.stream()
                .filter(person ->
                        person.site().filter(id -> state.site(id).isPresent()).equals(site))
                .toList();
    }

    private static String counts(RollCall counts) {
        return counts.present() + "/" + counts.invited();
    }

    private static SiteLine line(String key, Worded name, RollCall counts, List<LineEvent> line) {
        var last = line.isEmpty() ? Optional.<LineEvent>empty() : Optional.of(line.getLast());
        return new SiteLine(
                key,
                name,
                counts(counts),
                new RollCallWords(counts),
                last.map(LineEvent::state),
                last.map(event -> Figures.clock(event.at())).orElse(""));
    }

    private PersonLine line(Participant person, int number) {
        var now = person.attendance();
        var remarks = new ArrayList<Worded>();
        now.substituteFor()
                .flatMap(state::participant)
                .ifPresent(other -> remarks.add(Message.of("live.roll.substitute", names.person(other))));
        var substitutes = names.substitutes(person);
        substitutes.forEach(other -> remarks.add(Message.of("live.roll.replaced", names.person(other))));
        now.cameAt().ifPresent(at -> remarks.add(Message.of("live.roll.came", Figures.clock(at))));
        now.leftAt().ifPresent(at -> remarks.add(Message.of("live.roll.left", Figures.clock(at))));
        if (!now.reason().isBlank()) {
            remarks.add(new Plain(now.reason()));
        }
        var awaited = now.state() == AttendanceState.INVITED || now.state() == AttendanceState.CONFIRMED;
        var state = Optional.of(now.state()).filter(_ -> !awaited || substitutes.isEmpty());
        return new PersonLine(person.id().value(), number, names.person(person), state, remarks);
    }
}
