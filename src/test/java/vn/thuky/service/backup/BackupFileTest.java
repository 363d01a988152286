package vn.thuky.service.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Meter;
import vn.thuky.service.Sample;
import vn.thuky.service.Workspace;

class BackupFileTest {
    private static final String JOURNAL = "office/journal.jsonl";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Path file;

    @BeforeEach
    void name() {
        file = root.resolve("a.zip");
    }

    @Test
    void anyOtherFileIsNoBackup() throws IOException {
        Files.writeString(file, "no zip");
        assertReason(BadBackup.Reason.NOT_A_BACKUP);

        zip(Map.of("a.txt", bytes("a")));
        assertReason(BadBackup.Reason.NOT_A_BACKUP);

        zip(Map.of(Names.CONTENTS, bytes("something else")));
        assertReason(BadBackup.Reason.NOT_A_BACKUP);
    }

    @Test
    void namesThatLeadOutOfTheFolderAreRefused() throws IOException {
        for (var name : new String[] {
            "../evil",
            "/etc/evil",
            "office/../../journal.jsonl",
            "C:\\evil",
            "conferences/../journal.jsonl",
            "device/id"
        }) {
            zip(Map.of(Names.CONTENTS, contents(Map.of(name, bytes("x"))), name, bytes("x")));
            assertReason(BadBackup.Reason.NOT_A_BACKUP);
            zip(Map.of(Names.CONTENTS, contents(Map.of()), name, bytes("x")));
            assertReason(BadBackup.Reason.NOT_A_BACKUP);
        }
    }

    @Test
    void whatShrinksTooMuchIsRefusedBeforeItIsRead() throws IOException {
        var bomb = new byte[50 << 20];
        zip(Map.of(Names.CONTENTS, contents(Map.of(JOURNAL, bomb)), JOURNAL, bomb));

        assertReason(BadBackup.Reason.TOO_LARGE);
    }

    @Test
    void aSizeNoBackupHasIsRefused() throws IOException {
        var text = "thuky backup 1\nmade 2026-01-01T00:00:00Z\nreason ASKED\nrecords 1\n" + "0".repeat(64)
                + " 99999999999999 " + JOURNAL + "\n";
        zip(Map.of(Names.CONTENTS, bytes(text), JOURNAL, bytes("x")));

        assertReason(BadBackup.Reason.TOO_LARGE);
    }

    @Test
    void aBackupOfALaterVersionIsRefused() throws IOException {
        zip(Map.of(Names.CONTENTS, bytes("thuky backup 2\nmade x\nreason y\nrecords z\n")));

        assertReason(BadBackup.Reason.NEWER);
    }

    @Test
    void contentThatIsMissingLongerOrDifferentIsDamage() throws IOException {
        var contents = contents(Map.of(JOURNAL, bytes("abc")));
        for (var wrong : new String[] {"abcd", "ab", "abd"}) {
            zip(Map.of(Names.CONTENTS, contents, JOURNAL, bytes(wrong)));
            assertThatThrownBy(this::verify).isInstanceOf(BadBackup.class);
        }
        zip(Map.of(Names.CONTENTS, contents));
        assertThatThrownBy(this::verify).isInstanceOf(BadBackup.class);
    }

    @Test
    void aFlippedBitIsNoticedOrMakesNoDifference() throws IOException, CannotOpen {
        State then;
        try (var workspace = Workspace.open(new DataFolder(root.resolve("data")), Clock.systemUTC())) {
            Sample.of(workspace).add();
            new Backups(workspace, Clock.systemUTC()).writeTo(file);
            then = State.of(workspace.store());
        }
        var whole = Files.readAllBytes(file);
        var random = new Random(3);
        for (var i = 0; i < 60; i++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            try (var backup = BackupFile.open(file)) {
                backup.verify(Meter.unwatched());
                try (var restored = backup.restored(Meter.unwatched())) {
                    assertThat(State.of(restored)).isEqualTo(then);
                }
            } catch (IOException e) {
                assertThat(e).isNotNull();
            }
        }
    }

    private void verify() throws IOException {
        try (var backup = BackupFile.open(file)) {
            backup.verify(Meter.unwatched());
        }
    }

    private void assertReason(BadBackup.Reason reason) {
        assertThatThrownBy(this::verify)
                .isInstanceOfSatisfying(
                        BadBackup.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void zip(Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : new LinkedHashMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        Files.write(file, bytes.toByteArray());
    }

    private static byte[] contents(Map<String, byte[]> files) {
        var text = new StringBuilder("thuky backup 1\nmade 2026-01-01T00:00:00Z\nreason ASKED\nrecords 1\n");
        files.forEach((name, content) -> text.append(
                        HexFormat.of().formatHex(Sha256.digest().digest(content)))
                .append(' ')
                .append(content.length)
                .append(' ')
                .append(name)
                .append('\n'));
        return bytes(text.toString());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
