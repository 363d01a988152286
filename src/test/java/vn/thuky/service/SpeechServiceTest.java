package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.attachment.Attachment;
import vn.thuky.domain.attachment.AttachmentId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.OrganizationId;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.speech.Speech;
import vn.thuky.domain.speech.SpeechKind;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class SpeechServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 8, 28, 9, 0);
    private static final AgendaItem ITEM =
            AgendaItem.titled(new AgendaItemId("i1"), ID, "Tham luận").withPlanned(Duration.ofMinutes(15));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private SpeechService service;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị")), Edit.put(ITEM));
        service = new SpeechService(workspace.ledger(), workspace.store());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aSpeechAddedBelowAnotherBelongsToTheSameItem() {
        var first = append("a").withItem(Optional.of(ITEM.id()));
        save(first);
        append("c");
        service.insertAfter(first, SpeechKind.REMARK, "b");

        assertThat(titles()).containsExactly("a", "b", "c");
        assertThat(queue().of(Optional.of(ITEM.id()))).extracting(Speech::title).containsExactly("a", "b", "c");
    }

    @Test
    void speechesMoveTogether() {
        append("a");
        var b = append("b");
        var c = append("c");
        service.move(ID, List.of(b.id(), c.id()), 0);

        assertThat(titles()).containsExactly("b", "c", "a");
    }

    @Test
    void aWithdrawnSpeechStaysListedAndComesBack() {
        var speech = append("a");
        service.withdraw(List.of(speech.id()));
        assertThat(status(speech)).isEqualTo(SpeechStatus.WITHDRAWN);

        service.restore(List.of(speech.id()));
        assertThat(status(speech)).isEqualTo(SpeechStatus.REGISTERED);
    }

    @Test
    void aSpeechThatWasHeldComesBackAsHeld() {
        var speech = append("a").withCourse(SpeechStatus.WITHDRAWN, Period.of(NOW, NOW.plusMinutes(9)));
        save(speech);
        service.restore(List.of(speech.id()));

        assertThat(status(speech)).isEqualTo(SpeechStatus.DONE);
    }

    @Test
    void theFirstSpeakerBringsOrganizationAndSiteWhereNoneIsKnown() {
        var organization = Optional.of(new OrganizationId("o1"));
        var speaker = Participant.seat(new ParticipantId("p1"), ID)
                .withOrganization(organization)
                .withSite(Optional.of(new SiteId("d1")));
        workspace.ledger().write(Edit.put(speaker));
        var speech = append("a");
        save(speech.withSite(Optional.of(new SiteId("d2"))));

        service.name(speech.id(), List.of(speaker.id()));

        var named = queue().speeches().getFirst();
        assertThat(named.speakers()).containsExactly(speaker.id());
        assertThat(named.organization()).isEqualTo(organization);
        assertThat(named.site()).contains(new SiteId("d2"));
    }

    @Test
    void timeAskedForIsSetAgainstTheItem() {
        var a = append("a").withItem(Optional.of(ITEM.id())).withRegistered(Duration.ofMinutes(10));
        var b = append("b").withItem(Optional.of(ITEM.id())).withRegistered(Duration.ofMinutes(8));
        var c = append("c").withItem(Optional.of(ITEM.id())).withRegistered(Duration.ofMinutes(30));
        List.of(a, b, c).forEach(this::save);
        service.withdraw(List.of(c.id()));

        var load = queue().loads().getFirst();

        assertThat(load.speeches()).isEqualTo(2);
        assertThat(load.registered()).isEqualTo(Duration.ofMinutes(18));
        assertThat(load.excess()).isEqualTo(Duration.ofMinutes(3));
        assertThat(queue().registered()).isEqualTo(Duration.ofMinutes(18));
    }

    @Test
    void whatWasNotedDuringADeletedSpeechStays() {
        var speech = append("a");
        var speaker = Optional.of(new ParticipantId("p1"));
        var note = Note.of(new NoteId("n"), ID, NOW, NoteKind.RESULT, "Tốt")
                .withContext(
                        new Note.Context(Optional.of(ITEM.id()), Optional.of(speech.id()), speaker, Optional.empty()));
        workspace.ledger().write(Edit.put(note));

        service.delete(ID, List.of(speech.id()));

        var context = workspace.store().speeches().note(note.id()).orElseThrow().context();
        assertThat(titles()).isEmpty();
        assertThat(context.speech()).isEmpty();
        assertThat(context.speaker()).isEqualTo(speaker);

        workspace.ledger().undo(Scope.of(ID));

        assertThat(titles()).containsExactly("a");
        assertThat(workspace.store().speeches().note(note.id())).contains(note);
    }

    @Test
    void aTextIsAddedAndTakenOffAsOneStepEach() {
        var speech = append("a");
        var file = new Attachment(new AttachmentId("f1"), ID, "bai.docx", "0".repeat(64), 9, NOW);
        service.addTexts(speech.id(), List.of(file));
        assertThat(queue().speeches().getFirst().texts()).containsExactly(file.id());
        assertThat(queue().texts()).containsEntry(file.id(), file);

        service.removeText(speech.id(), file.id());
        assertThat(queue().speeches().getFirst().texts()).isEmpty();
        assertThat(queue().texts()).isEmpty();

        workspace.ledger().undo(Scope.of(ID));
        assertThat(queue().texts()).containsEntry(file.id(), file);
        workspace.ledger().undo(Scope.of(ID));
        assertThat(queue().texts()).isEmpty();
    }

    private Speech append(String title) {
        return service.append(ID, SpeechKind.PAPER, title);
    }

    private void save(Speech speech) {
        service.change(speech.id(), _ -> speech);
    }

    private SpeechStatus status(Speech speech) {
        return workspace.store().speeches().speech(speech.id()).orElseThrow().status();
    }

    private SpeechQueue queue() {
        return service.queue(ID);
    }

    private List<String> titles() {
        return queue().speeches().stream().map(Speech::title).toList();
    }
}
