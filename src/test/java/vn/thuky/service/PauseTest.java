package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.Timetable;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Pauses;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Scope;

@SuppressWarnings("NullAway.Init")
class PauseTest {
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
    void aPauseStopsNothingAndTheForecastFollowsIt() {
        c.queue.begin(speech(0));
        c.pass(5);
        c.live.pause(ID);
        c.live.pause(ID);
        c.pass(15);

        assertThat(pauses()).containsExactly(Period.from(at(5)));
        assertThat(c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
        assertThat(c.theItem(1).actual().running()).isTrue();
        assertThat(forecastEnd(1)).isEqualTo(at(40 + 15));

        c.live.goOn(ID);
        c.pass(10);
        assertThat(pauses()).containsExactly(Period.of(at(5), at(20)));
        assertThat(forecastEnd(1)).isEqualTo(at(40 + 15));
        assertThat(c.conference().pauses().between(at(0), at(30))).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void beginningSomethingEndsThePauseInTheSameStep() {
        c.live.begin(item(0));
        c.live.pause(ID);
        c.pass(10);
        c.queue.begin(speech(0));
        assertThat(pauses()).containsExactly(Period.of(at(0), at(10)));

        undo();
        assertThat(pauses()).containsExactly(Period.from(at(0)));
        assertThat(c.theItem(0).actual().running()).isTrue();
        undo();
        assertThat(pauses()).isEmpty();
    }

    @Test
    void onlyAConferenceInSessionPausesAndClosingEndsIt() {
        c.live.pause(ID);
        assertThat(pauses()).isEmpty();

        c.live.open(ID);
        c.live.pause(ID);
        c.pass(3);
        c.live.close(ID);
        assertThat(pauses()).containsExactly(Period.of(at(0), at(3)));
        assertThat(c.conference().status()).isEqualTo(ConferenceStatus.RECORDED);

        c.live.pause(ID);
        assertThat(pauses()).hasSize(1);
    }

    @Test
    void bothTimesAreCorrectedAfterwardsAndAPauseCanBeTakenOut() {
        c.live.open(ID);
        c.live.pause(ID);
        c.pass(3);
        c.live.goOn(ID);
        c.live.correctPause(ID, Period.of(at(0), at(3)), Period.of(at(1), at(2)));
        assertThat(pauses()).containsExactly(Period.of(at(1), at(2)));

        c.live.correctPause(ID, Period.of(at(1), at(2)), Period.UNKNOWN);
        assertThat(pauses()).isEmpty();
        undo();
        undo();
        assertThat(pauses()).containsExactly(Period.of(at(0), at(3)));
    }

    @Test
    void aClockSetBackWhilePausedMakesNoNegativePause() {
        c.live.open(ID);
        c.pass(10);
        c.live.pause(ID);
        c.clock.pass(Duration.ofDays(-1));
        c.live.goOn(ID);

        assertThat(pauses()).containsExactly(Period.of(at(10), at(10)));
    }

    @Test
    void pausesThatOverlapCountOnce() {
        var pauses = new Pauses(
                List.of(Period.of(at(20), at(40)), Period.of(at(10), at(30)), Period.from(at(50)), Period.UNKNOWN));

        assertThat(pauses.between(at(0), at(60))).isEqualTo(Duration.ofMinutes(30 + 10));
        assertThat(pauses.between(at(15), at(25))).isEqualTo(Duration.ofMinutes(10));
        assertThat(pauses.between(at(60), at(0))).isEqualTo(Duration.ZERO);
        assertThat(pauses.lengthOf(Period.of(at(0), at(45)))).contains(Duration.ofMinutes(15));
        assertThat(pauses.lengthOf(Period.from(at(0)))).isEmpty();
    }

    private List<Period> pauses() {
        return c.conference().pauses().periods();
    }

    private LocalDateTime forecastEnd(int number) {
        var conference = c.conference();
        return Timetable.of(c.store().agenda().items(ID), START, Optional.of(c.clock.now()), conference.pauses())
                .slots()
                .get(number)
                .forecastEnd();
    }

    private void undo() {
        c.workspace.ledger().undo(Scope.of(ID));
    }

    private static LocalDateTime at(int minutes) {
        return START.plusMinutes(minutes);
    }
}
