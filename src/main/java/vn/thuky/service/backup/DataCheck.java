package vn.thuky.service.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Damage;
import vn.thuky.journal.Folders;
import vn.thuky.journal.Journal;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.service.CalledOff;
import vn.thuky.service.DataFolder;
import vn.thuky.service.KnownDamage;
import vn.thuky.service.KnownDamage.Fate;
import vn.thuky.service.Meter;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.CheckFinding.Kind;

/** Checks everything that is kept, and puts right what can be. Blocking, and long: it reads every file. */
public final class DataCheck {
    private final Workspace workspace;
    private final DataFolder folder;
    private final Shelf shelf;
    private final Progress progress;
    private final List<CheckFinding> findings = new ArrayList<>();

    private DataCheck(Workspace workspace, Clock clock, Progress progress) {
        this.workspace = workspace;
        this.folder = workspace.folder();
        this.progress = progress;
        this.shelf = new Shelf(folder.backups(), clock.getZone(), folder.vault());
    }

    /**
     * Checks it all.
     *
     * @throws CalledOff when it was no longer wanted; what was put right before that stays so
     */
    public static CheckReport of(Workspace workspace, Clock clock, Progress progress) throws IOException {
        return new DataCheck(workspace, clock, progress).run();
    }

    /** As {@link #of(Workspace, Clock, Progress)}, while nobody looks on. */
    public static CheckReport of(Workspace workspace, Clock clock) throws IOException {
        return of(workspace, clock, Progress.NONE);
    }

    private CheckReport run() throws IOException {
        var scopes = scopes();
        var backups = shelf.files();
        var of = 2 * scopes.size() + backups.size();
        var done = 0;
        workspace.ledger().ensureShown();
        for (var scope : scopes) {
            progress.check(done++, of);
            checkJournal(scope);
        }
        var attachments = 0;
        for (var scope : scopes) {
            attachments += checkAttachments(scope, done++, of);
        }
        for (var backup : backups) {
            checkBackup(backup, done++, of);
        }
        checkAgainstLatest();
        return new CheckReport(scopes.size(), attachments, backups.size(), findings);
    }

    private List<Scope> scopes() throws IOException {
        var scopes = new ArrayList<Scope>();
        if (Files.exists(folder.journal(Scope.OFFICE))) {
            scopes.add(Scope.OFFICE);
        }
        folder.conferences().forEach(conference -> scopes.add(Scope.of(conference)));
        return scopes;
    }

    /** What was deleted for good is in no backup any more, so what is in the latest is missed. */
    private void checkAgainstLatest() throws IOException {
        for (var latest : shelf.entries().stream().limit(1).toList()) {
            latest.contents().items().stream()
                    .flatMap(item -> Names.scope(item.name()).stream())
                    .map(folder::journal)
                    .filter(Files::notExists)
                    .forEach(journal -> found(Kind.MISSING_JOURNAL, journal.toString()));
        }
    }

    private void checkJournal(Scope scope) {
        var file = folder.journal(scope);
        try {
            var damages = new JournalReading(file, scope, folder.vault()).damages();
            if (!new Verification(folder, workspace.store()).presentIsRight(scope)) {
                reconcile(scope, damages);
            }
            for (var damage : unmended(damages)) {
                var kind = damage.kind() == Damage.Kind.MISSING_LINES ? Kind.MISSING_LINES : Kind.BAD_LINE;
                found(kind, file + ":" + damage.line());
            }
        } catch (Journal.NewerFormat e) {
            found(Kind.NEWER_JOURNAL, file.toString());
        } catch (IOException e) {
            found(Kind.UNREADABLE_JOURNAL, file.toString());
        }
    }

    private List<Damage> unmended(List<Damage> damages) throws IOException {
        var known = new KnownDamage(folder);
        var left = new ArrayList<Damage>();
        for (var damage : damages) {
            if (!known.is(Fate.MENDED, damage)) {
                left.add(damage);
            }
        }
        return left;
    }

    /** A whole journal is right, and the store is built again; a damaged one is told what the store still shows. */
    private void reconcile(Scope scope, List<Damage> damages) throws IOException {
        if (damages.isEmpty()) {
            workspace.ledger().rebuild();
            found(Kind.STORE_REBUILT, folder.store().toString());
        } else if (workspace.ledger().writeDown(scope)) {
            new KnownDamage(folder).add(Fate.MENDED, damages);
            found(Kind.WRITTEN_DOWN_AGAIN, folder.journal(scope).toString());
        }
    }

    private int checkAttachments(Scope scope, int done, int of) {
        var kept = scope.conference().map(this::attachments).orElseGet(this::forms);
        for (var one : kept) {
            progress.check(done, of);
            checkAttachment(folder.attachments(scope).resolve(one.sha256()), one);
        }
        return kept.size();
    }

    /** A file that is kept, by the name the user knows. */
    private record Kept(String fileName, String sha256) {}

    private List<Kept> attachments(ConferenceId conference) {
        return workspace.store().attachments().attachments(conference).stream()
                .map(one -> new Kept(one.fileName(), one.sha256()))
                .toList();
    }

    private List<Kept> forms() {
        return workspace.store().office().rules().stream()
                .flatMap(rule -> rule.form().stream())
                .map(form -> new Kept(form.fileName(), form.sha256()))
                .toList();
    }

    private void checkAttachment(Path file, Kept kept) {
        var there = Files.exists(file);
        if (there && holds(file, kept.sha256())) {
            return;
        }
        var copy = copy(kept.sha256());
        if (copy.filter(whole -> putBack(whole, file)).isPresent()) {
            found(Kind.ATTACHMENT_PUT_BACK, kept.fileName());
        } else {
            found(there ? Kind.DAMAGED_ATTACHMENT : Kind.MISSING_ATTACHMENT, kept.fileName());
        }
    }

    /** An intact copy beside the backups. */
    private Optional<Path> copy(String sha256) {
        try {
            return shelf.entries().stream()
                    .flatMap(entry -> entry.contents().items().stream())
                    .filter(item -> Names.attachmentOf(item.name()).isPresent())
                    .filter(item -> Names.sha256(item.name()).equals(sha256))
                    .map(item -> shelf.pool().file(item.sha256()))
                    .filter(file -> holds(file, sha256))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private boolean holds(Path file, String sha256) {
        var digest = Sha256.digest();
        try (var in = folder.vault().reading(Files.newInputStream(file));
                var out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
            return HexFormat.of().formatHex(digest.digest()).equals(sha256);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean putBack(Path copy, Path file) {
        try {
            Folders.create(file.resolveSibling(".").normalize());
            SafeFile.replace(file, stream -> Files.copy(copy, stream));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private void checkBackup(Path file, int done, int of) {
        try (var backup = BackupFile.open(file)) {
            backup.verify(new Meter((_, _) -> progress.reached(done, of), 1));
        } catch (IOException e) {
            found(Kind.BAD_BACKUP, file.toString());
        }
    }

    private void found(Kind kind, String detail) {
        findings.add(new CheckFinding(kind, detail));
    }
}
