package vn.thuky.ui.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.SiteId;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.live.RollCallViewModel.PersonLine;
import vn.thuky.ui.live.RollCallViewModel.SiteLine;

/** What is shown of the roll call at one moment: counts of all, of each site and group, and the people of a site. */
final class RollCallLines {
    /** Key of the line of those who belong to no site. */
    private static final String NO_SITE = "";

    private final LiveState state;
    private final LiveNames names;
    private final List<Participant> all;

    RollCallLines(LiveState state) {
        this.state = state;
        this.names = new LiveNames(state);
        this.all = state.participants();
    }

    /** The site whose line has this key; empty for those who belong to none. */
    static Optional<SiteId> site(String key) {
        return key.equals(NO_SITE) ? Optional.empty() : Optional.of(new SiteId(key));
    }

    /** "46/52": present and invited, of all sites. */
    Worded total() {
        return new Plain(counts(RollCall.of(all)));
    }

    Worded sentence() {
        return new RollCallWords(RollCall.of(all));
    }

    List<SiteLine> sites() {
        var lines = new ArrayList<SiteLine>();
        for (var site : state.sites()) {
            var counts = RollCall.of(of(Optional.of(site.id())), all);
            lines.add(line(site.id().value(), names.site(site), counts, site.line()));
        }
        var none = of(Optional.empty());
        if (!none.isEmpty()) {
            lines.add(line(NO_SITE, Message.of("live.roll.noSite"), RollCall.of(none, all), List.of()));
        }
        return lines;
    }

    /** Counts of each group; empty where all belong to one. */
    List<Worded> groups() {
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

    List<PersonLine> people(SiteLine site) {
        var lines = new ArrayList<PersonLine>();
        for (var person : of(site(site.key()))) {
            lines.add(line(person, lines.size() + 1));
        }
        return lines;
    }

    /** Those of a site; whoever belongs to a site that is gone belongs to none. */
    private List<Participant> of(Optional<SiteId> site) {
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
