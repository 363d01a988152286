package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.organization;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.site;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.CommitmentOrigin;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.speech.Note.Context;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

@SuppressWarnings("NullAway.Init")
class NoteServiceTest {
    private LiveConference c;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        c = new LiveConference(folder);
    }

    @AfterEach
    void close() {
        c.close();
    }

    @Test
    void aNoteCarriesTimeItemSpeechSpeakerSiteAndAuthor() {
        var office = new OfficeService(c.workspace.ledger(), c.store().office());
        office.save(Settings.DEFAULT.withUser("Nguyễn Thị Lan"));
        c.queue.begin(speech(1));
        c.pass(4);
        var note = c.notes.add(ID, c.notes.typed(NoteKind.DIFFICULTY, "Thiếu giáo viên Tin học"));

        assertThat(c.note(note.id())).isEqualTo(note);
        assertThat(note.at()).isEqualTo(START.plusMinutes(4));
        assertThat(note.author()).isEqualTo("Nguyễn Thị Lan");
        assertThat(note.context())
                .isEqualTo(new Context(
                        Optional.of(item(1)), Optional.of(speech(1)), Optional.of(person(1)), Optional.of(site(1))));
    }

    @Test
    void itKeepsTheTimeItWasTypedAtHoweverLateItIsStored() {
        var typed = c.notes.typed(NoteKind.REMARK, "Đĩa đầy");
        var at = LocalDateTime.now(c.clock);
        c.clock.pass(Duration.ofMinutes(10));

        assertThat(c.notes.add(ID, typed).at()).isEqualTo(at);
    }

    @Test
    void aNoteBetweenSpeechesBelongsToTheItem() {
        c.live.begin(item(0));
        assertThat(c.notes
                        .add(ID, c.notes.typed(NoteKind.REMARK, "Chào cờ"))
                        .context()
                        .item())
                .contains(item(0));

        c.live.close(ID);
        assertThat(c.notes.add(ID, c.notes.typed(NoteKind.REMARK, "Sau giờ")).context())
                .isEqualTo(Context.NONE);
    }

    @Test
    void theTextTypedStaysWhenTheSentenceIsEdited() {
        var note = c.notes.add(ID, c.notes.typed(NoteKind.RESULT, "ty le tot nghiep 99%"));
        c.notes.setSentence(note.id(), "Tỷ lệ tốt nghiệp đạt 99%.");

        assertThat(c.note(note.id()).text()).isEqualTo("ty le tot nghiep 99%");
        assertThat(c.note(note.id()).wording()).isEqualTo("Tỷ lệ tốt nghiệp đạt 99%.");
    }

    @Test
    void textAndKindCanBeCorrected() {
        var note = c.notes.add(ID, c.notes.typed(NoteKind.REMARK, "thiếu phòng"));
        c.notes.correct(note.id(), NoteKind.DIFFICULTY, "Thiếu phòng học");
        c.notes.setKind(note.id(), NoteKind.PROPOSAL);

        assertThat(c.note(note.id()).text()).isEqualTo("Thiếu phòng học");
        assertThat(c.note(note.id()).kind()).isEqualTo(NoteKind.PROPOSAL);
    }

    @Test
    void aNoteMovesToAnotherSpeechWithItsSpeakerAndSite() {
        c.queue.begin(speech(0));
        var note = c.notes.add(ID, c.notes.typed(NoteKind.RESULT, "x"));
        c.notes.move(note.id(), Optional.of(speech(1)));
        assertThat(c.note(note.id()).context())
                .isEqualTo(new Context(
                        Optional.of(item(1)), Optional.of(speech(1)), Optional.of(person(1)), Optional.of(site(1))));

        c.notes.move(note.id(), Optional.empty());
        assertThat(c.note(note.id()).context())
                .isEqualTo(new Context(Optional.of(item(1)), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void aNoteTakenOutComesBackWithItsCommitmentWhateverWasDoneSince() {
        var note = c.notes.add(ID, c.notes.typed(NoteKind.COMMITMENT, "Hoàn thành kho học liệu"));
        var commitment = c.notes.commit(note.id()).orElseThrow();
        var removed = c.notes.remove(note.id()).orElseThrow();
        var other = c.notes.add(ID, c.notes.typed(NoteKind.REMARK, "khác"));

        assertThat(c.store().speeches().notes(ID)).containsExactly(other);
        assertThat(c.store()
                        .commitments()
                        .commitment(commitment.id())
                        .orElseThrow()
                        .source())
                .isEmpty();
        c.notes.restore(removed);
        assertThat(c.note(note.id())).isEqualTo(note);
        assertThat(c.store().commitments().commitment(commitment.id())).contains(commitment);
        assertThat(c.notes.remove(note.id())).isPresent();
        assertThat(c.notes.remove(note.id())).isEmpty();
    }

    @Test
    void aPledgeIsMadeForTheOrganizationThatSpokeAndOnlyOnce() {
        c.queue.begin(speech(0));
        var note = c.notes.add(ID, c.notes.typed(NoteKind.COMMITMENT, "Hoàn thành kho học liệu"));
        var commitment = c.notes.commit(note.id()).orElseThrow();

        assertThat(commitment.origin()).isEqualTo(CommitmentOrigin.PLEDGED);
        assertThat(commitment.leads()).containsExactly(organization(0));
        assertThat(commitment.source()).contains(note.id());
        assertThat(c.notes.commit(note.id())).contains(commitment);
        assertThat(c.store().commitments().commitments(ID)).hasSize(1);
    }

    @Test
    void aDirectionIsAssigned() {
        var note = c.notes.add(ID, c.notes.typed(NoteKind.DIRECTION, "Rà soát mạng lưới trường lớp"));

        assertThat(c.notes.commit(note.id()).orElseThrow().origin()).isEqualTo(CommitmentOrigin.ASSIGNED);
    }

    @Test
    void aSpeechThatIsGoneLeavesItsNotesReadable() {
        c.queue.begin(speech(0));
        var note = c.notes.add(ID, c.notes.typed(NoteKind.RESULT, "x"));
        c.workspace.ledger().write(Edit.remove(c.theSpeech(0)));

        assertThat(c.note(note.id())).isEqualTo(note);
        assertThat(c.notes.commit(note.id()).orElseThrow().leads()).containsExactly(organization(0));
        c.workspace.ledger().undo(Scope.of(ID));
        assertThat(c.notes
                        .add(ID, c.notes.typed(NoteKind.REMARK, "y"))
                        .context()
                        .speech())
                .isEmpty();
    }
}
