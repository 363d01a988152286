package vn.thuky.domain.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;

/**
 * A place from which people take part (điểm cầu).
 *
 * @param position order in lists, from 0
 * @param main where the chair sits
 * @param line what happened to its line, oldest first
 */
public record Site(
        SiteId id,
        ConferenceId conference,
        int position,
        String name,
        String address,
        boolean main,
        Contact representative,
        Contact technician,
        List<ConnectionCheck> checks,
        List<LineEvent> line)
        implements Entity {

    public Site {
        checks = List.copyOf(checks);
        line = List.copyOf(line);
    }

    public static Site named(SiteId id, ConferenceId conference, String name) {
        return new Site(id, conference, 0, name, "", false, Contact.NONE, Contact.NONE, List.of(), List.of());
    }

    /** The state of its line by the last event; empty when nothing was noted. */
    public Optional<LineState> lineState() {
        return line.isEmpty() ? Optional.empty() : Optional.of(line.getLast().state());
    }

    /** Without telephone numbers and e-mail addresses. */
    public Site withoutContacts() {
        return new Site(
                id,
                conference,
                position,
                name,
                address,
                main,
                representative.nameOnly(),
                technician.nameOnly(),
                checks,
                line);
    }

    public Site withLineEvent(LineEvent event) {
        var events = new ArrayList<>(line);
        events.add(event);
        return new Site(id, conference, position, name, address, main, representative, technician, checks, events);
    }

    public Site withCheck(ConnectionCheck check) {
        var done = new ArrayList<>(checks);
        done.add(check);
        return new Site(id, conference, position, name, address, main, representative, technician, done, line);
    }

    public Site withPosition(int value) {
        return new Site(id, conference, value, name, address, main, representative, technician, checks, line);
    }

    public Site withMain(boolean value) {
        return new Site(id, conference, position, name, address, value, representative, technician, checks, line);
    }

    public Site withName(String value) {
        return new Site(id, conference, position, value, address, main, representative, technician, checks, line);
    }

    public Site withAddress(String value) {
        return new Site(id, conference, position, name, value, main, representative, technician, checks, line);
    }

    public Site withRepresentative(Contact value) {
        return new Site(id, conference, position, name, address, main, value, technician, checks, line);
    }

    public Site withTechnician(Contact value) {
        return new Site(id, conference, position, name, address, main, representative, value, checks, line);
    }

    public Site withChecks(List<ConnectionCheck> value) {
        return new Site(id, conference, position, name, address, main, representative, technician, value, line);
    }

    public Site withLine(List<LineEvent> value) {
        return new Site(id, conference, position, name, address, main, representative, technician, checks, value);
    }
}
