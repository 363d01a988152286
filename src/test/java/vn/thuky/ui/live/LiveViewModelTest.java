package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.START;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.LiveConference;
import vn.thuky.service.QueueService.Speaker;
import vn.thuky.ui.live.LiveViewModel.Region;

@SuppressWarnings("NullAway.Init")
class LiveViewModelTest {
    private LiveModel live;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void closingSaysWhatEndedWithItAndWhatWasNotHeldAndIsOneStep() {
        live.c.live.begin(item(1));
        live.c.queue.begin(speech(0));
        live.c.pass(5);
        live.model.close();

        var said = live.desk.desk().notices().shown().getLast().message();
        assertThat(LiveModel.said(said))
                .contains("Đã bế mạc lúc 08:35", "kết thúc cùng lúc: “", "“Tham luận của các Sở”")
                .endsWith("chưa thực hiện: “Khai mạc”, “Bế mạc”");
        assertThat(live.c.theItem(1).actual().end()).contains(START.plusMinutes(5));
        assertThat(live.c.theSpeech(0).actual().end()).contains(START.plusMinutes(5));

        live.undo();
        assertThat(live.c.theItem(1).actual().running()).isTrue();
        assertThat(live.c.theSpeech(0).actual().running()).isTrue();
        assertThat(live.c.conference().actual().end()).isEmpty();
    }

    @Test
    void theHeaderSaysWhatIsHeld() {
        live.c.workspace.ledger().write(Edit.put(live.c.thePerson(0).withRole(Role.CHAIR)));
        live.model.open();

        assertThat(LiveModel.said(live.model.titleProperty().get())).isEqualTo("Hội nghị giao ban");
        assertThat(LiveModel.said(live.model.subtitleProperty().get()))
                .isEqualTo("30/09/2026 · Trực tuyến · 2 điểm cầu · chủ trì: Giám đốc Ngô Thị Minh");
        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 08:30");
        assertThat(live.model.clockProperty().get()).isEqualTo("08:30:00");
        assertThat(live.model.statusProperty().get()).isEqualTo(ConferenceStatus.IN_SESSION);
    }

    @Test
    void aConferenceHeldDaysBeforeItsDateIsNotSaidToBeEarly() {
        var later = LiveConference.START.plusDays(3);
        live.c.workspace.ledger().write(Edit.put(live.c.conference().withPlanned(Period.from(later))));
        live.model.open();

        assertThat(LiveModel.said(live.model.begunProperty().get())).isEqualTo("Bắt đầu 08:30");
    }

    @Test
    void everyStepIsShownAgainWhenItIsUndone() {
        live.model.now().next();
        live.note("một");
        live.model.close();
        assertThat(live.model.statusProperty().get()).isEqualTo(ConferenceStatus.RECORDED);

        live.undo();
        assertThat(live.model.statusProperty().get()).isEqualTo(ConferenceStatus.IN_SESSION);
        live.undo();
        assertThat(live.notes()).isEmpty();
        live.undo();
        assertThat(live.model.now().goingProperty().get()).isFalse();
        assertThat(live.model.statusProperty().get()).isEqualTo(ConferenceStatus.PREPARING);
    }

    @Test
    void theKindIsThatOfTheLineBeingTypedElseOfTheNote() {
        live.note("một");
        live.model.setKind(NoteKind.RESULT);
        live.model.entry().textProperty().set("hai");
        live.model.setKind(NoteKind.DIRECTION);

        assertThat(live.c.store().speeches().notes(ID).getFirst().kind()).isEqualTo(NoteKind.RESULT);
        assertThat(live.model.entry().kindProperty().get()).isEqualTo(NoteKind.DIRECTION);
        live.model.focused(Region.STREAM);
        live.model.setKind(NoteKind.PROPOSAL);
        assertThat(live.c.store().speeches().notes(ID).getFirst().kind()).isEqualTo(NoteKind.PROPOSAL);
    }

    @Test
    void deletingMeansWhatIsSelectedWhereTheUserIs() {
        live.note("một");
        live.model.delete();
        assertThat(live.notes()).containsExactly("một");

        live.model.focused(Region.QUEUE);
        live.model
                .queue()
                .selectedProperty()
                .set(Optional.of(live.model.queue().rows().getFirst()));
        live.model.move(1);
        live.model.delete();
        assertThat(live.c.theSpeech(0).status()).isEqualTo(SpeechStatus.WITHDRAWN);
        live.model.focused(Region.STREAM);
        live.model.delete();
        assertThat(live.notes()).isEmpty();
    }

    @Test
    void whatGoesOnHasItsTimesCorrected() {
        live.c.queue.begin(speech(0));
        live.c.pass(5);
        live.model.correctTimes();
        live.model.times().startProperty().set("8h31");
        live.model.times().keep();
        assertThat(live.c.theSpeech(0).actual()).isEqualTo(Period.from(START.plusMinutes(1)));

        live.c.queue.end(ID);
        live.model.correctTimes();
        live.model.times().startProperty().set("8h29");
        live.model.times().keep();
        assertThat(live.c.theItem(1).actual()).isEqualTo(Period.from(START.minusMinutes(1)));
    }

    @Test
    void theSelectedOneHasItsTimesCorrectedAndTheConferenceOtherwise() {
        live.c.live.begin(item(1));
        live.model.focused(Region.COURSE);
        live.model
                .course()
                .selectedProperty()
                .set(Optional.of(live.model.course().rows().getFirst()));
        live.model.correctTimes();
        live.model.times().startProperty().set("8h");
        live.model.times().keep();
        assertThat(live.model.times().wrongProperty().get()).isNotEmpty();
        live.model.times().endProperty().set("8h20");
        live.model.times().keep();
        assertThat(live.c.theItem(0).actual()).isEqualTo(Period.of(START.minusMinutes(30), START.minusMinutes(10)));

        live.model.close();
        live.model.focused(Region.ENTRY);
        live.model.correctTimes();
        live.model.times().endProperty().set("9h15");
        live.model.times().keep();
        assertThat(live.c.conference().actual().end()).contains(START.plusMinutes(45));
    }

    @Test
    void anotherDayIsNoticedAtTheEndOfASpeech() {
        live.c.clock.set(START.withHour(23).withMinute(55));
        live.c.queue.begin(speech(0));
        live.c.pass(10);
        live.model.tick();

        assertThat(live.model.now().timeProperty().get()).isEqualTo("00:00");
        assertThat(live.model.clockProperty().get()).isEqualTo("00:05:00");
        live.model.now().end();
        assertThat(live.c.theSpeech(0).actual().length()).contains(Duration.ofMinutes(10));
    }

    @Test
    void oncePeopleChangeTheyAreSuggestedAnew() {
        live.model.mention().typed("@Mai", 4);
        assertThat(live.model.mention().found()).isEmpty();
        live.c.rollCall.toggle(person(0));
        live.c.queue.add(ID, new Speaker.Named("Đỗ Mai"));
        live.model.mention().typed("@Mai", 4);

        assertThat(live.model.mention().found()).extracting(Candidate::name).containsExactly("Đỗ Mai");
    }

    @Test
    void afterItIsLeftNothingMoreIsShown() {
        live.model.leave();
        live.c.live.begin(item(0));

        assertThat(live.model.now().goingProperty().get()).isFalse();
    }
}
