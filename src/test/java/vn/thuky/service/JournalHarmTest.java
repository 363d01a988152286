package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.backup.Backups;
import vn.thuky.service.backup.CheckFinding;
import vn.thuky.service.backup.Occasion;

/** What is done to a journal while the program is closed takes nothing away that a store closed in good order, or a backup, still has. */
class JournalHarmTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    /** What can happen to a journal. */
    enum Harm {
        CUT_WITHIN_A_LINE {
            @Override
            void to(Path journal) throws IOException {
                var bytes = Files.readAllBytes(journal);
                Files.write(journal, Arrays.copyOf(bytes, bytes.length - 30));
            }
        },
        CUT_BETWEEN_LINES {
            @Override
            void to(Path journal) throws IOException {
                var lines = Files.readAllLines(journal);
                Files.write(journal, lines.subList(0, lines.size() - 2));
            }
        },
        EMPTIED {
            @Override
            void to(Path journal) throws IOException {
                Files.write(journal, new byte[0]);
            }
        },
        GONE {
            @Override
            void to(Path journal) throws IOException {
                Files.delete(journal);
            }
        };

        abstract void to(Path journal) throws IOException;
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStoreStillHasOfAConferenceIsWrittenDownAgain(Harm harm) throws CannotOpen, IOException {
        writeConference();
        harm.to(new DataFolder(root).journal(SCOPE));

        try (var workspace = open()) {
            assertThat(workspace.findings())
                    .containsExactly(new StartFinding(StartFinding.Kind.WRITTEN_BACK, "Hội nghị"));
            workspace.ledger().write(Edit.put(site("s3")));
            assertThat(workspace.store().people().sites(ID)).hasSize(3);
        }
        try (var workspace = open()) {
            assertThat(workspace.findings()).isEmpty();
        }
        Files.delete(root.resolve("store/thuky.mv.db"));
        try (var workspace = open()) {
            assertThat(workspace.store().conferences().all()).containsExactly(Conference.named(ID, "Hội nghị"));
            assertThat(workspace.store().people().sites(ID))
                    .containsExactlyInAnyOrder(site("s1"), site("s2"), site("s3"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatTheStoreStillHasOfTheOfficeIsWrittenDownAgain(Harm harm) throws CannotOpen, IOException {
        var shorthands = new Shorthand[] {shorthand("a"), shorthand("b")};
        try (var workspace = open()) {
            for (var shorthand : shorthands) {
                workspace.ledger().write(Edit.put(shorthand));
            }
        }
        harm.to(new DataFolder(root).journal(Scope.OFFICE));

        try (var workspace = open()) {
            assertThat(workspace.findings())
                    .extracting(StartFinding::kind)
                    .containsExactly(StartFinding.Kind.WRITTEN_BACK);
        }
        Files.delete(root.resolve("store/thuky.mv.db"));
        try (var workspace = open()) {
            assertThat(workspace.store().office().shorthands()).containsExactlyInAnyOrder(shorthands);
        }
    }

    @Test
    void whatOnlyABackupStillHasIsFoundByTheCheckAndRestored() throws CannotOpen, IOException {
        writeConference();
        try (var workspace = open()) {
            backups(workspace).make(Occasion.ASKED);
        }
        Files.delete(new DataFolder(root).journal(SCOPE));
        Files.delete(root.resolve("store/thuky.mv.db"));

        try (var workspace = open()) {
            var backups = backups(workspace);
            assertThat(backups.check().findings())
                    .extracting(CheckFinding::kind)
                    .containsExactly(CheckFinding.Kind.MISSING_JOURNAL);
            backups.restore(backups.list().getFirst().file());
            assertThat(workspace.store().people().sites(ID)).containsExactlyInAnyOrder(site("s1"), site("s2"));
            assertThat(backups.check().findings()).isEmpty();
        }
    }

    private void writeConference() throws CannotOpen {
        try (var workspace = open()) {
            workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")));
            workspace.ledger().write(Edit.put(site("s1")));
            workspace.ledger().write(Edit.put(site("s2")));
        }
    }

    private static Site site(String id) {
        return Site.named(new SiteId(id), ID, "Điểm cầu " + id);
    }

    private static Shorthand shorthand(String code) {
        return Shorthand.of(new ShorthandId(code), code, "viết tắt " + code);
    }

    private Workspace open() throws CannotOpen {
        return Workspace.open(new DataFolder(root), Clock.systemUTC());
    }

    private static Backups backups(Workspace workspace) {
        return new Backups(workspace, Clock.systemUTC());
    }
}
