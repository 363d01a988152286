package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.agenda.Timetable.Slot;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechId;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class AgendaServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime START = LocalDateTime.of(2026, 8, 28, 8, 0);
    private static final Conference CONFERENCE =
            Conference.named(ID, "Hội nghị").withPlanned(Period.of(START, START.plusHours(2)));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private AgendaService service;

    @BeforeEach
    void open() throws CannotOpen {
        var clock = Clock.fixed(Instant.parse("2026-08-28T08:30:00Z"), ZoneOffset.UTC);
        workspace = Workspace.open(new DataFolder(root), clock);
        workspace.ledger().write(Edit.put(CONFERENCE));
        service = new AgendaService(workspace.ledger(), workspace.store(), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void itemsStandInTheOrderTheyWereAdded() {
        append("Khai mạc", "Báo cáo");

        assertThat(titles()).containsExactly("Khai mạc", "Báo cáo");
    }

    @Test
    void anItemIsInsertedBelowAnotherAsOneStep() {
        var items = append("Khai mạc", "Bế mạc");
        service.insertAfter(ID, items.getFirst().id(), "Báo cáo");
        assertThat(titles()).containsExactly("Khai mạc", "Báo cáo", "Bế mạc");

        workspace.ledger().undo(Scope.of(ID));

        assertThat(titles()).containsExactly("Khai mạc", "Bế mạc");
    }

    @Test
    void belowAnItemThatIsGoneMeansAtTheEnd() {
        append("Khai mạc");
        service.insertAfter(ID, new AgendaItemId("gone"), "Báo cáo");

        assertThat(titles()).containsExactly("Khai mạc", "Báo cáo");
    }

    @Test
    void severalItemsMoveTogetherAsOneStep() {
        var items = append("a", "b", "c", "d");
        service.move(ID, List.of(items.get(3).id(), items.get(1).id()), 0);
        assertThat(titles()).containsExactly("b", "d", "a", "c");

        workspace.ledger().undo(Scope.of(ID));

        assertThat(titles()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void aMoveBeyondTheEndsStaysInTheList() {
        var items = append("a", "b", "c");
        service.move(ID, List.of(items.getFirst().id()), 99);
        assertThat(titles()).containsExactly("b", "c", "a");

        service.move(ID, List.of(items.getFirst().id()), -5);
        assertThat(titles()).containsExactly("a", "b", "c");
    }

    @Test
    void aMoveToTheSamePlaceIsNoStep() {
        var items = append("a", "b");

        assertThat(service.move(ID, List.of(items.getFirst().id()), 0)).isEmpty();
    }

    @Test
    void whatADeletedItemHeldStaysAndUndoTiesItAgain() {
        var items = append("Tham luận", "Bế mạc");
        var tied = Optional.of(items.getFirst().id());
        var speech = Speech.titled(new SpeechId("s"), ID, "Chuyển đổi số").withItem(tied);
        var note = Note.of(new NoteId("n"), ID, START, NoteKind.RESULT, "Tốt")
                .withContext(new Note.Context(
                        tied, Optional.of(speech.id()), Optional.empty(), Optional.of(new SiteId("x"))));
        workspace.ledger().write(Edit.put(speech), Edit.put(note));

        service.delete(ID, List.of(items.getFirst().id()));

        assertThat(titles()).containsExactly("Bế mạc");
        assertThat(workspace
                        .store()
                        .speeches()
                        .speech(speech.id())
                        .orElseThrow()
                        .item())
                .isEmpty();
        var context = workspace.store().speeches().note(note.id()).orElseThrow().context();
        assertThat(context.item()).isEmpty();
        assertThat(context.speech()).contains(speech.id());
        assertThat(context.site()).contains(new SiteId("x"));

        workspace.ledger().undo(Scope.of(ID));

        assertThat(titles()).containsExactly("Tham luận", "Bế mạc");
        assertThat(workspace
                        .store()
                        .speeches()
                        .speech(speech.id())
                        .orElseThrow()
                        .item())
                .isEqualTo(tied);
        assertThat(workspace.store().speeches().note(note.id()).orElseThrow()).isEqualTo(note);
    }

    @Test
    void timesAreComputedFromTheConferenceStart() {
        for (var item : append("a", "b")) {
            service.change(item.id(), one -> one.withPlanned(Duration.ofMinutes(20)));
        }

        assertThat(programme().timetable().orElseThrow().slots())
                .extracting(Slot::plannedStart)
                .containsExactly(START, START.plusMinutes(20));
        assertThat(programme().expectedEnd()).contains(START.plusMinutes(40));
    }

    @Test
    void inSessionTheExpectedEndFollowsTheClock() {
        service.change(append("a").getFirst().id(), item -> item.withPlanned(Duration.ofMinutes(20)));
        workspace.ledger().write(Edit.put(CONFERENCE.withStatus(ConferenceStatus.IN_SESSION)));

        assertThat(programme().expectedEnd()).contains(START.plusMinutes(50));
    }

    @Test
    void withoutAnyStartThereAreNoTimes() {
        append("a");
        workspace.ledger().write(Edit.put(CONFERENCE.withPlanned(Period.UNKNOWN)));

        assertThat(programme().timetable()).isEmpty();
        assertThat(programme().expectedEnd()).isEmpty();
        assertThat(programme().items()).hasSize(1);
    }

    @Test
    void anUnknownConferenceHasNoProgramme() {
        assertThat(service.programme(new ConferenceId("nowhere"))).isEmpty();
    }

    private Programme programme() {
        return service.programme(ID).orElseThrow();
    }

    private List<String> titles() {
        return programme().items().stream().map(AgendaItem::title).toList();
    }

    private List<AgendaItem> append(String... titles) {
        return List.of(titles).stream().map(title -> service.append(ID, title)).toList();
    }
}
