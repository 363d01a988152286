package vn.thuky.service;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.speech.Note;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.store.Store;

/** The agenda of a conference: its items, their order, and the clock times that follow. */
public final class AgendaService {
    private final Ledger ledger;
    private final Store store;
    private final Clock clock;

    public AgendaService(Ledger ledger, Store store, Clock clock) {
        this.ledger = ledger;
        this.store = store;
        this.clock = clock;
    }

    /** The agenda with its times; empty when there is no such conference. */
    public Optional<Programme> programme(ConferenceId conference) {
        return store.conferences()
                .find(conference)
                .map(found -> Programme.of(
                        found,
                        store.agenda().items(conference),
                        store.people().sites(conference),
                        people(conference),
                        LocalDateTime.now(clock),
                        store.speeches().speaking(conference)));
    }

    private List<String> people(ConferenceId conference) {
        var organizations = Labels.ofOrganizations(store.people().organizations());
        return Labels.ofParticipants(store.people().participants(conference), organizations)
                .all();
    }

    /** Adds an item at the end. */
    public AgendaItem append(ConferenceId conference, String title) {
        return insert(conference, title, store.agenda().items(conference).size());
    }

    /** Adds an item below another; at the end when that one is gone. */
    public AgendaItem insertAfter(ConferenceId conference, AgendaItemId before, String title) {
        var items = store.agenda().items(conference);
        var index = items.stream().map(AgendaItem::id).toList().indexOf(before);
        return insert(conference, title, index < 0 ? items.size() : index + 1);
    }

    private AgendaItem insert(ConferenceId conference, String title, int at) {
        var item = AgendaItem.titled(AgendaItemId.fresh(), conference, title).withPosition(at);
        var ordered = new ArrayList<>(store.agenda().items(conference));
        ordered.add(at, item);
        ledger.write(Ordering.edits(ordered, AgendaItem::withPosition));
        return item;
    }

    /** Changes one item; empty when it is gone or nothing differs. */
    public Optional<Change> change(AgendaItemId id, UnaryOperator<AgendaItem> how) {
        return store.agenda().item(id).flatMap(item -> ledger.write(Edit.put(how.apply(item))));
    }

    /** Moves items, together and in their order, so that the first of them stands at {@code to}, counted without them from 0.
     * In another order the times items were put off to mean nothing. */
    public Optional<Change> move(ConferenceId conference, Collection<AgendaItemId> items, int to) {
        var ordered = Ordering.moved(store.agenda().items(conference), items, to).stream()
                .map(item -> item.withMoved(Optional.empty()))
                .toList();
        return ledger.write(Ordering.edits(ordered, AgendaItem::withPosition));
    }

    /** Deletes items. Their speeches and notes stay, no longer tied to an item. */
    public Optional<Change> delete(ConferenceId conference, Collection<AgendaItemId> items) {
        var remaining = new ArrayList<AgendaItem>();
        var edits = new ArrayList<Edit>();
        for (var item : store.agenda().items(conference)) {
            if (items.contains(item.id())) {
                edits.add(Edit.remove(item));
            } else {
                remaining.add(item);
            }
        }
        edits.addAll(Ordering.edits(remaining, AgendaItem::withPosition));
        edits.addAll(untied(conference, items));
        return ledger.write(edits);
    }

    private List<Edit> untied(ConferenceId conference, Collection<AgendaItemId> items) {
        var edits = new ArrayList<Edit>();
        for (var speech : store.speeches().speeches(conference)) {
            if (speech.item().filter(items::contains).isPresent()) {
                edits.add(Edit.put(speech.withItem(Optional.empty())));
            }
        }
        for (var note : store.speeches().notes(conference)) {
            if (note.context().item().filter(items::contains).isPresent()) {
                var context = note.context();
                edits.add(Edit.put(note.withContext(
                        new Note.Context(Optional.empty(), context.speech(), context.speaker(), context.site()))));
            }
        }
        for (var vote : store.votes().votes(conference)) {
            if (vote.item().filter(items::contains).isPresent()) {
                edits.add(Edit.put(vote.withItem(Optional.empty())));
            }
        }
        return edits;
    }
}
