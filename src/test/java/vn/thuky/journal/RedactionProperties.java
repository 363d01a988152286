package vn.thuky.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thuky.domain.Entity;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;

class RedactionProperties {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final Scope SCOPE = Scope.of(ID);
    private static final String NAME = "Lê Zyx";
    private static final Redaction.Words WORDS = new Redaction.Words() {
        @Override
        public String without(String text) {
            return text.replace(NAME, "–");
        }

        @Override
        public boolean isAll(String text) {
            return text.equals(NAME);
        }
    };

    /** One change: of a note or a participant, saying something, made or changed or deleted. */
    record Deed(int record, boolean person, String text, int what) {}

    @Property(tries = 100)
    void onlyLinesThatSayTheNameChangeAndEveryLineStaysWhole(@ForAll("deeds") List<Deed> deeds) throws IOException {
        var before = journal(deeds);

        var after = redacted(before, new Redaction(WORDS, Set.of(), Set.of(), Set.of()), Vault.CLEAR);

        var old = lines(before);
        var now = lines(after);
        assertThat(now).hasSameSizeAs(old);
        for (var i = 0; i < old.size(); i++) {
            if (!old.get(i).contains(NAME)) {
                assertThat(now.get(i)).isEqualTo(old.get(i));
            }
            assertThat(Line.intact(now.get(i).getBytes(StandardCharsets.UTF_8))).isTrue();
        }
        assertThat(new String(after, StandardCharsets.UTF_8)).doesNotContain(NAME);
        assertThat(order(changes(after))).isEqualTo(order(changes(before)));
        assertThat(redacted(after, new Redaction(WORDS, Set.of(), Set.of(), Set.of()), Vault.CLEAR))
                .isEqualTo(after);
    }

    @Property(tries = 50)
    void aChangeAndItsLineAreRedactedAlike(@ForAll("deeds") List<Deed> deeds, @ForAll boolean remove)
            throws IOException {
        var redaction = new Redaction(
                WORDS,
                Set.of(Redaction.Target.of(RecordKind.NOTE, "r1")),
                Set.of("r2"),
                remove ? Set.of("r2") : Set.of());
        var before = journal(deeds);

        var after = changes(redacted(before, redaction, Vault.CLEAR));

        assertThat(after).isEqualTo(changes(before).stream().map(redaction::in).toList());
        assertThat(after.stream()
                        .flatMap(change -> change.edits().stream())
                        .filter(edit -> edit.id().equals("r1")))
                .filteredOn(edit -> edit.kind() == RecordKind.NOTE)
                .isEqualTo(changes(before).stream()
                        .flatMap(change -> change.edits().stream())
                        .filter(edit ->
                                edit.kind() == RecordKind.NOTE && edit.id().equals("r1"))
                        .toList());
    }

    @Property(tries = 30)
    void aDamagedLineStaysInItsPlaceWithoutTheName(@ForAll("deeds") List<Deed> deeds) throws IOException {
        var before = journal(deeds);
        var hit = before.length / 2;
        before[hit] = before[hit] == '\n' ? before[hit] : (byte) (before[hit] ^ 1);

        var after = redacted(before, new Redaction(WORDS, Set.of(), Set.of(), Set.of()), Vault.CLEAR);

        assertThat(lines(after)).hasSameSizeAs(lines(before));
        assertThat(new String(after, StandardCharsets.UTF_8)).doesNotContain(NAME);
    }

    private static byte[] redacted(byte[] journal, Redaction redaction, Vault vault) throws IOException {
        var out = new ByteArrayOutputStream();
        redaction.journal(SCOPE, new ByteArrayInputStream(journal), vault, out, List.of());
        return out.toByteArray();
    }

    private static List<String> lines(byte[] journal) {
        return Arrays.asList(new String(journal, StandardCharsets.UTF_8).split("\n"));
    }

    private static List<String> order(List<Change> changes) {
        return changes.stream()
                .map(change -> change.seq() + " " + change.at() + " " + change.tick() + " " + change.nature() + " "
                        + change.edits().stream()
                                .map(edit -> edit.kind() + edit.id() + edit.created() + edit.deleted())
                                .toList())
                .toList();
    }

    private static List<Change> changes(byte[] journal) throws IOException {
        var changes = new ArrayList<Change>();
        new JournalReading(Path.of("journal"), SCOPE, Vault.CLEAR)
                .read(new ByteArrayInputStream(journal), changes::add);
        return changes;
    }

    private static byte[] journal(List<Deed> deeds) throws IOException {
        var changes = new ArrayList<Change>();
        for (var deed : deeds) {
            var seq = changes.size() + 1;
            var fields = Optional.of(RecordCodec.encode(record(deed)));
            var edit = new FieldEdit(
                    deed.person() ? RecordKind.PARTICIPANT : RecordKind.NOTE,
                    "r" + deed.record(),
                    deed.what() == 0 ? Optional.empty() : fields,
                    deed.what() == 2 ? Optional.empty() : fields);
            changes.add(new Change(
                    seq,
                    Instant.EPOCH.plusSeconds(seq),
                    new Tick(seq, 0),
                    "d",
                    deed.text(),
                    SCOPE,
                    Change.Nature.STEP,
                    0,
                    false,
                    List.of(edit)));
        }
        var out = new ByteArrayOutputStream();
        WholeJournal.write(out, SCOPE, Vault.CLEAR, changes);
        return out.toByteArray();
    }

    private static Entity record(Deed deed) {
        var id = "r" + deed.record();
        return deed.person()
                ? Participant.seat(new ParticipantId(id), ID).withPerson(Person.UNKNOWN.withName(deed.text()))
                : Note.of(new NoteId(id), ID, LocalDateTime.of(2026, 1, 1, 8, 0), NoteKind.REMARK, deed.text());
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        var texts = Arbitraries.of("", NAME, "Đ/c " + NAME + " nói", "Lê Zy", "{\"crc\":\"", "một\nhai", "\"seq\":3");
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(true, false),
                        texts,
                        Arbitraries.integers().between(0, 2))
                .as(Deed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
