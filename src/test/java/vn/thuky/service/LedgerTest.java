package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Change;
import vn.thuky.journal.DiskTrouble;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.Occasion;
import vn.thuky.service.backup.Outcome;

class LedgerTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);
    private static final Conference CONFERENCE = Conference.named(ID, "Hội nghị giao ban");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path elsewhere;

    @Test
    void whatIsWrittenIsThereAfterANewStart() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE), Edit.put(site("s1", "Hà Nội")));
        }

        try (var workspace = open()) {
            assertThat(workspace.store().conferences().all()).containsExactly(CONFERENCE);
            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1", "Hà Nội"));
            assertThat(workspace.findings()).isEmpty();
        }
    }

    @Test
    void aMissingStoreIsBuiltAgain() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
        }
        Files.delete(root.resolve("store/thuky.mv.db"));

        try (var workspace = open()) {
            assertThat(workspace.store().people().sites(ID)).hasSize(1);
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.STORE_MISSING);
        }
        try (var workspace = open()) {
            assertThat(workspace.findings()).isEmpty();
        }
    }

    @Test
    void anEndWithoutClosingIsSaidOnceAtTheNextStart() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            copy(root, elsewhere);
        }

        var cutOff = new DataFolder(elsewhere);
        try (var workspace = Workspace.open(cutOff, Clock.systemUTC())) {
            assertThat(workspace.store().conferences().all()).containsExactly(CONFERENCE);
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.ABRUPT_END);
        }
        try (var workspace = Workspace.open(cutOff, Clock.systemUTC())) {
            assertThat(workspace.findings()).isEmpty();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files::iterator) {
                var target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    @Test
    void whileTheFolderIsGoneNothingIsSaidToBeSavedAndNoFolderIsMadeInItsPlace() throws CannotOpen, IOException {
        var data = root.resolve("data");
        try (var workspace = Workspace.open(new DataFolder(data), Clock.systemUTC())) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            Files.move(data, root.resolve("gone"));

            assertThatThrownBy(() -> workspace.ledger().write(Edit.put(site("s1", "Hà Nội"))))
                    .isInstanceOfSatisfying(
                            NotSaved.class,
                            failure -> assertThat(failure.trouble()).isEqualTo(DiskTrouble.GONE));
            assertThatThrownBy(() -> new Drafts(workspace.folder(), workspace.ledger()).keepNow(ID, "Đang gõ"))
                    .isInstanceOf(NotSaved.class);
            assertThat(new Backups(workspace, Clock.systemUTC()).make(Occasion.SCHEDULED))
                    .isInstanceOf(Outcome.Failed.class);
            assertThat(data).doesNotExist();

            Files.move(root.resolve("gone"), data);
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
        }
        try (var workspace = Workspace.open(new DataFolder(data), Clock.systemUTC())) {
            assertThat(workspace.store().people().sites(ID)).hasSize(1);
            assertThat(workspace.findings()).isEmpty();
        }
    }

    @Test
    void anUnreadableStoreIsPutAsideAndBuiltAgain() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
        }
        Files.writeString(root.resolve("store/thuky.mv.db"), "no database at all");

        try (var workspace = open()) {
            assertThat(workspace.store().conferences().all()).containsExactly(CONFERENCE);
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.STORE_REBUILT);
        }
        try (var files = Files.list(root.resolve("store"))) {
            assertThat(files.map(f -> f.getFileName().toString())).anyMatch(n -> n.contains(".damaged-"));
        }
    }

    @Test
    void aClockThatJumpsBackChangesNoOrderAndLosesNothing() throws CannotOpen {
        var clock = new SetClock(LocalDateTime.of(2026, 6, 1, 8, 0));
        try (var workspace = Workspace.open(new DataFolder(root), clock)) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            for (var i = 1; i <= 4; i++) {
                clock.pass(Duration.ofDays(i % 2 == 0 ? -400 : 300));
                workspace.ledger().write(Edit.put(site("s1", "Hà Nội " + i)));
            }
            assertThat(workspace.ledger().history(SCOPE, _ -> true))
                    .extracting(Change::tick)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
        try (var workspace = Workspace.open(new DataFolder(root), clock)) {
            assertThat(workspace.findings()).isEmpty();
            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1", "Hà Nội 4"));
        }
    }

    @Test
    void undoAndRedoGoBackAndForthAndOutliveAStart() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
            workspace.ledger().write(Edit.put(site("s1", "Hải Phòng")));
            workspace.ledger().undo(SCOPE);
            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1", "Hà Nội"));
        }

        try (var workspace = open()) {
            workspace.ledger().redo(SCOPE);
            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1", "Hải Phòng"));
            workspace.ledger().undo(SCOPE);
            workspace.ledger().undo(SCOPE);
            assertThat(workspace.store().people().sites(ID)).isEmpty();
            workspace.ledger().undo(SCOPE);
            assertThat(workspace.store().conferences().all()).isEmpty();
            assertThat(workspace.ledger().undo(SCOPE)).isEmpty();
        }
    }

    @Test
    void aNewStepForgetsWhatWasUndone() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
            workspace.ledger().undo(SCOPE);
            workspace.ledger().write(Edit.put(site("s2", "Đà Nẵng")));

            assertThat(workspace.ledger().redo(SCOPE)).isEmpty();
        }
    }

    @Test
    void writingWhatIsThereAlreadyIsNoChange() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));

            assertThat(workspace.ledger().write(Edit.put(CONFERENCE))).isEmpty();
        }
    }

    @Test
    void theHistoryOfARecordTellsItsChanges() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
            workspace.ledger().write(Edit.put(site("s1", "Hải Phòng")));
            workspace.ledger().write(Edit.put(site("s2", "Đà Nẵng")));

            var history = workspace.ledger().history(SCOPE, RecordKind.SITE, "s1");

            assertThat(history).hasSize(2);
            var last = history.getLast().edits().getFirst();
            assertThat(last.before().orElseThrow().text("name")).isEqualTo("Hà Nội");
            assertThat(last.after().orElseThrow().text("name")).isEqualTo("Hải Phòng");
        }
    }

    @Test
    void hostileTextIsCleanedAndKept() throws CannotOpen {
        var million = "ế".repeat(1_000_000);
        try (var workspace = open()) {
            workspace
                    .ledger()
                    .write(
                            Edit.put(CONFERENCE),
                            Edit.put(site("s1", "a\ud800b\u0001\u202ec")),
                            Edit.put(site("s2", million)));
        }

        try (var workspace = open()) {
            assertThat(workspace.store().people().sites(ID))
                    .extracting(Site::name)
                    .containsExactly("a\ufffdbc", million);
        }
    }

    @Test
    void aFolderThatIsOpenElsewhereIsRefused() throws CannotOpen {
        try (var workspace = open()) {
            assertThat(workspace.findings()).isEmpty();

            org.assertj.core.api.Assertions.assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            CannotOpen.class, e -> assertThat(e.reason()).isEqualTo(CannotOpen.Reason.IN_USE));
        }
    }

    @Test
    void aFolderNameThatDatabasesChokeOnIsNoMatter() throws CannotOpen {
        root = root.resolve("a;INIT=x %#é 😀");
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));
        }

        try (var workspace = open()) {
            assertThat(workspace.store().conferences().all()).hasSize(1);
        }
    }

    @Test
    void subscribersHearOfChangesUntilTheyClose() throws CannotOpen {
        var heard = new ArrayList<Change>();
        try (var workspace = open()) {
            var subscription = workspace.ledger().changes().subscribe(heard::add);
            workspace.ledger().write(Edit.put(CONFERENCE));
            subscription.close();
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
        }

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst().touches(RecordKind.CONFERENCE)).isTrue();
    }

    @Test
    void lookingNeedsNoLock() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(CONFERENCE));

            try (var view = Workspace.view(new DataFolder(root))) {
                assertThat(view.conferences().all()).isEqualTo(List.of(CONFERENCE));
            }
        }
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.system(ZoneId.systemDefault()));
    }

    private static Site site(String id, String name) {
        return Site.named(new SiteId(id), ID, name);
    }
}
