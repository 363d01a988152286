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
import vn.thuky.journal.Damage;
import vn.thuky.journal.Folders;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Journal;
import vn.thuky.journal.Scope;
import vn.thuky.service.StartFinding.Kind;
import vn.thuky.store.Seal;
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
        Folders.create(file.resolveSibling(".").normalize());
        var seal = new Seal(file);
        switch (seal.state()) {
            case INTACT, MISSING -> {}
            case UNSEALED -> Files.delete(seal.database());
            case BROKEN -> moveAway(seal.database());
        }
        seal.remove();
        var store = Store.file(file);
        if (store.isPresent()) {
            return store.get();
        }
        moveAway(seal.database());
        return Store.file(file).orElseThrow(() -> new IOException(file.toString()));
    }

    /** Applies what the store has not seen, scope by scope; a store ahead of its journal forgets that scope and starts over. */
    void replay(Journals journals, Store store) throws IOException {
        var replay = new Replay(journals, hybrid);
        for (var scope : store.scopes()) {
            if (!Files.exists(folder.journal(scope))) {
                store.forget(scope);
            }
        }
        replay.into(store, Scope.OFFICE);
        for (var conference : folder.conferences()) {
            replayConference(replay, store, conference);
        }
        journals.damages().forEach(this::report);
    }

    private void replayConference(Replay replay, Store store, ConferenceId conference) {
        var scope = Scope.of(conference);
        try {
            replay.into(store, scope);
        } catch (Journal.NewerFormat e) {
            store.forget(scope);
            findings.add(
                    new StartFinding(Kind.NEWER_JOURNAL, folder.journal(scope).toString()));
        } catch (IOException e) {
            findings.add(new StartFinding(
                    Kind.UNREADABLE_JOURNAL, folder.journal(scope).toString()));
        }
    }

    private void moveAway(Path file) throws IOException {
        var stamp = LocalDateTime.now(clock).format(STAMP);
        Files.move(file, Folders.free(file, "damaged-" + stamp));
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
