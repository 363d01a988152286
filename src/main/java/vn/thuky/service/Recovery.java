package vn.thuky.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thuky.domain.conference.Conference;
import vn.thuky.journal.Damage;
import vn.thuky.journal.Folders;
import vn.thuky.journal.HybridClock;
import vn.thuky.journal.Journal;
import vn.thuky.journal.Scope;
import vn.thuky.service.KnownDamage.Fate;
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
    private final List<Damage> toMend = new ArrayList<>();
    private final Set<Scope> ahead = new LinkedHashSet<>();

    Recovery(DataFolder folder, Clock clock, HybridClock hybrid) {
        this.folder = folder;
        this.clock = clock;
        this.hybrid = hybrid;
    }

    /** Writes down again what damaged journals no longer say and the store has kept; says of what is left that it is lost. */
    void mend(Ledger ledger, List<Damage> damages) throws IOException {
        var known = new KnownDamage(folder);
        toMend.stream().map(Damage::journal).distinct().map(folder::scope).forEach(ledger::writeDown);
        ahead.forEach(ledger::writeDown);
        var lost = new ArrayList<Damage>();
        for (var damage : damages) {
            if (damage.kind() == Damage.Kind.TORN_END) {
                tellTornEnd(damage);
            } else if (!known.is(Fate.MENDED, damage)) {
                var mended = toMend.contains(damage) && !known.is(Fate.LOST, damage);
                report(mended ? Kind.MADE_GOOD : kind(damage), damage);
                if (!mended) {
                    toMend.remove(damage);
                    lost.add(damage);
                }
            }
        }
        known.add(Fate.MENDED, toMend);
        known.add(Fate.LOST, lost);
    }

    /** Where the store knows more, the line was once whole, and has been written down again. */
    private void tellTornEnd(Damage damage) {
        if (!ahead.contains(folder.scope(damage.journal()))) {
            report(Kind.TORN_END, damage);
        }
    }

    /** That nothing is lost by how the program ended is not said beside what says it more exactly, or that something is lost. */
    List<StartFinding> findings() {
        var more =
                findings.stream().map(StartFinding::kind).anyMatch(kind -> kind == Kind.TORN_END || !kind.lossless());
        return findings.stream()
                .filter(finding ->
                        !more || !Set.of(Kind.ABRUPT_END, Kind.STORE_MISSING).contains(finding.kind()))
                .toList();
    }

    /** Says when the folder lies where files do not stay as they were written. */
    void lookAtPlace() throws IOException {
        FolderPlace.warning(folder.root())
                .ifPresent(kind ->
                        findings.add(new StartFinding(kind, folder.root().toString())));
    }

    /** The store's file, or one in memory where the folder's name is one that H2 cannot take or no file can be made. */
    Store store() throws IOException {
        new LastEnd(folder).finding().ifPresent(findings::add);
        var file = folder.store();
        if (file.toString().indexOf(';') >= 0) {
            return Store.memory();
        }
        if (folder.vault().key().isPresent()) {
            return encrypted(new Seal(file));
        }
        Folders.create(file.resolveSibling(".").normalize());
        var seal = new Seal(file);
        switch (seal.state()) {
            case INTACT, MISSING -> {}
            case UNSEALED, OUTDATED -> Files.delete(seal.database());
            case BROKEN -> moveAway(seal.database());
        }
        seal.remove();
        var store = Store.file(file);
        if (store.isPresent()) {
            return store.get();
        }
        if (Files.exists(seal.database())) {
            moveAway(seal.database());
        }
        return Store.file(file).orElseGet(Store::memory);
    }

    /** With a password nothing of the content is on the disk in clear. */
    private static Store encrypted(Seal seal) throws IOException {
        seal.remove();
        Files.deleteIfExists(seal.database());
        return Store.memory();
    }

    /**
     * Applies what the store has not seen, scope by scope. What a store knows that is ahead of its journal, or has the only copy left of
     * a scope, is written down later.
     *
     * @throws CalledOff between two scopes
     */
    void replay(Journals journals, Store store, Progress progress) throws IOException {
        var replay = new Replay(journals, hybrid);
        for (var scope : store.scopes()) {
            if (!Files.exists(folder.journal(scope))) {
                tellAhead(scope, store);
                journals.of(scope);
            }
        }
        replay(replay, journals.of(Scope.OFFICE), store);
        var conferences = folder.conferences();
        var done = 0;
        for (var conference : conferences) {
            progress.check(done++, conferences.size());
            replayConference(replay, journals, store, Scope.of(conference));
        }
    }

    /** A store that is older than a damage has kept what the damaged lines said; it goes on being believed. */
    private void replay(Replay replay, Journal journal, Store store) throws IOException {
        var applied = store.applied(journal.scope());
        var lost = journal.damages().stream()
                .filter(damage -> damage.kind() != Damage.Kind.TORN_END)
                .toList();
        if (applied > 0 && !lost.isEmpty()) {
            journal.countFrom(applied);
            lost.stream().filter(damage -> damage.line() - 1 <= applied).forEach(toMend::add);
        } else if (applied > journal.lastSeq()) {
            tellAhead(journal.scope(), store);
        }
        if (!ahead.contains(journal.scope())) {
            replay.into(store, journal.scope());
        }
    }

    /** A store that was closed in good order knows what was saved; its journal was cut off or taken away since. */
    private void tellAhead(Scope scope, Store store) {
        if (ahead.add(scope)) {
            var name = scope.conference().flatMap(store.conferences()::find).map(Conference::name);
            findings.add(new StartFinding(
                    Kind.WRITTEN_BACK, name.orElse(folder.journal(scope).toString())));
        }
    }

    private void replayConference(Replay replay, Journals journals, Store store, Scope scope) {
        try {
            replay(replay, journals.of(scope), store);
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

    private void report(Kind kind, Damage damage) {
        findings.add(new StartFinding(kind, damage.journal() + ":" + damage.line()));
    }

    private static Kind kind(Damage damage) {
        return damage.kind() == Damage.Kind.BAD_LINE ? Kind.BAD_LINE : Kind.MISSING_LINES;
    }
}
