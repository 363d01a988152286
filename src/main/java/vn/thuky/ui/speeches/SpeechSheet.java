package vn.thuky.ui.speeches;

import java.util.ArrayList;
import java.util.List;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.service.Labels;
import vn.thuky.service.SpeechQueue;
import vn.thuky.ui.kit.Choice;

/** The speeches as the screen shows them, and what can be chosen for each. */
record SpeechSheet(
        SpeechQueue queue,
        Labels<ParticipantId> people,
        Labels<OrganizationId> organizations,
        List<Choice<SiteId>> sites,
        List<Choice<AgendaItemId>> items) {

    static SpeechSheet of(SpeechQueue queue) {
        var organizations = Labels.ofOrganizations(queue.organizations());
        return new SpeechSheet(
                queue,
                Labels.ofParticipants(queue.participants(), organizations),
                organizations,
                Choice.of(queue.sites(), Site::id, Site::name),
                Choice.of(queue.items(), AgendaItem::id, AgendaItem::title));
    }

    List<SpeechLine> lines() {
        var lines = new ArrayList<SpeechLine>();
        for (var speech : queue.speeches()) {
            lines.add(new SpeechLine(
                    speech,
                    lines.size() + 1,
                    people.of(speech.speakers()),
                    speech.organization().map(organizations::of).orElse(""),
                    Choice.among(sites, speech.site()),
                    Choice.among(items, speech.item())));
        }
        return lines;
    }
}
