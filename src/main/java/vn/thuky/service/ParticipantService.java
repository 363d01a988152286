package vn.thuky.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.Site;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.reading.ListedPerson;
import vn.thuky.reading.PeopleReading;
import vn.thuky.store.Store;

/** The participants of a conference in official order: by rank, then by hand. */
public final class ParticipantService {
    private final Ledger ledger;
    private final Store store;

    public ParticipantService(Ledger ledger, Store store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** A conference with its participants in official order, and what they refer to. */
    public record Roster(
            Conference conference, List<Participant> participants, List<Organization> organizations, List<Site> sites) {
        public Roster {
            participants = List.copyOf(participants);
            organizations = List.copyOf(organizations);
            sites = List.copyOf(sites);
        }
    }

    /** What became of a list that was pasted. */
    public sealed interface Pasted {

        /**
         * People were added in one step, and as many organizations as the office did not have.
         *
         * @param notUnderstood headings, sites and roles that were left out
         */
        record Added(Change change, int people, int organizations, List<String> notUnderstood) implements Pasted {
            public Added {
                notUnderstood = List.copyOf(notUnderstood);
            }
        }

        /** There was nobody in it. */
        record Nobody() implements Pasted {}

        /** It was too long to be a list of participants; nothing was added. */
        record TooMuch() implements Pasted {}
    }

    /** Everything about the participants; empty when there is no such conference. */
    public Optional<Roster> roster(ConferenceId conference) {
        return store.conferences()
                .find(conference)
                .map(found -> new Roster(
                        found,
                        store.people().participants(conference),
                        store.people().organizations(),
                        store.people().sites(conference)));
    }

    /** Adds a seat below another one, with its rank, group and site; at the end when that one is gone. */
    public Participant addAfter(ConferenceId conference, ParticipantId before) {
        var ordered = store.people().participants(conference);
        var index = ordered.stream().map(Participant::id).toList().indexOf(before);
        return index < 0 ? add(conference) : insert(ordered, index + 1, seatBeside(ordered.get(index)));
    }

    /** Adds a seat at the end. */
    public Participant add(ConferenceId conference) {
        var ordered = store.people().participants(conference);
        var seat = Participant.seat(ParticipantId.fresh(), conference).withRank(lastRank(ordered));
        return insert(ordered, ordered.size(), seat);
    }

    /** Adds the people of a list copied from a spreadsheet at the end, in one step; see {@link PeopleReading}. */
    public Pasted paste(ConferenceId conference, String list) {
        return switch (PeopleReading.read(list)) {
            case PeopleReading.Result.People(var people, var unread) -> addAll(conference, people, unread);
            case PeopleReading.Result.Nothing() -> new Pasted.Nobody();
            case PeopleReading.Result.TooMuch() -> new Pasted.TooMuch();
        };
    }

    /** Adds the people a file was found to hold at the end, in one step. */
    public Pasted addAll(ConferenceId conference, PeopleList.Found found) {
        return addAll(conference, found.people(), found.unread());
    }

    private Pasted addAll(ConferenceId conference, List<ListedPerson> people, List<String> unread) {
        var ordered = store.people().participants(conference);
        var book = OrganizationBook.of(store.people());
        var words = new ListedWords(store.people().sites(conference), unread);
        var rank = lastRank(ordered);
        var order = ordered.isEmpty() ? 0 : ordered.getLast().order() + 1;
        var added = new ArrayList<Edit>();
        for (var person : people) {
            var seat = Participant.seat(ParticipantId.fresh(), conference)
                    .withPerson(new Person(person.honorific(), person.title(), person.name()))
                    .withPosition(person.position())
                    .withOrganization(book.findOrMake(person.organization()).map(Organization::id))
                    .withRank(rank)
                    .withOrder(order++);
            added.add(Edit.put(words.seated(seat, person)));
        }
        var organizations = book.edits();
        var edits = new ArrayList<>(organizations);
        edits.addAll(added);
        return ledger.write(edits)
                .<Pasted>map(
                        change -> new Pasted.Added(change, people.size(), organizations.size(), words.notUnderstood()))
                .orElseGet(Pasted.Nobody::new);
    }

    /** Changes participants, each as it is now, in one step. Who is moved to another site speaks from there. */
    public Optional<Change> change(Collection<ParticipantId> ids, UnaryOperator<Participant> how) {
        var edits = new ArrayList<>(edits(ids, how));
        ids.stream()
                .flatMap(id -> store.people().participant(id).stream())
                .forEach(participant -> edits.addAll(speeches(participant, how.apply(participant))));
        return ledger.write(edits);
    }

    /** The speeches to come that were to be given from the site where their first speaker was. What has begun was given from there. */
    private List<Edit> speeches(Participant before, Participant now) {
        return before.site().equals(now.site())
                ? List.of()
                : store.speeches().speeches(now.conference()).stream()
                        .filter(QueueService::waiting)
                        .filter(speech -> speech.speakers().stream().findFirst().equals(Optional.of(now.id())))
                        .filter(speech -> speech.site().equals(before.site()))
                        .map(speech -> Edit.put(speech.withSite(now.site())))
                        .toList();
    }

    /** Sets the organization by its name or abbreviation, making it when the office has none of this name; a blank one takes it off. */
    public Optional<Change> setOrganization(Collection<ParticipantId> ids, String typed) {
        var book = OrganizationBook.of(store.people());
        var organization = book.findOrMake(typed).map(Organization::id);
        var edits = new ArrayList<>(book.edits());
        edits.addAll(edits(ids, participant -> participant.withOrganization(organization)));
        return ledger.write(edits);
    }

    /** Calls the roll of one or many. Coming and going are forgotten of those who were not there, reasons of those who were. */
    public Optional<Change> setAttendance(Collection<ParticipantId> ids, AttendanceState state) {
        return change(ids, participant -> {
            var attendance = participant.attendance().withState(state);
            return participant.withAttendance(
                    state.present()
                            ? attendance
                            : attendance.withCameAt(Optional.empty()).withLeftAt(Optional.empty()));
        });
    }

    /** Moves participants, together and in their order, so that the first stands at {@code to}, counted without them from 0. */
    public Optional<Change> move(ConferenceId conference, Collection<ParticipantId> some, int to) {
        var ordered = store.people().participants(conference);
        var ranks = ordered.stream().map(Participant::rank).toList();
        return ledger.write(Precedence.edits(ordered, Precedence.seated(Ordering.moved(ordered, some, to), ranks)));
    }

    /** Deletes participants. What they said and for whom they stood in stays, no longer tied to them. */
    public Optional<Change> delete(ConferenceId conference, Collection<ParticipantId> some) {
        return ledger.write(removal(conference, some));
    }

    /**
     * What participants have left in the record.
     *
     * @param spoken speeches they gave
     * @param notes of what they said
     * @param present how many of them are marked present
     */
    public record Traces(int spoken, int notes, int present) {}

    /** What these participants have left in the record, which stays when they are deleted. */
    public Traces traces(ConferenceId conference, Collection<ParticipantId> some) {
        return new Traces(
                count(store.speeches().speeches(conference).stream()
                        .filter(speech -> speech.actual().start().isPresent())
                        .filter(speech -> speech.speakers().stream().anyMatch(some::contains))),
                count(store.speeches().notes(conference).stream()
                        .filter(note ->
                                note.context().speaker().filter(some::contains).isPresent())),
                count(some.stream()
                        .flatMap(id -> store.people().participant(id).stream())
                        .filter(one -> one.attendance().state().present())));
    }

    private static int count(Stream<?> found) {
        return (int) found.count();
    }

    /** What deleting participants comes to; see {@link #delete}. */
    public List<Edit> removal(ConferenceId conference, Collection<ParticipantId> some) {
        var gone = some.stream()
                .flatMap(id -> store.people().participant(id).stream())
                .toList();
        var edits = new ArrayList<>(new Untying(store, conference).fromParticipants(gone));
        gone.forEach(participant -> edits.add(Edit.remove(participant)));
        return edits;
    }

    private Participant insert(List<Participant> ordered, int at, Participant seat) {
        var longer = new ArrayList<>(ordered);
        longer.add(at, seat);
        var seated =
                Precedence.seated(longer, longer.stream().map(Participant::rank).toList());
        ledger.write(Precedence.edits(ordered, seated));
        return seated.get(at);
    }

    private static Participant seatBeside(Participant other) {
        return Participant.seat(ParticipantId.fresh(), other.conference())
                .withRank(other.rank())
                .withGroup(other.group())
                .withSite(other.site());
    }

    private List<Edit> edits(Collection<ParticipantId> ids, UnaryOperator<Participant> how) {
        return ids.stream()
                .flatMap(id -> store.people().participant(id).stream())
                .map(participant -> Edit.put(how.apply(participant)))
                .toList();
    }

    private static int lastRank(List<Participant> ordered) {
        return ordered.isEmpty() ? 1 : ordered.getLast().rank();
    }
}
