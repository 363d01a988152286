package vn.thuky.service;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.speech.Speech;
import vn.thuky.journal.Change;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Tells the hall what goes on, from the record as it is kept. */
public final class HallService {
    /** What the picture is made of; notes, typed every few seconds, are not. */
    private static final Set<RecordKind> SHOWN = EnumSet.of(
            RecordKind.CONFERENCE,
            RecordKind.AGENDA_ITEM,
            RecordKind.SPEECH,
            RecordKind.PARTICIPANT,
            RecordKind.ORGANIZATION,
            RecordKind.SITE);

    private final Store store;
    private final Changes changes;

    public HallService(Store store, Changes changes) {
        this.store = store;
        this.changes = changes;
    }

    /** The present picture; empty when there is no such conference. */
    public Optional<HallPicture> picture(ConferenceId id) {
        return store.conferences().find(id).map(this::picture);
    }

    /** Tells when the picture of a conference may be another; on the writer's thread, see {@link Changes}. */
    public Changes.Subscription follow(ConferenceId id, Runnable changed) {
        var own = Scope.of(id);
        return changes.subscribe(change -> {
            if ((change.scope().equals(own) || change.scope().equals(Scope.OFFICE)) && shows(change)) {
                changed.run();
            }
        });
    }

    private static boolean shows(Change change) {
        return change.edits().stream().anyMatch(edit -> SHOWN.contains(edit.kind()));
    }

    private HallPicture picture(Conference conference) {
        var items = store.agenda().items(conference.id());
        var speeches = store.speeches().speeches(conference.id());
        var speech = Ongoing.speech(speeches);
        var next = Upcoming.of(items, speeches);
        var item = Ongoing.item(items);
        return new HallPicture(
                conference,
                item,
                speech,
                speech.map(this::speaker).orElse(""),
                speech.flatMap(Speech::site)
                        .flatMap(store.people()::site)
                        .map(Site::name)
                        .orElse(""),
                next.item().filter(_ -> item.isEmpty()).flatMap(AgendaItem::fixedStart),
                next.speech().map(this::announced).or(() -> next.item().map(AgendaItem::title)));
    }

    /** Whoever gives a speech; what it is about where nobody is known. */
    private String announced(Speech speech) {
        var speaker = speaker(speech);
        return speaker.isEmpty() ? speech.title() : speaker;
    }

    private String speaker(Speech speech) {
        var people = speech.speakers().stream()
                .flatMap(id -> store.people().participant(id).stream())
                .map(person -> person.called(organization(person.organization())))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        return people.isEmpty() ? organization(speech.organization()) : people;
    }

    private String organization(Optional<OrganizationId> id) {
        return id.flatMap(store.people()::organization)
                .map(Organization::shortName)
                .orElse("");
    }
}
