package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thuky.journal.Change;
import vn.thuky.journal.JournalReading;
import vn.thuky.journal.Redaction;
import vn.thuky.journal.SafeFile;
import vn.thuky.journal.Scope;
import vn.thuky.store.Store;

/** Journals without a person, written beside those that are there and read back before they may take their place. */
final class RedactedJournals {
    private final DataFolder folder;
    private final JointReplace joint;
    private final Redaction redaction;

    RedactedJournals(DataFolder folder, JointReplace joint, Redaction redaction) {
        this.folder = folder;
        this.joint = joint;
        this.redaction = redaction;
    }

    /**
     * Writes them, each with a change more where there is one, and checks them.
     *
     * @return the scopes whose journals change
     */
    List<Scope> prepare(Collection<Scope> scopes, Map<Scope, Change> more) throws IOException {
        var changed = new ArrayList<Scope>();
        try (var trial = Store.memory()) {
            for (var scope : scopes) {
                if (write(scope, Optional.ofNullable(more.get(scope)))) {
                    check(scope, trial);
                    changed.add(scope);
                }
            }
        } catch (RuntimeException e) {
            throw new IOException("a journal cannot be read any more without the person", e);
        }
        return changed;
    }

    private boolean write(Scope scope, Optional<Change> more) throws IOException {
        var journal = folder.journal(scope);
        var fresh = joint.fresh(scope);
        SafeFile.replace(fresh, stream -> {
            try (var old = Files.newInputStream(journal)) {
                redaction.journal(
                        scope, old, folder.vault(), stream, more.stream().toList());
            }
        });
        var differs = Files.mismatch(journal, fresh) >= 0;
        if (!differs) {
            Files.delete(fresh);
        }
        return differs;
    }

    private void check(Scope scope, Store trial) throws IOException {
        var changes = new ArrayList<Change>();
        var before = new int[1];
        new JournalReading(joint.fresh(scope), scope, folder.vault()).read(changes::add);
        new JournalReading(folder.journal(scope), scope, folder.vault()).read(_ -> before[0]++);
        if (changes.size() < before[0]) {
            throw new IOException("changes are missing in " + scope.name());
        }
        trial.apply(scope, changes);
    }
}
