package vn.thuky.service.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.personal.PersonOffice.FIRST;
import static vn.thuky.service.personal.PersonOffice.NAME;
import static vn.thuky.service.personal.PersonOffice.NOTE;
import static vn.thuky.service.personal.PersonOffice.PHONE;
import static vn.thuky.service.personal.PersonOffice.SEAT;
import static vn.thuky.service.personal.PersonOffice.SECOND;
import static vn.thuky.service.personal.PersonOffice.SUBSTITUTE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.FileFormat;
import vn.thuky.domain.people.Contact;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Drafts;
import vn.thuky.service.Progress;
import vn.thuky.service.Workspace;
import vn.thuky.service.backup.Traces;
import vn.thuky.service.personal.Occurrence.How;
import vn.thuky.service.personal.PersonalData.Extent;
import vn.thuky.service.search.SearchService;

class PersonalDataTest {
    /** The part of the name that no other text has, as it was typed and as it may be. */
    private static final List<String> TRACES = List.of("Zyxwvut", "ZYXWVUT", "zyxwvut", PHONE, "0987 654 321", "Ốm");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private PersonOffice office;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = PersonOffice.open(root);
        office = new PersonOffice(workspace);
        office.fill();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private void takeOut(Extent extent) {
        var found = office.find();
        assertThat(office.data()
                        .takeOut(found, PersonOffice.certain(found), extent, Progress.NONE)
                        .whole())
                .isTrue();
    }

    private List<String> traces() throws IOException {
        var found = new ArrayList<String>();
        for (var word : TRACES) {
            Traces.of(word, root).forEach(file -> found.add(word + " in " + file));
        }
        return found;
    }

    @Test
    void everyPlaceIsFound() {
        assertThat(office.find().occurrences())
                .extracting(one -> one.how() + " " + one.kind() + " " + one.id())
                .containsExactlyInAnyOrder(
                        "SEAT PARTICIPANT seat-1",
                        "SEAT PARTICIPANT seat-2",
                        "LINKED PARTICIPANT substitute",
                        "LINKED SPEECH speech-1",
                        "NAMED NOTE note-1",
                        "FORMER NOTE note-3",
                        "NAMED SITE site-1",
                        "NAMED SETTINGS office",
                        "FORMER CONFERENCE deleted",
                        "BACKUP SETTINGS own");
        assertThat(office.find().occurrences()).allMatch(Occurrence::certain);
    }

    @Test
    void onceAnonymousNoByteOfTheDataFolderNamesThePerson() throws Exception {
        office.putAside();
        assertThat(traces()).hasSizeGreaterThan(10);

        takeOut(Extent.ANONYMOUS);

        assertThat(traces()).isEmpty();
        workspace.close();
        workspace = PersonOffice.open(root);
        assertThat(workspace.findings()).isEmpty();
        assertThat(traces()).isEmpty();
        assertThat(new PersonOffice(workspace).data().person(SEAT)).isEmpty();
    }

    @Test
    void theAnonymousSeatKeepsWhatIsTheOffices() {
        var before = workspace.store().people().participant(SEAT).orElseThrow();

        takeOut(Extent.ANONYMOUS);

        assertThat(workspace.store().people().participant(SEAT).orElseThrow())
                .isEqualTo(before.withPerson(Person.UNKNOWN)
                        .withContact(Contact.NONE)
                        .withAttendance(before.attendance().withReason("")));
        assertThat(text(NOTE)).isEqualTo("Bà [ẩn danh] nhất trí");
        assertThat(text(new NoteId("note-2"))).isEqualTo("Trần Bình đồng ý");
        assertThat(workspace.store().people().participant(SUBSTITUTE))
                .hasValueSatisfying(
                        one -> assertThat(one.attendance().substituteFor()).contains(SEAT));
        assertThat(workspace.store().office().settings().chair().position()).isEqualTo("Chủ tịch");
        assertThat(new Drafts(workspace.folder(), workspace.ledger()).read(FIRST))
                .isEqualTo("Nháp: [ẩn danh]");
        assertThat(new SearchService(workspace.store())
                        .read()
                        .find("zyxwvut", Set.of(RecordKind.values()), 10)
                        .all())
                .isZero();
    }

    @Test
    void theHistoryStaysInOrderAndCanStillBeUndone() {
        var scope = Scope.of(FIRST);
        var before = workspace.ledger().history(scope, _ -> true);

        takeOut(Extent.ANONYMOUS);

        var after = workspace.ledger().history(scope, _ -> true);
        assertThat(after).hasSameSizeAs(before).extracting(Change::seq).isSorted();
        for (var i = 0; i < before.size(); i++) {
            assertThat(after.get(i).at()).isEqualTo(before.get(i).at());
            assertThat(after.get(i).tick()).isEqualTo(before.get(i).tick());
            assertThat(after.get(i).edits()).hasSameSizeAs(before.get(i).edits());
        }
        workspace.ledger().undo(scope);
        workspace.ledger().undo(scope);
        assertThat(text(NOTE)).isEqualTo("Đ/c [ẩn danh] nhất trí; gọi [ẩn danh]");
        workspace.ledger().redo(scope);
        assertThat(text(NOTE)).isEqualTo("Bà [ẩn danh] nhất trí");
    }

    @Test
    void aSeatThatIsRemovedLeavesNeitherRecordNorReference() throws Exception {
        takeOut(Extent.REMOVED);

        assertThat(traces()).isEmpty();
        assertThat(Traces.of(SEAT.value(), root)).isEmpty();
        assertThat(workspace.store().people().participants(FIRST))
                .extracting(Participant::id)
                .containsExactly(SUBSTITUTE);
        assertThat(workspace.store().people().participants(SECOND)).isEmpty();
        var speech = workspace.store().speeches().speeches(FIRST).getFirst();
        assertThat(speech.speakers()).isEmpty();
        assertThat(speech.organization()).isPresent();
        assertThat(workspace.ledger().undo(Scope.of(FIRST))).isNotEmpty();
        assertThat(workspace.store().people().participant(SEAT)).isEmpty();
    }

    @Test
    void anotherOfTheSameNameIsNotTouched() {
        var other = PersonOffice.seat(new ParticipantId("other"), SECOND)
                .withPosition("Chuyên viên")
                .withContact(Contact.NONE);
        office.write(Edit.put(other), Edit.put(PersonOffice.note(new NoteId("n9"), SECOND, NAME + " nói")));
        var found = office.find();

        assertThat(found.occurrences().stream().filter(one -> !one.certain()).map(one -> one.how() + " " + one.id()))
                .contains("SEAT other", "NAMED n9", "NAMED office")
                .doesNotContain("SEAT seat-2", "NAMED note-1");
        office.data().takeOut(found, PersonOffice.certain(found), Extent.REMOVED, Progress.NONE);

        assertThat(workspace.store().people().participants(SECOND)).containsExactly(other);
        assertThat(text(new NoteId("n9"))).isEqualTo(NAME + " nói");
        assertThat(text(NOTE)).doesNotContain(NAME);
    }

    @Test
    void aCorrectedNameIsWrittenEverywhereInOneStepThatCanBeTakenBack() {
        var found = office.find();

        var steps = office.data().rename(found, PersonOffice.certain(found), "Trịnh  Thị Minh ");

        assertThat(text(NOTE)).isEqualTo("Bà Trịnh Thị Minh nhất trí");
        assertThat(name(SEAT)).isEqualTo("Trịnh Thị Minh");
        assertThat(workspace.store().office().settings().chair().name()).isEqualTo("Trịnh Thị Minh");
        assertThat(steps).hasSize(3);
        assertThat(office.data().takeBack(steps)).isTrue();
        assertThat(name(SEAT)).isEqualTo(NAME);
        assertThat(text(NOTE)).isEqualTo("Bà " + NAME.toUpperCase(Locale.ROOT) + " nhất trí");
    }

    @Test
    void aCorrectionIsTakenBackEverywhereOrNowhere() {
        var found = office.find();
        var steps = office.data().rename(found, PersonOffice.certain(found), "Trịnh Thị Minh");
        office.write(Edit.put(PersonOffice.note(new NoteId("n9"), SECOND, "Ghi sau")));

        assertThat(office.data().takeBack(steps)).isFalse();

        assertThat(name(SEAT)).isEqualTo("Trịnh Thị Minh");
        assertThat(text(NOTE)).isEqualTo("Bà Trịnh Thị Minh nhất trí");
        assertThat(workspace.store().office().settings().chair().name()).isEqualTo("Trịnh Thị Minh");
    }

    @Test
    void whatIsKeptIsWrittenOutForWhoAsks() throws IOException {
        var found = office.find();
        var file = root.resolve("out.md");

        office.data().export(found, PersonOffice.certain(found), FileFormat.MARKDOWN, file);

        assertThat(Files.readString(file))
                .contains(
                        "DỮ LIỆU CÁ NHÂN",
                        NAME,
                        PHONE,
                        "Giám đốc",
                        "Ốm",
                        "Giao ban",
                        "Tổng kết",
                        "nhất trí",
                        "người phát biểu: ")
                .doesNotContain("Trần Bình đồng ý");
    }

    @Test
    void theAuthorOfChangesIsTakenOutToo() {
        var author = new vn.thuky.service.personal.Person("Lê An", Optional.empty());
        var found = office.data().find(author, Progress.NONE);
        assertThat(found.of(How.AUTHOR)).hasSize(1);

        office.data().takeOut(found, PersonOffice.certain(found), Extent.ANONYMOUS, Progress.NONE);

        assertThat(workspace
                        .ledger()
                        .history(Scope.of(FIRST), change -> !change.author().isEmpty()))
                .isEmpty();
        assertThat(workspace.store().office().settings().user()).isEmpty();
    }

    private String name(ParticipantId seat) {
        return workspace
                .store()
                .people()
                .participant(seat)
                .orElseThrow()
                .person()
                .name();
    }

    private String text(NoteId note) {
        return workspace.store().speeches().note(note).orElseThrow().text();
    }
}
