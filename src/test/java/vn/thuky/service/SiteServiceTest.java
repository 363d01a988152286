package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.ConnectionCheck;
import vn.thuky.domain.people.LineEvent;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Site;
import vn.thuky.domain.people.SiteId;
import vn.thuky.domain.speech.Note;
import vn.thuky.domain.speech.NoteId;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;

class SiteServiceTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime NOW = LocalDateTime.of(2024, 1, 15, 14, 30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private SiteService service;

    @BeforeEach
    void open() throws CannotOpen {
        var clock = Clock.fixed(Instant.from(NOW.atOffset(ZoneOffset.UTC)), ZoneOffset.UTC);
        workspace = Workspace.open(new DataFolder(root), clock);
        workspace.ledger().write(Edit.put(Conference.named(ID, "Hội nghị giao ban")));
        service = new SiteService(workspace.ledger(), workspace.store(), clock);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void theFirstSiteIsTheMainOne() {
        service.add(ID, "Bộ GDĐT");
        service.add(ID, "Hà Nội");

        assertThat(sites()).extracting(Site::name).containsExactly("Bộ GDĐT", "Hà Nội");
        assertThat(sites()).extracting(Site::main).containsExactly(true, false);
    }

    @Test
    void thereIsAlwaysExactlyOneMainSite() {
        var first = service.add(ID, "Bộ GDĐT");
        var second = service.add(ID, "Hà Nội");

        service.setMain(ID, second.id());
        assertThat(sites()).extracting(Site::main).containsExactly(false, true);

        service.delete(ID, List.of(second.id()));
        assertThat(sites()).containsExactly(first);
        undo();
        undo();
        assertThat(sites()).extracting(Site::main).containsExactly(true, false);
    }

    @Test
    void whatIsKnownOfASiteIsChangedAsItIsNow() {
        var site = service.add(ID, "Hà Nội");

        service.check(site.id(), false, "tiếng vọng");
        service.change(site.id(), now -> now.withName("Sở GDĐT Hà Nội"));

        assertThat(sites().getFirst().name()).isEqualTo("Sở GDĐT Hà Nội");
        assertThat(sites().getFirst().checks()).containsExactly(new ConnectionCheck(NOW, false, "tiếng vọng"));
    }

    @Test
    void theLogOfALineTellsItsStateNow() {
        var site = service.add(ID, "Hà Nội");

        service.line(site.id(), LineState.LOST, "mất điện");
        service.line(site.id(), LineState.CONNECTED, "");

        assertThat(sites().getFirst().lineState()).contains(LineState.CONNECTED);
        assertThat(sites().getFirst().line().getFirst()).isEqualTo(new LineEvent(NOW, LineState.LOST, "mất điện"));
    }

    @Test
    void whatWasNotedByMistakeIsTakenBack() {
        var site = service.add(ID, "Hà Nội");
        service.check(site.id(), true, "");
        service.line(site.id(), LineState.LOST, "");

        service.forget(site.id(), new ConnectionCheck(NOW, true, ""));
        service.forget(site.id(), new LineEvent(NOW, LineState.LOST, ""));

        assertThat(sites()).containsExactly(site);
    }

    @Test
    void sitesAreMovedTogether() {
        var ids = List.of("A", "B", "C", "D").stream()
                .map(name -> service.add(ID, name).id())
                .toList();

        service.move(ID, List.of(ids.get(3), ids.get(1)), 0);

        assertThat(sites()).extracting(Site::name).containsExactly("B", "D", "A", "C");
        assertThat(sites()).extracting(Site::position).containsExactly(0, 1, 2, 3);
    }

    @Test
    void deletingASiteLeavesItsPeopleAndNotes() {
        var site = service.add(ID, "Hà Nội");
        var person = Participant.seat(new ParticipantId("p1"), ID).withSite(Optional.of(site.id()));
        var note = Note.of(new NoteId("n1"), ID, NOW, NoteKind.RESULT, "Đã hoàn thành")
                .withContext(
                        new Note.Context(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(site.id())));
        workspace.ledger().write(Edit.put(person), Edit.put(note));
        assertThat(entries().getFirst().rollCall().invited()).isEqualTo(1);

        service.delete(ID, List.of(site.id()));

        assertThat(sites()).isEmpty();
        assertThat(workspace.store().people().participants(ID).getFirst().site())
                .isEmpty();
        assertThat(workspace.store().speeches().notes(ID)).containsExactly(note.withContext(Note.Context.NONE));
        undo();
        assertThat(workspace.store().people().participants(ID)).containsExactly(person);
        assertThat(workspace.store().speeches().notes(ID)).containsExactly(note);
    }

    @Test
    void aSiteThatIsGoneIsNotBroughtBackByAnEdit() {
        assertThat(service.change(new SiteId("gone"), site -> site.withName("Hà Nội")))
                .isEmpty();
        assertThat(sites()).isEmpty();
    }

    private void undo() {
        workspace.ledger().undo(Scope.of(ID));
    }

    private List<Site> sites() {
        return entries().stream().map(SiteService.Entry::site).toList();
    }

    private List<SiteService.Entry> entries() {
        return service.listing(ID).orElseThrow().entries();
    }
}
