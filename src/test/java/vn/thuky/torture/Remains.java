package vn.thuky.torture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.speech.Note;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.StartFinding.Kind;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.DataCheck;

/** Opens what a failing disk has left, on a sound one, and says what is wrong with it. */
final class Remains {
    /** What may be found after any failure of a disk: nothing that was shown as saved is missing. */
    private static final Set<Kind> ALLOWED =
            Set.of(Kind.ABRUPT_END, Kind.STORE_MISSING, Kind.TORN_END, Kind.STORE_REBUILT);

    private Remains() {}

    /** What is wrong; nothing when all that was saved is there and everything can be read. */
    static List<String> problems(Path folder, List<String> saved) throws IOException {
        var problems = new ArrayList<String>();
        try (var workspace = Workspace.open(new DataFolder(folder), Clock.systemUTC())) {
            workspace.findings().stream()
                    .filter(finding -> !ALLOWED.contains(finding.kind()))
                    .forEach(finding -> problems.add("found: " + finding));
            var there = texts(workspace);
            saved.stream()
                    .filter(text -> !there.contains(text))
                    .forEach(text -> problems.add("lost: " + text.substring(0, Math.min(8, text.length()))));
            halves(workspace).forEach(text -> problems.add("half a step: " + text));
            DataCheck.of(workspace, Clock.systemUTC()).findings().forEach(found -> problems.add("check: " + found));
            new Backups(workspace, Clock.systemUTC()).list();
        } catch (CannotOpen | RuntimeException e) {
            problems.add("cannot be opened: " + e.getMessage());
        }
        return problems;
    }

    private static Set<String> texts(Workspace workspace) throws IOException {
        var texts = new HashSet<String>();
        workspace.store().speeches().notes(Session.CONFERENCE).forEach(note -> texts.add(note.text()));
        for (var attachment : workspace.store().attachments().attachments(Session.CONFERENCE)) {
            if (Files.exists(workspace.folder().attachments(Session.CONFERENCE).resolve(attachment.sha256()))) {
                texts.add(attachment.sha256());
            }
        }
        return texts;
    }

    /** Steps over two journals of which only one part is there. */
    private static Set<String> halves(Workspace workspace) {
        var notes = new HashSet<>(workspace.store().speeches().notes(Session.CONFERENCE).stream()
                .map(Note::text)
                .toList());
        var halves = new HashSet<String>();
        workspace.store().people().organizations().stream()
                .map(Organization::name)
                .filter(name -> !notes.contains(name))
                .forEach(halves::add);
        return halves;
    }
}
