package vn.thuky.service.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Organization;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.KeyFile;
import vn.thuky.journal.Scope;
import vn.thuky.service.AttachmentService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Drafts;
import vn.thuky.service.Intake;
import vn.thuky.service.Progress;
import vn.thuky.service.QuickPasswords;
import vn.thuky.service.Workspace;
import vn.thuky.service.exchange.ConferenceExport;
import vn.thuky.service.exchange.ConferenceImport;

class PasswordTest {
    private static final String MARK = "Zyxwvut";
    private static final String GOOD = "mật khẩu tốt";
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private DataFolder clear;

    @BeforeEach
    void fill() throws CannotOpen, IOException {
        clear = new DataFolder(root.resolve("data"));
        try (var workspace = Workspace.open(clear, CLOCK)) {
            work(workspace);
        }
        assertThat(Traces.of(MARK, clear.root())).hasSizeGreaterThan(5);
    }

    @Test
    void afterASessionWithAPasswordNoFileHoldsAnythingInClear() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        var folder = opened(GOOD);
        assertThat(Traces.of(MARK, clear.root())).isEmpty();
        try (var workspace = Workspace.open(folder, CLOCK)) {
            assertThat(workspace.findings()).isEmpty();
            work(workspace);
            var file = root.resolve("a.thuky");
            new ConferenceExport(folder, workspace.store()).write(ID, file, true);
            new ConferenceImport(workspace, new Backups(workspace, CLOCK)).take(file);
            assertThat(new Backups(workspace, CLOCK).check().findings()).isEmpty();
            assertThat(Traces.of(MARK, clear.root())).isEmpty();
        }

        assertThat(Traces.of(MARK, clear.root())).isEmpty();
        try (var workspace = Workspace.open(opened(GOOD), CLOCK)) {
            assertThat(workspace.store().speeches().notes(ID)).hasSize(2);
            assertThat(new Drafts(folder, workspace.ledger()).read(ID)).isEqualTo("Nháp " + MARK);
            assertThat(attachments(workspace))
                    .hasSize(2)
                    .allSatisfy(attachment -> assertThat(new AttachmentService(folder, CLOCK).read(attachment))
                            .isPresent());
            var backups = new Backups(workspace, CLOCK);
            var oldest = backups.list().getLast();
            backups.restore(oldest.file());
            assertThat(workspace.store().speeches().notes(ID)).hasSize(1);
            workspace.ledger().undo(Scope.of(ID));
            assertThat(workspace.store().speeches().notes(ID)).hasSize(2);
        }
    }

    @Test
    void withoutThePasswordNothingOpens() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        opened(GOOD);

        assertThatThrownBy(() -> Workspace.open(clear, CLOCK)).isInstanceOf(CannotOpen.class);
        assertThatThrownBy(() -> Workspace.view(clear)).isInstanceOf(CannotOpen.class);
        var waits = new ArrayList<Long>();
        var passwords = QuickPasswords.of(clear, waits);
        for (var i = 0; i < 3; i++) {
            assertThat(passwords.unlock("sai bét".toCharArray())).isEmpty();
        }
        assertThat(waits).containsExactly(1L, 2L, 4L);
    }

    @Test
    void aChangedPasswordOpensAndTheOldOneDoesNot() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        opened(GOOD);

        assertThat(QuickPasswords.of(clear).change("sai".toCharArray(), "x".toCharArray()))
                .isFalse();
        assertThat(QuickPasswords.of(clear).change(GOOD.toCharArray(), "mật khẩu mới".toCharArray()))
                .isTrue();

        assertThat(QuickPasswords.of(clear).unlock(GOOD.toCharArray())).isEmpty();
        try (var workspace = Workspace.open(opened("mật khẩu mới"), CLOCK)) {
            assertThat(workspace.store().speeches().notes(ID)).hasSize(1);
            var backups = new Backups(workspace, CLOCK);
            backups.restore(backups.list().getFirst().file());
        }
    }

    @Test
    void aPasswordThatIsRemovedLeavesEverythingAsItWas() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        opened(GOOD);
        assertThat(QuickPasswords.of(clear).remove(GOOD.toCharArray())).isTrue();

        var folder = opened(GOOD);

        assertThat(folder.vault().key()).isEmpty();
        assertThat(QuickPasswords.of(clear).needed()).isFalse();
        try (var workspace = Workspace.open(clear, CLOCK)) {
            assertThat(workspace.findings()).isEmpty();
            assertThat(workspace.store().speeches().notes(ID)).hasSize(1);
            var backups = new Backups(workspace, CLOCK);
            assertThat(backups.check().fine()).isTrue();
            assertThat(backups.difference(backups.list().getFirst().file()).none())
                    .isTrue();
        }
    }

    @Test
    void settingAndRemovingThatWasCutOffAnywhereGoesOn() throws Exception {
        var before = files();
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        var set = files();
        opened(GOOD);
        var after = files();
        assertMixed(set, after, before.keySet().stream().toList().hashCode());
        put(after);
        QuickPasswords.of(clear).remove(GOOD.toCharArray());
        var removing = files();
        opened(GOOD);
        assertMixed(removing, files(), 7);
    }

    /** A crash leaves some files as before and some as after, and what says how far it is as before. */
    private void assertMixed(Map<Path, byte[]> before, Map<Path, byte[]> after, long seed) throws Exception {
        var random = new Random(seed);
        for (var i = 0; i < 4; i++) {
            var mixed = new LinkedHashMap<>(before);
            after.forEach((file, bytes) -> {
                var name = String.valueOf(file.getFileName());
                if (!name.startsWith("key") && before.containsKey(file) && random.nextBoolean()) {
                    mixed.put(file, bytes);
                }
                if (file.toString().contains("backups")) {
                    mixed.putIfAbsent(file, bytes);
                }
            });
            put(mixed);
            try (var workspace = Workspace.open(opened(GOOD), CLOCK)) {
                assertThat(workspace.store().speeches().notes(ID)).hasSize(1);
                assertThat(new Backups(workspace, CLOCK).check().findings()).isEmpty();
            }
            if (QuickPasswords.of(clear).needed()) {
                assertThat(Traces.of(MARK, clear.root())).isEmpty();
            }
        }
    }

    @Test
    void aBackupOpensInAnotherFolderByItsPassword() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        var file = root.resolve("backup.zip");
        try (var workspace = Workspace.open(opened(GOOD), CLOCK)) {
            new Backups(workspace, CLOCK).writeTo(file);
        }
        assertThat(Traces.of(MARK, root)).isEmpty();
        try (var other = Workspace.open(new DataFolder(root.resolve("other")), CLOCK)) {
            var backups = new Backups(other, CLOCK);
            assertThatThrownBy(() -> backups.restore(file)).hasMessage("LOCKED");
            assertThatThrownBy(() -> backups.restore(file, "sai".toCharArray())).hasMessage("LOCKED");

            backups.restore(file, GOOD.toCharArray());

            assertThat(other.store().speeches().notes(ID)).hasSize(1);
            assertThat(backups.check().findings()).isEmpty();
        }
    }

    @Test
    void aFlippedBitInAnyEncryptedFileIsNoticed() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        var folder = opened(GOOD);
        var whole = files();
        var random = new Random(5);
        for (var file : whole.keySet()) {
            var name = clear.root().relativize(file).toString();
            if (!name.startsWith("device") && !name.startsWith("key") && whole.get(file).length > 0) {
                put(whole);
                var bytes = whole.get(file).clone();
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                Files.write(file, bytes);
                try (var workspace = Workspace.open(folder, CLOCK)) {
                    var report = new Backups(workspace, CLOCK).check();
                    var told = !workspace.findings().isEmpty()
                            || !report.findings().isEmpty();
                    var same = workspace.store().speeches().notes(ID).size() == 1
                            && attachments(workspace).size() == 1;
                    assertThat(told || name.endsWith("draft.txt") || same)
                            .as(name)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aDamagedKeyFileHasACopyAndWithoutBothItIsSaid() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        opened(GOOD);
        Files.writeString(clear.keyFile(), "x");
        assertThat(opened(GOOD).vault().key()).isPresent();

        Files.writeString(clear.root().resolve("key-copy.txt"), "x");
        assertThatThrownBy(() -> QuickPasswords.of(clear).unlock(GOOD.toCharArray()))
                .isInstanceOfSatisfying(
                        CannotOpen.class, e -> assertThat(e.reason()).isEqualTo(CannotOpen.Reason.DAMAGED_KEY));
    }

    @Test
    void theNoteOfThePasswordSaysHowFarItIs() throws Exception {
        QuickPasswords.of(clear).set(GOOD.toCharArray());
        assertThat(QuickPasswords.of(clear).keyFile().state()).isEqualTo(KeyFile.State.CLOSING);
        opened(GOOD);
        assertThat(QuickPasswords.of(clear).keyFile().state()).isEqualTo(KeyFile.State.CLOSED);
    }

    private DataFolder opened(String password) throws CannotOpen {
        var unlocked = QuickPasswords.of(clear).unlock(password.toCharArray()).orElseThrow();
        return Conversion.finish(unlocked, ZoneOffset.UTC).folder();
    }

    /** A note, an attached file, a draft, a step over two journals, a backup. */
    private void work(Workspace workspace) throws IOException {
        var ledger = workspace.ledger();
        var organization = Organization.named(OrganizationId.fresh(), "Sở " + MARK);
        var at = LocalDateTime.of(2026, 1, 1, 8, 0);
        ledger.write(Edit.put(Conference.named(ID, "Giao ban " + MARK)));
        ledger.write(Edit.put(organization), Edit.put(Note.of(NoteId.fresh(), ID, at, NoteKind.REMARK, "Ghi " + MARK)));
        var file = Files.writeString(root.resolve("bao-cao.txt"), "Tệp " + MARK);
        var taken = new AttachmentService(workspace.folder(), CLOCK).take(ID, file, Progress.NONE);
        ledger.write(Edit.put(((Intake.Taken) taken).attachment()));
        Files.delete(file);
        new Drafts(workspace.folder(), ledger).keep(ID, "Nháp " + MARK).join();
        new Backups(workspace, CLOCK).make(Occasion.ASKED);
    }

    private static List<Attachment> attachments(Workspace workspace) {
        return workspace.store().attachments().attachments(ID);
    }

    private Map<Path, byte[]> files() throws IOException {
        var kept = new LinkedHashMap<Path, byte[]>();
        try (var files = Files.walk(clear.root())) {
            for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                kept.put(file, Files.readAllBytes(file));
            }
        }
        return kept;
    }

    private void put(Map<Path, byte[]> kept) throws IOException {
        for (var file : files().keySet()) {
            if (!kept.containsKey(file)) {
                Files.delete(file);
            }
        }
        for (var one : kept.entrySet()) {
            Files.createDirectories(
                    Optional.ofNullable(one.getKey().getParent()).orElseThrow());
            Files.write(one.getKey(), one.getValue());
        }
    }
}
