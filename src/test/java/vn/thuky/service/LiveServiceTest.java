package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.RecordKind;
import vn.thuky.journal.Scope;

@SuppressWarnings("NullAway.Init")
class LiveServiceTest {
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
    void openingPutsTheConferenceInSession() {
        c.pass(2);
        c.live.open(ID);

        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.IN_SESSION);
        assertThat(c.conference().actual()).isEqualTo(Period.from(START.plusMinutes(2)));
    }

    @Test
    void closingEndsWhatGoesOnInTheSameStep() {
        c.live.begin(item(1));
        c.queue.begin(speech(0));
        c.pass(30);
        c.live.close(ID);

        var end = START.plusMinutes(30);
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.RECORDED);
        assertThat(c.conference().actual()).isEqualTo(Period.of(START, end));
        assertThat(c.theItem(1).actual()).isEqualTo(Period.of(START, end));
        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.DONE);
        undo();
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.IN_SESSION);
        assertThat(c.theSpeech(0).actual().running()).isTrue();
        assertThat(c.theItem(1).actual().running()).isTrue();
    }

    @Test
    void openingAgainGoesOnFromTheFirstStart() {
        c.live.open(ID);
        c.pass(30);
        c.live.close(ID);
        c.pass(5);
        c.live.open(ID);

        assertThat(c.conference().actual()).isEqualTo(Period.from(START));
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.IN_SESSION);
    }

    @Test
    void beginningAnItemEndsTheOneBeforeAndOpensTheConference() {
        c.live.begin(item(0));
        c.pass(12);
        c.live.begin(item(1));

        assertThat(c.theItem(0).actual()).isEqualTo(Period.of(START, START.plusMinutes(12)));
        assertThat(c.theItem(1).actual()).isEqualTo(Period.from(START.plusMinutes(12)));
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.IN_SESSION);
        undo();
        assertThat(c.theItem(0).actual()).isEqualTo(Period.from(START));
        assertThat(c.theItem(1).actual()).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void theNextItemIsTheFirstAfterThePresentOneThatHasNotBegun() {
        c.live.begin(item(1));
        c.live.beginNext(ID);
        assertThat(c.theItem(2).actual().running()).isTrue();

        c.live.beginNext(ID);
        assertThat(c.theItem(2).actual().running()).isTrue();
        assertThat(c.theItem(0).actual()).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void endingAnItemEndsItsSpeech() {
        c.queue.begin(speech(0));
        c.pass(5);
        c.live.end(item(1));

        assertThat(c.theSpeech(0).actual()).isEqualTo(Period.of(START, START.plusMinutes(5)));
    }

    @Test
    void anEndedItemCanGoOn() {
        c.live.begin(item(0));
        c.pass(5);
        c.live.end(item(0));
        c.live.end(item(0));
        c.pass(5);
        c.live.begin(item(0));

        assertThat(c.theItem(0).actual()).isEqualTo(Period.from(START));
    }

    @Test
    void twoStartedItemsBothEndWhenAnotherBegins() {
        c.workspace
                .ledger()
                .write(
                        Edit.put(c.theItem(0).withActual(Period.from(START))),
                        Edit.put(c.theItem(1).withActual(Period.from(START))));
        c.pass(5);
        c.live.begin(item(2));

        assertThat(c.store().agenda().running(ID)).extracting("id").containsExactly(item(2));
    }

    @Test
    void aClockSetBackNeverMakesANegativeLength() {
        c.live.begin(item(0));
        c.clock.pass(Duration.ofDays(-1));
        c.live.begin(item(1));

        assertThat(c.theItem(0).actual()).isEqualTo(Period.of(START, START));
        assertThat(c.theItem(1).actual()).isEqualTo(Period.from(START.minusDays(1)));
    }

    @Test
    void timesCanBeCorrectedAfterwards() {
        var period = Period.of(START.minusMinutes(3), START.plusMinutes(9));
        c.live.correct(item(0), period);
        c.live.open(ID);
        c.live.correct(ID, period);

        assertThat(c.theItem(0).actual()).isEqualTo(period);
        assertThat(c.conference().actual()).isEqualTo(period);
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.RECORDED);
    }

    @Test
    void moreTimeIsPlanned() {
        c.live.prolong(item(0), Duration.ofMinutes(2));

        assertThat(c.theItem(0).planned()).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void aFollowerHearsOfTheConferenceAndSeesItsRecordsAsTheyAre() {
        var heard = new ArrayList<Change>();
        try (var _ = c.live.follow(ID, heard::add)) {
            c.live.begin(item(0));
            c.workspace.ledger().write(Edit.remove(c.theSpeech(1)));
        }
        c.live.begin(item(1));

        assertThat(heard).hasSize(2);
        assertThat(c.live.touched(heard.getFirst()))
                .contains(new LiveService.Touched(RecordKind.AGENDA_ITEM, "i0", Optional.of(c.theItem(0))));
        assertThat(c.live.touched(heard.getLast()))
                .containsExactly(new LiveService.Touched(RecordKind.SPEECH, "s1", Optional.empty()));
    }

    @Test
    void everythingOfAConferenceIsLoaded() {
        var records = c.live.load(ID).orElseThrow();

        assertThat(records.items()).hasSize(3);
        assertThat(records.speeches()).hasSize(2);
        assertThat(records.participants()).hasSize(3);
        assertThat(records.organizations()).hasSize(2);
    }

    private void undo() {
        c.workspace.ledger().undo(Scope.of(ID));
    }
}
