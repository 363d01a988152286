package vn.thuky.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.document.Dossier;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceForm;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Issuer;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.SpeechStatus;
import vn.thuky.journal.Change;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.NewConference.Template;

class ConferenceServiceTest {
    private static final LocalDateTime START = LocalDateTime.of(2026, 12, 1, 8, 30);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private Workspace workspace;
    private ConferenceService service;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        service = new ConferenceService(workspace.ledger(), workspace.store());
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aNewConferenceIsIssuedByTheOffice() {
        var office = new OfficeService(workspace.ledger(), workspace.store().office());
        office.change(settings -> settings.withIssuer(new Issuer("Bộ GDĐT", "Văn phòng", "VP", "Hà Nội")));

        var made = service.create(new NewConference(
                "Giao ban", Period.from(START), ConferenceForm.HYBRID, "Phòng họp 1", Optional.empty()));

        assertThat(service.find(made.id())).contains(made);
        assertThat(made.issuer().agency()).isEqualTo("Văn phòng");
        assertThat(made.form()).isEqualTo(ConferenceForm.HYBRID);
        assertThat(made.status()).isEqualTo(ConferenceStatus.PREPARING);
    }

    @Test
    void anEarlierConferenceGivesSitesParticipantsAndAgendaButNotWhatHappened() {
        sample();
        var made = service.create(from(false));

        var dossier = dossier(made);
        var source = dossier(service.find(Sample.ID).orElseThrow());
        assertThat(dossier.conference().issuer()).isEqualTo(source.conference().issuer());
        assertThat(dossier.conference().actual()).isEqualTo(Period.UNKNOWN);
        assertThat(dossier.conference().remark()).isEmpty();
        assertThat(dossier.sites()).hasSize(6).extracting(s -> s.name()).containsAll(List.of("Bộ GDĐT", "Cần Thơ"));
        assertThat(dossier.sites().getFirst().main()).isTrue();
        assertThat(dossier.participants())
                .hasSameSizeAs(source.participants())
                .allMatch(p -> p.attendance().equals(Attendance.INVITED));
        assertThat(dossier.participants().stream().filter(p -> p.role() == Role.CHAIR))
                .allMatch(chair -> chair.site()
                        .equals(Optional.of(dossier.sites().getFirst().id())));
        assertThat(dossier.agenda())
                .extracting(AgendaItem::title)
                .containsExactlyElementsOf(
                        source.agenda().stream().map(AgendaItem::title).toList());
        assertThat(dossier.agenda()).allMatch(item -> item.actual().equals(Period.UNKNOWN));
        assertThat(dossier.speeches()).isEmpty();
        assertThat(dossier.notes()).isEmpty();
        assertThat(dossier.commitments()).isEmpty();
    }

    @Test
    void theSourceStaysAsItWas() {
        sample();
        var before = dossier(service.find(Sample.ID).orElseThrow());
        service.create(from(true));

        assertThat(dossier(service.find(Sample.ID).orElseThrow())).isEqualTo(before);
    }

    @Test
    void speechesAreTakenOverWhenAskedForWithTheirSpeakersAndItems() {
        sample();
        var made = dossier(service.create(from(true)));

        assertThat(made.speeches()).hasSize(6).allSatisfy(speech -> {
            assertThat(speech.status()).isEqualTo(SpeechStatus.REGISTERED);
            assertThat(speech.actual()).isEqualTo(Period.UNKNOWN);
            assertThat(made.participants()).extracting(Participant::id).containsAll(speech.speakers());
            assertThat(made.agenda())
                    .extracting(AgendaItem::id)
                    .contains(speech.item().orElseThrow());
        });
    }

    @Test
    void aSubstituteIsNotInvitedAgain() {
        sample();
        var chair =
                dossier(service.find(Sample.ID).orElseThrow()).participants().getFirst();
        workspace
                .ledger()
                .write(Edit.put(Participant.seat(ParticipantId.fresh(), Sample.ID)
                        .withAttendance(new Attendance(
                                AttendanceState.PRESENT,
                                Optional.of(chair.id()),
                                "",
                                Optional.empty(),
                                Optional.empty()))));

        assertThat(dossier(service.create(from(false))).participants()).hasSize(7);
    }

    @Test
    void fixedStartsKeepTheirDistanceFromTheOpening() {
        sample();
        var item = workspace.store().agenda().items(Sample.ID).get(2);
        workspace.ledger().write(Edit.put(fixed(item, LocalDateTime.of(2024, 1, 16, 9, 30))));

        var moved = dossier(service.create(from(false))).agenda().get(2);
        var unknown = dossier(service.create(new NewConference(
                "Không ngày", Period.UNKNOWN, ConferenceForm.ONLINE, "", Optional.of(new Template(Sample.ID, false)))));

        assertThat(moved.fixedStart()).contains(START.plusHours(1));
        assertThat(unknown.agenda()).allMatch(i -> i.fixedStart().isEmpty());
    }

    @Test
    void makingAConferenceIsOneStep() {
        sample();
        var made = service.create(from(true));
        var scope = Scope.of(made.id());
        assertThat(workspace.ledger().history(scope, change -> true)).hasSize(1);

        workspace.ledger().undo(scope);

        assertThat(service.find(made.id())).isEmpty();
        assertThat(workspace.store().people().sites(made.id())).isEmpty();
    }

    @Test
    void aDeletedConferenceComesBackWithAllItHeld() {
        sample();
        var before = dossier(service.find(Sample.ID).orElseThrow());
        var deleted = service.delete(Sample.ID).orElseThrow();
        assertThat(service.all()).isEmpty();

        workspace.ledger().undo(deleted);

        assertThat(dossier(service.find(Sample.ID).orElseThrow())).isEqualTo(before);
    }

    @Test
    void aChangeOfAConferenceThatIsGoneChangesNothing() {
        sample();
        service.delete(Sample.ID);

        Optional<Change> change = service.change(Sample.ID, conference -> conference.withName("Khác"));

        assertThat(change).isEmpty();
        assertThat(service.all()).isEmpty();
    }

    private static NewConference from(boolean withSpeeches) {
        return new NewConference(
                "Hội nghị sau",
                Period.from(START),
                ConferenceForm.ONLINE,
                "Hà Nội",
                Optional.of(new Template(Sample.ID, withSpeeches)));
    }

    private static AgendaItem fixed(AgendaItem item, LocalDateTime start) {
        return new AgendaItem(
                item.id(),
                item.conference(),
                item.position(),
                item.title(),
                item.kind(),
                item.planned(),
                Optional.of(start),
                item.opensSitting(),
                item.moved(),
                item.presenter(),
                item.site(),
                item.actual(),
                item.cues());
    }

    private void sample() {
        new Sample(workspace.ledger(), workspace.store().conferences()).add();
    }

    private Dossier dossier(Conference conference) {
        return new DossierService(workspace.store()).dossier(conference.id()).orElseThrow();
    }
}
