package vn.thuky.service;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;

/**
 * The speeches of a conference in order, with what they refer to.
 *
 * @param texts the text files of the speeches
 */
public record SpeechQueue(
        List<Speech> speeches,
        List<AgendaItem> items,
        List<Participant> participants,
        List<Organization> organizations,
        List<Site> sites,
        Map<AttachmentId, Attachment> texts) {

    public SpeechQueue {
        speeches = List.copyOf(speeches);
        items = List.copyOf(items);
        participants = List.copyOf(participants);
        organizations = List.copyOf(organizations);
        sites = List.copyOf(sites);
        texts = Map.copyOf(texts);
    }

    /** How the time asked for by the speeches of an agenda item stands to its length. */
    public record Load(AgendaItem item, int speeches, Duration registered) {

        /** Time asked for beyond the length of the item; negative where some is left. */
        public Duration excess() {
            return registered.minus(item.planned());
        }
    }

    /** The speeches of an agenda item; those of no item for an empty one. */
    public List<Speech> of(Optional<AgendaItemId> item) {
        return speeches.stream().filter(speech -> speech.item().equals(item)).toList();
    }

    /** The load of each agenda item that has speeches; withdrawn ones ask for no time. */
    public List<Load> loads() {
        return items.stream()
                .map(this::load)
                .filter(load -> load.speeches() > 0)
                .toList();
    }

    /** How many speeches belong to no agenda item that is there. */
    public int loose() {
        var known = items.stream().map(AgendaItem::id).toList();
        return (int) speeches.stream()
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                .filter(speech -> speech.item().filter(known::contains).isEmpty())
                .count();
    }

    /** Time asked for by all speeches that are not withdrawn. */
    public Duration registered() {
        return registered(speeches);
    }

    private Load load(AgendaItem item) {
        var held = of(Optional.of(item.id())).stream()
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                .toList();
        return new Load(item, held.size(), registered(held));
    }

    private static Duration registered(List<Speech> speeches) {
        return speeches.stream()
                .filter(speech -> speech.status() != SpeechStatus.WITHDRAWN)
                .map(Speech::registered)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
