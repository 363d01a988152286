package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Damage;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Journal;
import vn.thuky.journal.Scope;
import vn.thuky.service.StartFinding.Kind;
import vn.thuky.store.Store;

/** Brings the store to where the journals are, and collects what was found wrong on the way. */
final class Recovery {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final DataFolder folder;
    private final Clock clock;
    private final HybridClock hybrid;
    private final List<StartFinding> findings = new ArrayList<>();

    Recovery(DataFolder folder, Clock clock, HybridClock hybrid) {
        this.folder = folder;
        this.clock = clock;
        this.hybrid = hybrid;
    }

    List<StartFinding> findings() {
        return List.copyOf(findings);
    }

    /** The store's file, or one in memory where the folder's name is one that H2 cannot take. */
    Store store() throws IOException {
        var file = folder.store();
        if (file.toString().indexOf(';') >= 0) {
            return Store.memory();
        }
        Files.createDirectories(file.resolveSibling(".").normalize());
        var store = Store.file(file);
        if (store.isPresent()) {
            return store.get();
        }
        moveAway(file.resolveSibling(file.getFileName() + ".mv.db"));
        return Store.file(file).orElseThrow(() -> new IOException(file.toString()));
    }

    /** Applies what the store has not seen, scope by scope; a store ahead of its journal forgets that scope and starts over. */
    void replay(Journals journals, Store store) throws IOException {
        for (var scope : store.scopes()) {
            if (!Files.exists(folder.journal(scope))) {
                store.forget(scope);
            }
        }
        replay(journals, store, Scope.OFFICE);
        for (var conference : folder.conferences()) {
            replayConference(journals, store, conference);
        }
        journals.damages().forEach(this::report);
    }

    private void replayConference(Journals journals, Store store, ConferenceId conference) {
        var scope = Scope.of(conference);
        try {
            replay(journals, store, scope);
        } catch (Journal.NewerFormat e) {
            store.forget(scope);
            findings.add(
                    new StartFinding(Kind.NEWER_JOURNAL, folder.journal(scope).toString()));
        } catch (IOException e) {
            findings.add(new StartFinding(
                    Kind.UNREADABLE_JOURNAL, folder.journal(scope).toString()));
        }
    }

    private void replay(Journals journals, Store store, Scope scope) throws IOException {
        var journal = journals.of(scope);
        var applied = store.applied(scope);
        if (applied > journal.lastSeq()) {
            store.forget(scope);
            applied = 0;
        }
        if (applied < journal.lastSeq()) {
            var missing = new ArrayList<Change>();
            journal.read(applied, missing::add);
            missing.forEach(change -> hybrid.seen(change.tick()));
            store.apply(scope, missing);
        }
    }

    private void moveAway(Path file) throws IOException {
        var stamp = LocalDateTime.now(clock).format(STAMP);
        Files.move(file, file.resolveSibling(file.getFileName() + ".damaged-" + stamp));
        findings.add(new StartFinding(Kind.STORE_REBUILT, file.toString()));
    }

    private void report(Damage damage) {
        var kind =
                switch (damage.kind()) {
                    case TORN_END -> Kind.TORN_END;
                    case BAD_LINE -> Kind.BAD_LINE;
                    case MISSING_LINES -> Kind.MISSING_LINES;
                };
        findings.add(new StartFinding(kind, damage.journal() + ":" + damage.line()));
    }
}
