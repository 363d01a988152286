package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.service.AgendaService;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.ParticipantService;
import vn.thuky.service.QueueService.Speaker;
import vn.thuky.service.SiteService;
import vn.thuky.service.SpeechService;

/** What must not happen while somebody speaks, and does: text is kept, the state stays true, and all of it can be undone. */
@SuppressWarnings("NullAway.Init")
class BadMomentsTest {
    private LiveModel live;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "-P1D", "PT1H", "-PT1H"})
    void aClockThatJumpsLeavesTheStateTrueAndTimesThatCanBeCorrected(String jump) {
        live.c.queue.begin(speech(0));
        live.note("kq Đạt 95%");
        pass(Duration.parse(jump));
        live.note("kk Thiếu giáo viên");
        assertThat(live.notes()).containsExactlyInAnyOrder("Đạt 95%", "Thiếu giáo viên");
        assertThat(live.c.store().speeches().notes(ID))
                .allMatch(note -> note.context().speech().equals(Optional.of(speech(0))));

        live.model.now().end();
        var spoken = live.c.theSpeech(0);
        assertThat(spoken.status()).isEqualTo(SpeechStatus.DONE);
        assertThat(spoken.actual().reversed()).isFalse();

        pass(Duration.parse(jump).negated());
        live.c.queue.correct(speech(0), Period.of(START, START.plusMinutes(9)));
        assertThat(live.c.theSpeech(0).actual()).isEqualTo(Period.of(START, START.plusMinutes(9)));
        times(2, live::undo);
        assertThat(live.c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
        assertThat(time()).isEqualTo("09:58");
    }

    @Test
    void twoMinutesAsleepAreTwoMinutesGone() {
        live.c.queue.begin(speech(0));
        live.model.tick();
        live.model.entry().textProperty().set("đang gõ dở");
        live.c.clock.pass(Duration.ofMinutes(2));
        live.model.tick();

        assertThat(time()).isEqualTo("08:00");
        assertThat(live.model.entry().textProperty().get()).isEqualTo("đang gõ dở");
        assertThat(live.c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
    }

    @Test
    void aSpeechOverMidnightHasItsTrueLengthAndCanBeCorrected() {
        live.c.clock.set(START.withHour(23).withMinute(55));
        live.c.queue.begin(speech(0));
        pass(Duration.ofMinutes(4));
        live.note("trước nửa đêm");
        pass(Duration.ofMinutes(4));
        live.note("sau nửa đêm");
        assertThat(live.notes()).containsExactly("trước nửa đêm", "sau nửa đêm");
        assertThat(time()).isEqualTo("01:59");

        live.model.now().end();
        live.model
                .queue()
                .selectedProperty()
                .set(Optional.of(live.model.queue().rows().stream()
                        .filter(row -> row.key().equals("s0"))
                        .findFirst()
                        .orElseThrow()));
        live.model.focused(LiveViewModel.Region.QUEUE);
        live.model.correctTimes();
        var times = live.model.times();
        assertThat(times.endProperty().get()).isEqualTo("00:03 01/10");
        times.endProperty().set("0h20");
        times.keep();
        var midnight = START.toLocalDate().plusDays(1).atStartOfDay();
        assertThat(live.c.theSpeech(0).actual().end()).contains(midnight.plusMinutes(20));
        live.undo();
        assertThat(live.c.theSpeech(0).actual().end().orElseThrow()).isBefore(midnight.plusMinutes(4));
    }

    @Test
    void deletingWhoSpeaksLeavesTheSpeechGoingOn() {
        live.c.queue.begin(speech(0));
        live.note("kq Đạt 95%");
        var before = live.c.theSpeech(0);
        new ParticipantService(live.c.workspace.ledger(), live.c.store()).delete(ID, List.of(person(0)));

        assertThat(live.c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
        assertThat(live.c.theSpeech(0).organization()).isEqualTo(before.organization());
        assertThat(live.notes()).containsExactly("Đạt 95%");
        live.note("kk Thiếu giáo viên");
        times(2, live::undo);
        assertThat(live.c.theSpeech(0)).isEqualTo(before);
    }

    @Test
    void deletingThePresentItemLeavesTheSpeechGoingOn() {
        live.c.queue.begin(speech(0));
        live.note("kq Đạt 95%");
        var before = live.c.theSpeech(0);
        new AgendaService(live.c.workspace.ledger(), live.c.store(), live.c.clock).delete(ID, List.of(item(1)));

        assertThat(live.model.now().speakingProperty().get()).isTrue();
        assertThat(live.notes()).containsExactly("Đạt 95%");
        assertThat(live.model.course().rows()).hasSize(2);
        live.note("kk Thiếu giáo viên");
        live.model.now().next();
        times(3, live::undo);
        assertThat(live.c.theSpeech(0)).isEqualTo(before);
        assertThat(live.c.theItem(1).actual().running()).isTrue();
    }

    @Test
    void deletingThePresentSiteLeavesTheSpeechGoingOn() {
        live.c.queue.begin(speech(0));
        var before = live.c.theSpeech(0);
        new SiteService(live.c.workspace.ledger(), live.c.store(), live.c.clock).delete(ID, List.of(site(0)));

        assertThat(live.c.theSpeech(0).status()).isEqualTo(SpeechStatus.SPEAKING);
        assertThat(live.c.theSpeech(0).site()).isEmpty();
        live.note("kq Đạt 95%");
        times(2, live::undo);
        assertThat(live.c.theSpeech(0)).isEqualTo(before);
    }

    @Test
    void deletingThePresentSpeechKeepsItsNotes() {
        live.c.queue.begin(speech(0));
        live.note("kq Đạt 95%");
        new SpeechService(live.c.workspace.ledger(), live.c.store()).delete(ID, List.of(speech(0)));

        assertThat(live.model.now().speakingProperty().get()).isFalse();
        assertThat(live.notes()).containsExactly("Đạt 95%");
        live.undo();
        assertThat(live.model.now().speakingProperty().get()).isTrue();
    }

    @Test
    void ofTwoSpeechesThatBothGoOnTheLastIsShownAndBothEndTogether() {
        live.c.queue.begin(speech(0));
        live.c
                .workspace
                .ledger()
                .write(Edit.put(
                        live.c.theSpeech(1).withCourse(SpeechStatus.SPEAKING, Period.from(START.plusMinutes(3)))));
        live.c.clock.set(START.plusMinutes(4));
        live.model.tick();
        assertThat(time()).isEqualTo("09:00");

        live.model.now().end();
        assertThat(speeches()).extracting(Speech::status).containsOnly(SpeechStatus.DONE);
        live.undo();
        assertThat(speeches()).extracting(Speech::status).containsOnly(SpeechStatus.SPEAKING);
        live.model.queue().beginUnnamed();
        assertThat(speeches().stream().filter(speech -> speech.status() == SpeechStatus.SPEAKING))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"@@", "!", "kk", "s/a/b/", "kk !30/2 @"})
    void aNameLikeAMarkerIsANameEverywhere(String name) {
        live.c.queue.beginUnnamed(ID);
        var running = speeches().stream()
                .filter(speech -> speech.status() == SpeechStatus.SPEAKING)
                .findFirst()
                .orElseThrow();
        live.c.queue.name(running.id(), new Speaker.Named(name));
        assertThat(LiveModel.said(live.model.now().shownProperty().get().speaker()))
                .contains(name);

        live.note("Nhất trí với " + name);
        live.note("kk " + name);
        assertThat(live.notes()).containsExactly("Nhất trí với " + name, name);
        times(4, live::undo);
        assertThat(live.notes()).isEmpty();
        assertThat(speeches()).noneMatch(speech -> speech.id().equals(running.id()));
    }

    @Test
    void aPauseCanBeSeenCorrectedAndTakenOutWithTheKeyboard() {
        live.c.queue.begin(speech(0));
        live.c.pass(4);
        live.model.now().togglePause();
        pass(Duration.ofMinutes(11));
        assertThat(LiveModel.said(live.model.now().shownProperty().get().title()))
                .isEqualTo("Hội nghị tạm nghỉ từ 08:34");
        assertThat(time()).isEqualTo("11:00");
        live.model.correctTimes();
        live.model.times().startProperty().set("8h35");
        live.model.times().keep();
        live.model.now().togglePause();
        assertThat(time()).isEqualTo("05:00");

        var course = live.model.course();
        var row = course.rows().get(2);
        assertThat(LiveModel.said(row.line().title())).isEqualTo("Tạm nghỉ");
        assertThat(LiveModel.said(row.line().detail())).isEqualTo("đến 08:45 · 10′");
        course.selectedProperty().set(Optional.of(row));
        live.model.focused(LiveViewModel.Region.COURSE);
        live.model.delete();
        assertThat(time()).isEqualTo("−05:00");
        live.undo();
        assertThat(time()).isEqualTo("05:00");
    }

    @Test
    void anItemOfTheSecondDayIsCorrectedOnItsDay() {
        var next = START.plusDays(1).withHour(8).withMinute(0);
        live.c.workspace.ledger().write(Edit.put(live.c.theItem(2).withFixedStart(Optional.of(next))));
        live.c.live.open(ID);
        live.c.clock.set(next.plusMinutes(30));
        live.model.tick();
        assertThat(live.model.course().rows().get(2).line().sitting().map(LiveModel::said))
                .contains("Buổi sáng 01/10/2026");

        live.model
                .course()
                .selectedProperty()
                .set(Optional.of(live.model.course().rows().get(2)));
        live.model.focused(LiveViewModel.Region.COURSE);
        live.model.correctTimes();
        live.model.times().startProperty().set("8h05");
        live.model.times().keep();
        assertThat(live.c.theItem(2).actual()).isEqualTo(Period.from(next.plusMinutes(5)));
        live.undo();
        assertThat(live.c.theItem(2).actual()).isEqualTo(Period.UNKNOWN);
    }

    @Test
    void aSpeechOfTheAfternoonIsExpectedInTheAfternoon() {
        var afternoon = START.withHour(13).withMinute(30);
        live.c
                .workspace
                .ledger()
                .write(
                        Edit.put(live.c
                                .theItem(2)
                                .withFixedStart(Optional.of(afternoon))
                                .withOpensSitting(true)),
                        Edit.put(live.c.theSpeech(1).withItem(Optional.of(item(2)))));
        live.c.queue.begin(speech(0));

        var waiting = live.model.queue().rows().stream()
                .filter(row -> row.key().equals("s1"))
                .findFirst()
                .orElseThrow();
        assertThat(LiveModel.said(waiting.line().detail())).contains("13:30");
    }

    private List<Speech> speeches() {
        return live.c.store().speeches().speeches(ID);
    }

    private String time() {
        return live.model.now().timeProperty().get();
    }

    private void pass(Duration time) {
        live.c.clock.pass(time);
        live.model.tick();
    }

    private static void times(int count, Runnable action) {
        for (var i = 0; i < count; i++) {
            action.run();
        }
    }
}
