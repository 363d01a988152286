package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

/** Whatever becomes of the store, what was written is saved, and shown. */
class StoreFailureTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void aStoreOfAnotherVersionIsBuiltAgainWithoutAWord() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
        }
        var seal = root.resolve("store/thuky.seal");
        Files.writeString(seal, Files.readString(seal).replaceAll(" [0-9a-f]+$", " 1"));

        try (var workspace = open()) {
            assertThat(workspace.store().conferences().all()).hasSize(1);
            assertThat(workspace.findings()).isEmpty();
        }
    }

    @Test
    void aStoreThatHasClosedIsBuiltAgainForTheNextChange() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            workspace.store().close();

            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));

            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1", "Hà Nội"));
            assertThat(workspace.store().conferences().all()).hasSize(1);
        }
        try (var workspace = open()) {
            assertThat(workspace.store().people().sites(ID)).containsExactly(site("s1", "Hà Nội"));
        }
    }

    @Test
    void aChangeTheStoreDoesNotTakeIsShownAllTheSame() throws CannotOpen, SQLException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            breakWriting("note", "moment");

            workspace.ledger().write(Edit.put(note("n1", "một")));
            workspace.ledger().write(Edit.put(note("n2", "hai")));

            assertThat(notes(workspace)).containsExactly("một", "hai");
            assertThat(workspace.store().applied(SCOPE)).isEqualTo(3);
        }
        try (var workspace = open()) {
            assertThat(notes(workspace)).containsExactly("một", "hai");
        }
    }

    @Test
    void aStoreThatCannotBeReadAnswersAgainWhenAsked() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            workspace.store().close();

            workspace.ledger().ensureShown();

            assertThat(workspace.store().conferences().all()).hasSize(1);
        }
    }

    @Test
    void aStoreLeftOpenByACrashIsNotBelieved() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
        }
        Files.delete(root.resolve("store/thuky.seal"));
        Files.writeString(root.resolve("store/thuky.mv.db"), "half of a database");

        try (var workspace = open()) {
            assertThat(workspace.store().conferences().all()).hasSize(1);
            assertThat(workspace.findings()).isEmpty();
        }
    }

    @Test
    void aFlippedBitAnywhereInTheStoreIsNoticed() throws CannotOpen, IOException {
        try (var workspace = open()) {
            Sample.of(workspace).add();
        }
        var database = root.resolve("store/thuky.mv.db");
        var random = new Random(5);
        for (var i = 0; i < 10; i++) {
            var bytes = Files.readAllBytes(database);
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(database, bytes);

            try (var workspace = open()) {
                assertThat(workspace.findings())
                        .extracting(StartFinding::kind)
                        .containsExactly(StartFinding.Kind.STORE_REBUILT);
                assertThat(workspace.store().conferences().all()).hasSize(1);
            }
        }
    }

    @Test
    void whatADamagedLineSaidIsWrittenDownAgainWhileTheStoreStillHasIt() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
            workspace.ledger().write(Edit.put(site("s2", "Huế")));
        }
        var journal = new DataFolder(root).journal(SCOPE);
        Files.writeString(journal, Files.readString(journal).replace("Hà Nội", "Hà Nộj"));

        try (var workspace = open()) {
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.MADE_GOOD);
        }
        Files.delete(root.resolve("store/thuky.mv.db"));
        try (var workspace = open()) {
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.STORE_MISSING);
            assertThat(workspace.store().people().sites(ID))
                    .containsExactlyInAnyOrder(site("s1", "Hà Nội"), site("s2", "Huế"));
        }
    }

    @Test
    void aLineLostForGoodIsSaidAtEveryStart() throws CannotOpen, IOException {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            workspace.ledger().write(Edit.put(site("s1", "Hà Nội")));
        }
        var journal = new DataFolder(root).journal(SCOPE);
        Files.writeString(journal, Files.readString(journal).replace("Hà Nội", "Hà Nộj"));
        Files.delete(root.resolve("store/thuky.mv.db"));

        for (var i = 0; i < 3; i++) {
            try (var workspace = open()) {
                assertThat(workspace.findings())
                        .extracting(StartFinding::kind)
                        .containsExactly(StartFinding.Kind.BAD_LINE);
                workspace.ledger().write(Edit.put(site("s2", "Huế " + i)));
            }
        }
    }

    private void breakWriting(String table, String column) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:h2:async:" + root.resolve("store/thuky"), "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("alter table " + table + " alter column " + column + " rename to other");
        }
    }

    private static Note note(String id, String text) {
        return Note.of(new NoteId(id), ID, LocalDateTime.of(2026, 1, 1, 8, 0), NoteKind.REMARK, text);
    }

    private static List<String> notes(Workspace workspace) {
        return workspace.store().speeches().notes(ID).stream().map(Note::text).toList();
    }

    private static Site site(String id, String name) {
        return Site.named(new SiteId(id), ID, name);
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }
}
