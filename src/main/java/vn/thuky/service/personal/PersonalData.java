package vn.thuky.service.personal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.export.Exporter;
import vn.thuky.export.Imprint;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordCodec;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.Drafts;
import vn.thuky.service.HistoryService;
import vn.thuky.service.NotSaved;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Reworked;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.text.Clean;
import vn.thuky.text.Language;
import vn.thuky.text.Mentions;
import vn.thuky.text.Texts;

/** What is kept of a person: shown, written out, corrected, and taken out. Blocking. */
public final class PersonalData {
    private final Workspace workspace;
    private final ParticipantService participants;
    private final Backups backups;
    private final PersonFinder finder;
    private final Clock clock;

    public PersonalData(Workspace workspace, Backups backups, AttachmentService files, Clock clock) {
        this.workspace = workspace;
        this.participants = new ParticipantService(workspace.ledger(), workspace.store());
        this.backups = backups;
        this.finder = new PersonFinder(
                workspace, new HistoryService(workspace.ledger(), workspace.store(), clock), files, backups);
        this.clock = clock;
    }

    /** Whether the person stays as a nameless participant, or the participant goes too. */
    public enum Extent {
        ANONYMOUS,
        REMOVED
    }

    /** The words that stand in texts where a person was taken out. */
    public static String mark() {
        return Texts.of(Language.VI).get("personal.mark");
    }

    /** The participant as a person; empty when there is none, or none with a name. */
    public Optional<Person> person(ParticipantId seat) {
        return workspace
                .store()
                .people()
                .participant(seat)
                .map(Participant::person)
                .filter(person -> person.known())
                .map(person -> new Person(Clean.line(person.name()), Optional.of(seat)));
    }

    /** Everything that is kept of a person, and what may be of another of the same name. */
    public Appearances find(Person person, Progress progress) {
        return finder.find(person, progress);
    }

    /**
     * Writes what is kept of the person into a paper, to be handed over on request.
     *
     * @param mine keys of the occurrences that are the person's
     * @throws NotSaved when the file cannot be written
     */
    public void export(Appearances found, Set<String> mine, FileFormat format, Path target) {
        var settings = workspace.store().office().settings();
        var told = found.occurrences().stream()
                .filter(one -> one.how() != How.UNREAD)
                .filter(one -> !one.how().changes() || mine.contains(one.key()))
                .toList();
        var paper = new PersonReport(found.person().name(), settings.paper(), ZonedDateTime.now(clock)).paper(told);
        try {
            var imprint = new Imprint(settings.user(), ZonedDateTime.now(clock));
            SafeFile.replace(target, stream -> new Exporter().write(paper, format, imprint, stream));
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }

    /**
     * Writes the name otherwise in all records of the person as they are now, in one step for each journal, all of them or none; the
     * history keeps what was before.
     */
    public List<Change> rename(Appearances found, Set<String> mine, String name) {
        var words = new Mentions(List.of(found.person().name()), List.of());
        var edits = new ArrayList<Edit>();
        for (var one : found.mine(mine)) {
            if (one.how() != How.AUTHOR) {
                workspace
                        .store()
                        .body(one.kind(), one.id())
                        .map(body -> body.withTexts(text -> words.replaced(text, Clean.line(name))))
                        .map(body -> RecordCodec.decode(one.kind(), one.id(), one.scope(), body))
                        .map(Edit::put)
                        .ifPresent(edits::add);
            }
        }
        return workspace.ledger().writeAll(edits);
    }

    /** Takes the steps of {@link #rename} back, all of them or, when another was made since in one of the journals, none; false then. */
    public boolean takeBack(List<Change> steps) {
        return workspace.ledger().undoAll(steps);
    }

    /**
     * Takes a person out of everything: records, their history, unfinished text, what was put aside as damaged, and backups. Papers as they
     * were sent and files that were handed in stay. It cannot be undone.
     *
     * @param mine keys of the occurrences that are the person's
     * @return what became of the backups
     * @param progress told how far it is; it cannot be called off, as it would be half done
     * @throws NotSaved when it could not be done; records and history are as before then
     */
    public Reworked takeOut(Appearances found, Set<String> mine, Extent extent, Progress progress) {
        var own = found.mine(mine);
        var seats = own.stream().filter(this::isSeat).map(Occurrence::id).collect(Collectors.toSet());
        var words = new PersonWords(found.mentions(), mark());
        var redaction =
                new Redaction(words, found.others(mine), seats, extent == Extent.REMOVED ? seats : Set.<String>of());
        cleanDrafts(words);
        new PutAside(workspace.folder()).clean(words);
        return backups.redact(redaction, extent == Extent.REMOVED ? removal(own) : List.of(), progress);
    }

    /** A participant now, or one that was deleted: not one that had the name before somebody else. */
    private boolean isSeat(Occurrence one) {
        return one.how() == How.SEAT
                || (one.how() == How.FORMER
                        && one.kind() == RecordKind.PARTICIPANT
                        && workspace.store().body(one.kind(), one.id()).isEmpty());
    }

    private List<Edit> removal(List<Occurrence> own) {
        var edits = new ArrayList<Edit>();
        own.stream()
                .filter(one -> one.how() == How.SEAT)
                .collect(Collectors.groupingBy(
                        Occurrence::scope, Collectors.mapping(one -> new ParticipantId(one.id()), Collectors.toSet())))
                .forEach((scope, seats) -> edits.addAll(participants.removal(conference(scope), seats)));
        return edits;
    }

    private static ConferenceId conference(Scope scope) {
        return scope.conference().orElseThrow(() -> new IllegalArgumentException("a seat of no conference"));
    }

    private void cleanDrafts(PersonWords words) {
        var drafts = new Drafts(workspace.folder(), workspace.ledger());
        try {
            for (var conference : workspace.folder().conferences()) {
                var text = drafts.read(conference);
                var left = words.without(text);
                if (!left.equals(text)) {
                    drafts.keepNow(conference, left);
                }
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
    }
}
