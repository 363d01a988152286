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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.QueueService.Speaker;

@SuppressWarnings("NullAway.Init")
class QueueServiceTest {
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
    void beginningASpeechEndsTheOneBeforeInOneStep() {
        c.queue.begin(speech(0));
        c.pass(11);
        c.queue.beginNext(ID);

        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.DONE);
        assertThat(c.theSpeech(0).actual()).isEqualTo(Period.of(START, START.plusMinutes(11)));
        assertThat(c.theSpeech(1).status()).isEqualTo(SpeechStatus.SPEAKING);
        undo();
        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
        assertThat(c.theSpeech(1).actual()).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void theFirstSpeechOfAnItemBeginsTheItem() {
        c.live.begin(item(0));
        c.queue.begin(speech(0));

        assertThat(c.theItem(0).actual().running()).isFalse();
        assertThat(c.theItem(1).actual().running()).isTrue();
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.IN_SESSION);
    }

    @Test
    void afterTheLastSpeechOfAnItemComesTheNextItem() {
        c.queue.begin(speech(0));
        c.queue.beginNext(ID);
        c.queue.beginNext(ID);

        assertThat(statuses()).containsExactly(SpeechStatus.DONE, SpeechStatus.DONE);
        assertThat(c.theItem(1).actual().running()).isFalse();
        assertThat(c.theItem(2).actual().running()).isTrue();
    }

    @Test
    void speechesOfALaterItemWaitForIt() {
        c.queue.beginNext(ID);
        assertThat(c.theItem(0).actual().running()).isTrue();

        c.queue.beginNext(ID);
        assertThat(c.theItem(1).actual().running()).isTrue();
        assertThat(c.store().speeches().speaking(ID)).isEmpty();
        c.queue.beginNext(ID);
        assertThat(speaking().id()).isEqualTo(speech(0));
    }

    @Test
    void atTheEndOfTheAgendaNextOnlyEnds() {
        c.live.begin(item(2));
        c.queue.beginUnnamed(ID);
        c.queue.withdraw(speech(0));
        c.queue.withdraw(speech(1));
        c.workspace
                .ledger()
                .write(
                        Edit.put(c.theItem(0).withActual(Period.of(START, START))),
                        Edit.put(c.theItem(1).withActual(Period.of(START, START))));
        c.queue.beginNext(ID);

        assertThat(c.store().speeches().speaking(ID)).isEmpty();
        assertThat(c.theItem(2).actual().running()).isTrue();
    }

    @Test
    void aSpeechCanBeginBeforeItsSpeakerIsKnown() {
        c.live.begin(item(2));
        c.queue.beginUnnamed(ID);
        var note = c.notes.add(ID, c.notes.typed(NoteKind.REMARK, "Đồng tình với báo cáo"));
        var spontaneous = speaking();
        c.queue.name(spontaneous.id(), new Speaker.Known(person(1)));

        assertThat(spontaneous.item()).contains(item(2));
        assertThat(speaking().speakers()).containsExactly(person(1));
        assertThat(speaking().organization()).contains(organization(1));
        assertThat(c.note(note.id()).context().speaker()).contains(person(1));
        assertThat(c.note(note.id()).context().site()).contains(site(1));
        undo();
        assertThat(speaking().speakers()).isEmpty();
        assertThat(c.note(note.id())).isEqualTo(note);
    }

    @Test
    void aSpeakerOnNoListBecomesAParticipantInTheSameStep() {
        c.queue.add(ID, new Speaker.Named("Trần Thị Hoa"));

        var added = c.store().speeches().speeches(ID).getLast();
        var hoa = c.store().people().participant(added.speakers().getFirst()).orElseThrow();
        assertThat(hoa.person().name()).isEqualTo("Trần Thị Hoa");
        assertThat(hoa.attendance().state().present()).isTrue();
        undo();
        assertThat(c.store().people().participants(ID)).hasSize(3);
        assertThat(c.store().speeches().speeches(ID)).hasSize(2);
    }

    @Test
    void anOrganizationCanAskForTheFloor() {
        var added = c.queue.add(ID, new Speaker.Of(organization(1)));

        assertThat(added.organization()).contains(organization(1));
        assertThat(added.speakers()).isEmpty();
        assertThat(added.status()).isEqualTo(SpeechStatus.WAITING);
        assertThat(added.position()).isEqualTo(2);
    }

    @Test
    void waitingSpeechesChangePlacesAmongThemselves() {
        c.queue.begin(speech(0));
        var third = c.queue.add(ID, new Speaker.Of(organization(0)));
        c.queue.move(third.id(), -1);
        assertThat(ids()).containsExactly("s0", third.id().value(), "s1");

        c.queue.move(third.id(), -5);
        c.queue.move(speech(0), 1);
        assertThat(ids()).containsExactly("s0", third.id().value(), "s1");
    }

    @Test
    void aWithdrawnSpeechIsPassedOverAndCanComeBack() {
        c.queue.withdraw(speech(0));
        c.live.begin(item(1));
        c.queue.beginNext(ID);
        assertThat(c.theSpeech(1).status()).isEqualTo(SpeechStatus.SPEAKING);

        c.queue.putBack(speech(0));
        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.WAITING);
    }

    @Test
    void timesCanBeCorrectedAndTheStateFollows() {
        c.queue.correct(speech(0), Period.of(START, START.plusMinutes(9)));
        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.DONE);

        c.queue.correct(speech(0), Period.UNKNOWN);
        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.WAITING);
        c.queue.prolong(speech(0), Duration.ofMinutes(2));
        assertThat(c.theSpeech(0).registered()).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void aSpeechWhoseItemIsGoneTakesPlaceInThePresentOne() {
        c.workspace.ledger().write(Edit.remove(AgendaItem.titled(item(1), ID, "")));
        c.live.begin(item(2));
        c.queue.begin(speech(0));

        assertThat(c.theSpeech(0).item()).isEqualTo(Optional.of(item(2)));
    }

    @Test
    void aSpeechDeletedWhileItIsGivenLeavesNothingGoingOn() {
        c.queue.begin(speech(0));
        c.workspace.ledger().write(Edit.remove(c.theSpeech(0)));
        c.queue.end(ID);
        c.queue.name(speech(0), new Speaker.Known(person(0)));

        assertThat(c.store().speeches().speaking(ID)).isEmpty();
        undo();
        assertThat(speaking().id()).isEqualTo(speech(0));
    }

    private Speech speaking() {
        return c.store().speeches().speaking(ID).getFirst();
    }

    private List<SpeechStatus> statuses() {
        return c.store().speeches().speeches(ID).stream().map(Speech::status).toList();
    }

    private List<String> ids() {
        return c.store().speeches().speeches(ID).stream()
                .map(speech -> speech.id().value())
                .toList();
    }

    private void undo() {
        c.workspace.ledger().undo(Scope.of(ID));
    }
}
