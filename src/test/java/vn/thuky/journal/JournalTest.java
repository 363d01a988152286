package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;

class JournalTest {
    private static final ConferenceId CONFERENCE = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(CONFERENCE);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("c1").resolve("journal.jsonl");
    }

    @Test
    void whatWasAppendedIsReadAgain() throws IOException {
        try (var journal = Journal.open(file, SCOPE)) {
            journal.append(change(1));
            journal.append(change(2));
            journal.append(change(3));
        }

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.lastSeq()).isEqualTo(3);
            assertThat(journal.damages()).isEmpty();
            assertThat(read(journal, 1)).containsExactly(change(2), change(3));
        }
    }

    @Test
    void everyCutOfTheLastLineLosesThatLineAlone() throws IOException {
        write(3);
        var whole = Files.readAllBytes(file);
        var lastLine = new String(whole, StandardCharsets.UTF_8).indexOf("{\"crc\"", lengthWithout(whole, 1));
        for (var length = lastLine + 1; length < whole.length - 1; length += 7) {
            Files.write(file, Arrays.copyOf(whole, length));

            try (var journal = Journal.open(file, SCOPE)) {
                assertThat(journal.lastSeq()).as("cut at %s", length).isEqualTo(2);
                assertThat(journal.damages().getFirst().kind()).isEqualTo(Damage.Kind.TORN_END);
                assertThat(journal.damages().getFirst().kept().orElseThrow()).exists();
                journal.append(change(3));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void aLastLineThatLacksOnlyItsEndIsKept() throws IOException {
        write(2);
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.lastSeq()).isEqualTo(2);
            assertThat(journal.damages()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aLastLineWhoseEndIsDamagedIsKept() throws IOException {
        write(2);
        var whole = Files.readAllBytes(file);
        var damaged = whole.clone();
        damaged[whole.length - 1] ^= 4;
        Files.write(file, damaged);

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.lastSeq()).isEqualTo(2);
            assertThat(journal.damages()).isEmpty();
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aLastLineOfWhichOnlyTheBeginningIsMissingWasNeverSaved() throws IOException {
        write(2);
        var whole = Files.readAllBytes(file);
        var line = Line.of(change(3));
        var torn = Arrays.copyOf(whole, whole.length + line.length - 1);
        System.arraycopy(line, 40, torn, whole.length + 40, line.length - 41);
        Files.write(file, torn);

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.TORN_END);
            assertThat(journal.lastSeq()).isEqualTo(2);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aSavedLineIsKeptWhenItsEndIsLostAndTheBeginningOfTheNextIsThere() throws IOException {
        write(3);
        var whole = Files.readAllBytes(file);
        var torn = Arrays.copyOf(whole, whole.length - 60);
        torn[lengthWithout(whole, 1)] = 0;
        Files.write(file, torn);

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.TORN_END);
            assertThat(journal.lastSeq()).isEqualTo(2);
            journal.append(change(3));
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
    }

    @Test
    void aLastLineThatWasSavedAndIsDamagedIsReported() throws IOException {
        write(3);
        Files.writeString(file, Files.readString(file).replace("Site 3", "Sate 3"));

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.BAD_LINE);
        }
    }

    @Test
    void aJournalCutInItsFirstLineBeginsAnew() throws IOException {
        write(0);
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        write(1);

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(read(journal, 0)).containsExactly(change(1));
            assertThat(journal.damages()).isEmpty();
        }
    }

    @Test
    void aDamagedLineInTheMiddleIsReportedAndTheRestIsKept() throws IOException {
        write(3);
        var text = Files.readString(file);
        Files.writeString(file, text.replace("Site 2", "Sate 2"));

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.damages()).containsExactly(new Damage(Damage.Kind.BAD_LINE, file, 3, Optional.empty()));
            assertThat(read(journal, 0)).containsExactly(change(1), change(3));
            journal.append(change(4));
        }
    }

    @Test
    void aNumberIsNotGivenTwiceWhenTheLastLineIsDamaged() throws IOException {
        write(3);
        Files.writeString(file, Files.readString(file).replace("Site 3", "Sate 3"));

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.lastSeq()).isEqualTo(3);
        }
    }

    @Test
    void missingLinesAreNoticed() throws IOException {
        write(3);
        var lines = Files.readAllLines(file);
        lines.remove(2);
        Files.write(file, lines);

        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.damages()).extracting(Damage::kind).containsExactly(Damage.Kind.MISSING_LINES);
        }
    }

    @Test
    void aJournalOfALaterFormatIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("c1"));
        Files.write(file, Line.header(SCOPE, Journal.FORMAT + 1), StandardOpenOption.CREATE);

        assertThatThrownBy(() -> Journal.open(file, SCOPE).close()).isInstanceOf(Journal.NewerFormat.class);
    }

    @Test
    void aFileThatWasReplacedByItsCopyIsTheOneWrittenOn() throws IOException {
        write(2);
        try (var journal = Journal.open(file, SCOPE)) {
            journal.append(change(3));
            var moved = Files.move(file, folder.resolve("moved"));
            assertThatThrownBy(() -> journal.append(change(4))).isInstanceOf(NoSuchFileException.class);
            Files.copy(moved, file);

            journal.append(change(4));
            journal.append(change(5));

            assertThat(Files.readString(moved)).doesNotContain("Site 4");
        }
        assertReads(5);
    }

    @Test
    void aFileThatComesBackWithoutWhatWasNotForcedIsWrittenOn() throws IOException {
        try (var journal = Journal.open(file, SCOPE)) {
            journal.append(change(1));
            var forced = Files.readString(file).stripTrailing();
            Files.move(file, folder.resolve("moved"));
            Files.writeString(file, forced);

            journal.append(change(2));
        }
        assertReads(2);
    }

    @Test
    void anotherJournalThatTookThePlaceOfTheOpenOneIsLeftAlone() throws IOException {
        write(2);
        var older = Files.readString(file);
        try (var journal = Journal.open(file, SCOPE)) {
            journal.append(change(3));
            var moved = Files.move(file, folder.resolve("moved"));
            for (var other : List.of(
                    older,
                    Files.readString(moved) + "more",
                    Files.readString(moved).replace('3', '9'))) {
                Files.deleteIfExists(file);
                Files.writeString(file, other);

                assertThatThrownBy(() -> journal.append(change(4))).isInstanceOf(JournalReplaced.class);
                assertThat(file).hasContent(other);
            }
            Files.move(moved, file, StandardCopyOption.REPLACE_EXISTING);

            journal.append(change(4));
        }
        assertReads(4);
    }

    private void assertReads(int count) throws IOException {
        try (var journal = Journal.open(file, SCOPE)) {
            assertThat(journal.damages()).isEmpty();
            assertThat(read(journal, 0)).hasSize(count).endsWith(change(count));
        }
    }

    private void write(int count) throws IOException {
        try (var journal = Journal.open(file, SCOPE)) {
            for (var seq = 1; seq <= count; seq++) {
                journal.append(change(seq));
            }
        }
    }

    private static int lengthWithout(byte[] whole, int lines) {
        var text = new String(whole, StandardCharsets.ISO_8859_1);
        var at = text.length() - 1;
        for (var i = 0; i < lines; i++) {
            at = text.lastIndexOf('\n', at - 1);
        }
        return at;
    }

    private static List<Change> read(Journal journal, long after) throws IOException {
        var changes = new ArrayList<Change>();
        journal.read(after, changes::add);
        return changes;
    }

    private static Change change(long seq) {
        var site = Site.named(new SiteId("s" + seq), CONFERENCE, "Site " + seq);
        var edit = new FieldEdit(
                RecordKind.SITE, site.id().value(), Optional.empty(), Optional.of(RecordCodec.encode(site)));
        return new Change(
                seq,
                Instant.parse("2024-01-16T01:30:00Z"),
                new Tick(1_705_368_600_000L, (int) seq),
                "device",
                "An",
                SCOPE,
                Change.Nature.STEP,
                0,
                false,
                List.of(edit));
    }
}
