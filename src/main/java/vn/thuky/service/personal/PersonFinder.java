package vn.thuky.service.personal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.document.FinalVersion;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.HistoryService;
import vn.thuky.service.NotSaved;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.text.Mentions;
import vn.thuky.text.Worded;

/** Reads everything that is kept for one person: records, their history, papers that were sent, files handed in, backups. Blocking. */
final class PersonFinder {
    private final Workspace workspace;
    private final HistoryService history;
    private final AttachmentService files;
    private final Backups backups;

    PersonFinder(Workspace workspace, HistoryService history, AttachmentService files, Backups backups) {
        this.workspace = workspace;
        this.history = history;
        this.files = files;
        this.backups = backups;
    }

    Appearances find(Person person, Progress progress) {
        var listed = workspace.store().conferences().all();
        var seats = Seats.of(person, listed, workspace.store().people());
        var mentions = new Mentions(List.of(person.name()), seats.contacts());
        var conferences = listed.stream().collect(Collectors.toMap(Conference::id, Function.identity()));
        var found = new ArrayList<Occurrence>();
        var changes = 0L;
        try {
            var scopes = scopes(listed);
            for (var scope : scopes) {
                progress.check(scopes.indexOf(scope), scopes.size());
                var reading = new ScopeReading(workspace, history, seats, mentions, conference(scope, conferences));
                found.addAll(reading.read(scope));
                changes += reading.authored();
            }
        } catch (IOException e) {
            throw new NotSaved(e);
        }
        found.addAll(authored(changes, seats));
        var handedIn = new HandedIn(workspace.store(), files, mentions);
        for (var conference : listed) {
            found.addAll(sent(conference, mentions));
            found.addAll(ofSpeeches(conference, seats));
            var inFiles = handedIn.in(conference.id(), progress);
            inFiles.naming().forEach(file -> found.add(naming(conference, file)));
            if (!inFiles.unread().isEmpty() && appears(conference, found)) {
                found.add(unread(conference, inFiles.unread()));
            }
        }
        found.addAll(backups());
        return new Appearances(person, mentions, found);
    }

    private static Optional<Conference> conference(Scope scope, Map<ConferenceId, Conference> listed) {
        return scope.conference().flatMap(id -> Optional.ofNullable(listed.get(id)));
    }

    /** The listed conferences first, the latest before the others; then the office, and conferences that are no longer listed. */
    private List<Scope> scopes(List<Conference> listed) throws IOException {
        var scopes = new ArrayList<Scope>();
        listed.forEach(conference -> scopes.add(Scope.of(conference.id())));
        scopes.add(Scope.OFFICE);
        workspace.folder().conferences().stream()
                .map(Scope::of)
                .filter(scope -> !scopes.contains(scope))
                .forEach(scopes::add);
        return scopes;
    }

    private static List<Occurrence> authored(long changes, Seats seats) {
        return changes == 0
                ? List.of()
                : List.of(new Occurrence(
                        Scope.OFFICE,
                        RecordKind.SETTINGS,
                        "",
                        How.AUTHOR,
                        texts -> texts.get("personal.authored", changes),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        seats.certain(Optional.empty())));
    }

    private List<Occurrence> sent(Conference conference, Mentions mentions) {
        var found = new ArrayList<Occurrence>();
        for (var document : workspace.store().documents().documents(conference.id())) {
            var versions = document.finals().stream()
                    .filter(version -> names(version, mentions))
                    .map(version -> String.valueOf(version.version()))
                    .collect(Collectors.joining(", "));
            if (!versions.isEmpty()) {
                Worded text =
                        texts -> texts.get("personal.sent", texts.name(document.kind()), document.number(), versions);
                found.add(told(
                        conference,
                        How.SENT,
                        RecordKind.DOCUMENT,
                        document.kind().name(),
                        text));
            }
        }
        return found;
    }

    private boolean names(FinalVersion version, Mentions mentions) {
        return version.file(FileFormat.MARKDOWN)
                .flatMap(workspace.store().attachments()::attachment)
                .flatMap(files::read)
                .filter(content -> mentions.in(new String(content, StandardCharsets.UTF_8)))
                .isPresent();
    }

    private static boolean appears(Conference conference, List<Occurrence> found) {
        return found.stream().anyMatch(one -> one.conference().equals(Optional.of(conference)));
    }

    private static Occurrence naming(Conference conference, Attachment file) {
        return told(conference, How.IN_FILE, RecordKind.ATTACHMENT, file.id().value(), _ -> file.fileName());
    }

    private static Occurrence unread(Conference conference, List<Attachment> files) {
        var names = files.stream().map(Attachment::fileName).collect(Collectors.joining("; "));
        return told(
                conference,
                How.UNREAD,
                RecordKind.ATTACHMENT,
                "",
                texts -> texts.get("personal.unread", files.size(), names));
    }

    private List<Occurrence> ofSpeeches(Conference conference, Seats seats) {
        var found = new ArrayList<Occurrence>();
        for (var speech : workspace.store().speeches().speeches(conference.id())) {
            var names = speech.speakers().stream().anyMatch(seats.certain()::contains)
                    ? speech.texts().stream()
                            .flatMap(id -> workspace.store().attachments().attachment(id).stream())
                            .map(Attachment::fileName)
                            .collect(Collectors.joining("; "))
                    : "";
            if (!names.isEmpty()) {
                found.add(told(
                        conference, How.FILE, RecordKind.SPEECH, speech.id().value(), _ -> names));
            }
        }
        return found;
    }

    private static Occurrence told(Conference conference, How how, RecordKind kind, String id, Worded text) {
        return new Occurrence(
                Scope.of(conference.id()),
                kind,
                id,
                how,
                text,
                List.of(),
                Optional.of(conference),
                Optional.empty(),
                true);
    }

    private List<Occurrence> backups() {
        var kept = backups.list();
        var found = new ArrayList<Occurrence>();
        if (!kept.isEmpty()) {
            var folder = workspace.folder().backups();
            found.add(backup("own", texts -> texts.get("personal.backups", kept.size(), folder.toString())));
        }
        backups.second()
                .folder()
                .ifPresent(folder ->
                        found.add(backup("second", texts -> texts.get("personal.secondPlace", folder.toString()))));
        return found;
    }

    private static Occurrence backup(String id, Worded text) {
        return new Occurrence(
                Scope.OFFICE,
                RecordKind.SETTINGS,
                id,
                How.BACKUP,
                text,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
