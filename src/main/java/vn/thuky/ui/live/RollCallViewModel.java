package vn.thuky.ui.live;

import java.util.ArrayList;
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
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.Site;
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
    private final ReadOnlyObjectWrapper<Optional<SiteLine>> called = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty find = new SimpleStringProperty("");

    /**
     * What is shown of a site.
     *
     * @param name its name; a message for the row of those who belong to none
     * @param counts present and invited: "7/8"
     * @param lineAt when the line came into its state; empty text when nothing was noted
     */
    public record SiteLine(String key, Worded name, String counts, Optional<LineState> line, String lineAt)
            implements LiveRow.Line {}

    /**
     * What is shown of a person.
     *
     * @param number by which the person is called, from 1
     */
    public record PersonLine(String key, int number, String name, AttendanceState state, List<Worded> remarks)
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
        state.sites().forEach(site -> lines.add(line(site, of(all, Optional.of(site.id())))));
        var none = of(all, Optional.empty());
        if (!none.isEmpty()) {
            lines.add(new SiteLine(NO_SITE, Message.of("live.roll.noSite"), counts(none), Optional.empty(), ""));
        }
        LiveRow.show(sites, lines);
        total.set(new Plain(counts(all)));
        called.set(called.get()
                .flatMap(site -> lines.stream()
                        .filter(line -> line.key().equals(site.key()))
                        .findFirst()));
        refreshPeople();
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

    private static String counts(List<Participant> people) {
        var counts = RollCall.of(people);
        return counts.present() + "/" + counts.invited();
    }

    private static SiteLine line(Site site, List<Participant> people) {
        var lineAt =
                site.line().isEmpty() ? "" : Figures.clock(site.line().getLast().at());
        return new SiteLine(site.id().value(), new Plain(site.name()), counts(people), site.lineState(), lineAt);
    }

    private PersonLine line(Participant person, int number) {
        var attendance = person.attendance();
        var remarks = new ArrayList<Worded>();
        attendance
                .substituteFor()
                .flatMap(state::participant)
                .ifPresent(other -> remarks.add(Message.of("live.roll.substitute", names.person(other))));
        attendance.cameAt().ifPresent(at -> remarks.add(Message.of("live.roll.came", Figures.clock(at))));
        attendance.leftAt().ifPresent(at -> remarks.add(Message.of("live.roll.left", Figures.clock(at))));
        if (!attendance.reason().isBlank()) {
            remarks.add(new Plain(attendance.reason()));
        }
        return new PersonLine(person.id().value(), number, names.person(person), attendance.state(), remarks);
    }
}
