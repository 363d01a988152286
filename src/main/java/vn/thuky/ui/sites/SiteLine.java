package vn.thuky.ui.sites;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.Site;
import vn.thuky.service.SiteService.Entry;
import vn.thuky.text.Fold;

/**
 * What the table shows of a site.
 *
 * @param place in the list, from 1
 * @param twin whether another site has the same name, but for accents and capitals
 */
record SiteLine(int place, Site site, RollCall rollCall, boolean twin) {

    static List<SiteLine> of(List<Entry> entries) {
        var names = entries.stream().map(entry -> folded(entry.site())).toList();
        var lines = new ArrayList<SiteLine>();
        for (var entry : entries) {
            lines.add(new SiteLine(
                    lines.size() + 1,
                    entry.site(),
                    entry.rollCall(),
                    Collections.frequency(names, folded(entry.site())) > 1));
        }
        return lines;
    }

    private static String folded(Site site) {
        return Fold.key(site.name()).strip();
    }

    /** The last trial of its line. */
    Optional<LogEntry> lastCheck() {
        return last(site.checks()).map(LogEntry::of);
    }

    /** What happened last to its line. */
    Optional<LogEntry> lastEvent() {
        return last(site.line()).map(LogEntry::of);
    }

    /** The trials of its line, newest first. */
    List<LogEntry> checks() {
        return site.checks().reversed().stream().map(LogEntry::of).toList();
    }

    /** What happened to its line, newest first. */
    List<LogEntry> events() {
        return site.line().reversed().stream().map(LogEntry::of).toList();
    }

    /** How many people: expected there, or present of those expected once the roll is called. */
    String people() {
        return rollCall.present() == 0
                ? Integer.toString(rollCall.invited())
                : rollCall.present() + "/" + rollCall.invited();
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.getLast());
    }
}
