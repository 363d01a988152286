package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.conference.ConferenceId;

class VaultTest {
    private static final Scope SCOPE = Scope.of(new ConferenceId("c1"));
    private static final KeyFile KEY_FILE =
            KeyFile.fresh("mật khẩu tốt".toCharArray(), 10).with(KeyFile.State.CLOSED);
    private static final KeyVault VAULT =
            KEY_FILE.vault("mật khẩu tốt".toCharArray()).orElseThrow();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @Test
    void aWrongPasswordOpensNothingAndTheRightOneDoesHoweverItIsComposed() {
        assertThat(KEY_FILE.vault("mật khẩu tồi".toCharArray())).isEmpty();
        assertThat(KEY_FILE.vault("mật khẩu tốt".toCharArray())).isPresent();
    }

    @Test
    void aChangedPasswordOpensWhatTheOldOneHasEncrypted() throws IOException {
        var written = written("Kính thưa".getBytes(StandardCharsets.UTF_8));
        var changed = KEY_FILE.changed("mật khẩu tốt".toCharArray(), "khác hẳn".toCharArray(), 10)
                .orElseThrow();

        assertThat(changed.vault("mật khẩu tốt".toCharArray())).isEmpty();
        var vault = changed.vault("khác hẳn".toCharArray()).orElseThrow();
        assertThat(vault.key()).contains(changed.id());
        try (var in = vault.reading(new ByteArrayInputStream(written))) {
            assertThat(in.readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo("Kính thưa");
        }
    }

    @Test
    void aKeyFileThatWasAlteredIsNoticed() {
        var text = KEY_FILE.text();
        assertThat(KeyFile.read(text)).contains(KEY_FILE);
        for (var i = 0; i < text.length(); i++) {
            var altered = text.substring(0, i) + (text.charAt(i) == '1' ? '2' : '1') + text.substring(i + 1);
            assertThat(KeyFile.read(altered)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 200_000})
    void aFileIsReadAsItWasWrittenAndNoBitOfItCanBeFlipped(int length) throws IOException {
        var random = new Random(length);
        var content = new byte[length];
        random.nextBytes(content);
        var written = written(content);

        assertThat(read(written)).isEqualTo(content);
        for (var i = 0; i < 40; i++) {
            var flipped = written.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> read(flipped)).isInstanceOf(Vault.Tampered.class);
            var cut = Arrays.copyOf(written, random.nextInt(written.length));
            assertThatThrownBy(() -> read(cut)).isInstanceOf(Vault.Tampered.class);
        }
    }

    @Test
    void aFileCutWhereAPieceEndsIsNoticed() throws IOException {
        var written = written(new byte[3 * 65_536]);
        var cut = Arrays.copyOf(written, written.length - 65_536 - 16);

        assertThatThrownBy(() -> read(cut)).isInstanceOf(Vault.Tampered.class);
    }

    @Test
    void aJournalIsReadAgainAndHoldsNothingInClear() throws IOException {
        var file = journal(5);

        assertThat(Files.readString(file)).doesNotContain("device", "Bình", "conference", "{");
        assertThat(seqs(file)).containsExactly(1L, 2L, 3L, 4L, 5L);
        try (var journal = Journal.open(file, SCOPE, VAULT)) {
            assertThat(journal.damages()).isEmpty();
            assertThat(journal.lastSeq()).isEqualTo(5);
        }
    }

    @Test
    void aHalfWrittenLineIsPutAside() throws IOException {
        var file = journal(3);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 20));

        try (var journal = Journal.open(file, SCOPE, VAULT)) {
            assertThat(journal.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.TORN_END);
            journal.append(change(3));
        }
        assertThat(seqs(file)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void aWholeLastLineWithoutItsEndStays() throws IOException {
        var file = journal(3);
        Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) - 1));

        try (var journal = Journal.open(file, SCOPE, VAULT)) {
            assertThat(journal.lastSeq()).isEqualTo(3);
        }
        assertThat(seqs(file)).containsExactly(1L, 2L, 3L);
    }

    @Test
    void linesThatAreExchangedLeftOutOrDoubledAreNoticed() throws IOException {
        var file = journal(5);
        var lines = Files.readAllLines(file);
        var exchanged = new ArrayList<>(lines);
        Collections.swap(exchanged, 2, 4);
        var without = new ArrayList<>(lines);
        without.remove(3);
        var doubled = new ArrayList<>(lines);
        doubled.add(4, lines.get(2));
        var renumbered = new ArrayList<>(lines);
        renumbered.set(3, "9" + lines.get(3).substring(1));

        for (var altered : List.of(exchanged, without, doubled, renumbered)) {
            Files.write(file, altered);
            assertThat(new JournalReading(file, SCOPE, VAULT).damages()).isNotEmpty();
            try (var journal = Journal.open(file, SCOPE, VAULT)) {
                assertThat(journal.damages()).isNotEmpty();
            }
            assertThat(seqs(file)).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void aLineOfAnotherJournalIsNotRead() throws IOException {
        var ended = VAULT.closed(Scope.OFFICE, 1, Line.of(change(1)));
        var line = Arrays.copyOf(ended, ended.length - 1);

        assertThat(VAULT.opened(Scope.OFFICE, line)).isNotEmpty();
        assertThat(VAULT.opened(SCOPE, line)).isEmpty();
    }

    @Test
    void whatIsInClearIsNotBelievedOnceEverythingIsEncrypted() throws IOException {
        var line = Line.of(change(1));
        var bare = Arrays.copyOf(line, line.length - 1);

        assertThat(VAULT.opened(SCOPE, bare)).isEmpty();
        assertThatThrownBy(() -> read(new byte[100])).isInstanceOf(Vault.Tampered.class);
    }

    private Path journal(int changes) throws IOException {
        var file = root.resolve("journal.jsonl");
        try (var journal = Journal.open(file, SCOPE, VAULT)) {
            for (var seq = 1; seq <= changes; seq++) {
                journal.append(change(seq));
            }
        }
        return file;
    }

    private static Change change(long seq) {
        return new Change(
                seq, Instant.EPOCH, new Tick(seq, 0), "d", "Bình", SCOPE, Change.Nature.STEP, 0, false, List.of());
    }

    private static List<Long> seqs(Path file) throws IOException {
        var seqs = new ArrayList<Long>();
        new JournalReading(file, SCOPE, VAULT).read(change -> seqs.add(change.seq()));
        return seqs;
    }

    private static byte[] written(byte[] content) throws IOException {
        var target = new ByteArrayOutputStream();
        try (var out = VAULT.writing(target)) {
            out.write(content);
        }
        return target.toByteArray();
    }

    private static byte[] read(byte[] written) throws IOException {
        try (var in = VAULT.reading(new ByteArrayInputStream(written))) {
            return in.readAllBytes();
        }
    }
}
