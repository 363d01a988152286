package vn.thuky.ui.participants;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.SiteId;
import vn.thuky.service.ParticipantService.Roster;
import vn.thuky.text.Folded;
import vn.thuky.ui.kit.Choice;

/**
 * What the table shows of a participant.
 *
 * @param number in official order, from 1
 * @param substituteFor what the one is called in whose place this one came; may be empty
 * @param words all it can be found by
 */
record ParticipantLine(
        int number,
        Participant participant,
        String organization,
        Choice<SiteId> site,
        String substituteFor,
        Folded words) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The participants of a roster in official order. */
    static List<ParticipantLine> of(Roster roster) {
        var names = new Names(roster);
        var lines = new ArrayList<ParticipantLine>();
        for (var participant : roster.participants()) {
            var organization = names.organization(participant);
            var site = names.site(participant);
            lines.add(new ParticipantLine(
                    lines.size() + 1,
                    participant,
                    organization,
                    site,
                    participant.attendance().substituteFor().map(names::called).orElse(""),
                    words(participant, organization, site.name())));
        }
        return lines;
    }

    private static Folded words(Participant participant, String organization, String site) {
        var person = participant.person();
        return Folded.of(String.join(
                " ",
                person.honorific(),
                person.title(),
                person.name(),
                participant.position(),
                organization,
                site,
                participant.group(),
                participant.contact().phone(),
                participant.contact().email()));
    }

    /** A time of day as it stands in its cell. */
    static String clock(Optional<LocalDateTime> moment) {
        return moment.map(CLOCK::format).orElse("");
    }
}
