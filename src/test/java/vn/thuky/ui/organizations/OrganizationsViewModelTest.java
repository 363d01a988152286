package vn.thuky.ui.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.people.OrganizationKind;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.OrganizationService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class OrganizationsViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private Workspace workspace;

    @SuppressWarnings("NullAway.Init")
    private UndoService undo;

    @SuppressWarnings("NullAway.Init")
    private OrganizationsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        undo = new UndoService(workspace.ledger());
        var service = new OrganizationService(workspace.ledger(), workspace.store());
        List.of("Bộ GDĐT", "Sở GDĐT Hà Nội", "Sở GDĐT Đà Nẵng").forEach(service::add);
        model = new OrganizationsViewModel(service, workspace.ledger().changes(), undo, desk.desk());
    }

    @AfterEach
    void close() {
        undo.close();
        workspace.close();
    }

    @Test
    void anAddedOrganizationIsSelectedAndItsNameTellsItsKind() {
        model.add();
        var row = model.selection().current().orElseThrow();
        model.rename(row, "Sở Y tế Hà Nội");

        assertThat(names()).containsExactly("Bộ GDĐT", "Sở GDĐT Hà Nội", "Sở GDĐT Đà Nẵng", "Sở Y tế Hà Nội");
        assertThat(row.kind().getValue()).isEqualTo(OrganizationKind.DEPARTMENT);
    }

    @Test
    void addingWhileFindingShowsAllAgain() {
        model.finding().textProperty().set("ha noi");
        assertThat(names()).containsExactly("Sở GDĐT Hà Nội");

        model.add();

        assertThat(names()).hasSize(4);
    }

    @Test
    void organizationsAreFoundWithoutAccents() {
        model.finding().textProperty().set("da nang");

        assertThat(names()).containsExactly("Sở GDĐT Đà Nẵng");
        assertThat(model.finding().foundProperty().get().values()).containsExactly(1, 3);
        assertThat(model.movableProperty().getValue()).isFalse();
    }

    @Test
    void deletingCanBeTakenBack() {
        model.selection().select(row(1));
        model.delete();
        assertThat(names()).containsExactly("Bộ GDĐT", "Sở GDĐT Đà Nẵng");
        assertThat(desk.notice()).isEqualTo("organizations.deleted");
        assertThat(model.selection().current()).contains(row(1));

        desk.takeOffer();

        assertThat(names()).containsExactly("Bộ GDĐT", "Sở GDĐT Hà Nội", "Sở GDĐT Đà Nẵng");
    }

    @Test
    void anOrganizationInUseIsKeptAndTheReasonSaid() {
        var conference = new ConferenceId("c1");
        workspace
                .ledger()
                .write(
                        Edit.put(Conference.named(conference, "Hội nghị")),
                        Edit.put(Participant.seat(new ParticipantId("p1"), conference)
                                .withOrganization(Optional.of(row(0).key()))));

        model.selection().select(row(0));
        model.delete();

        assertThat(names()).contains("Bộ GDĐT");
        assertThat(desk.notice()).isEqualTo("organizations.kept");
        assertThat(row(0).uses().getValue().participants()).isEqualTo(1);
    }

    @Test
    void theOrderIsChangedByKeysByDraggingAndByTypingAPlace() {
        model.selection().select(row(2));
        model.moveUp();
        assertThat(names()).containsExactly("Bộ GDĐT", "Sở GDĐT Đà Nẵng", "Sở GDĐT Hà Nội");

        model.move(0, 3);
        assertThat(names()).containsExactly("Sở GDĐT Đà Nẵng", "Sở GDĐT Hà Nội", "Bộ GDĐT");

        model.setPlace(row(2), "1");
        assertThat(names()).containsExactly("Bộ GDĐT", "Sở GDĐT Đà Nẵng", "Sở GDĐT Hà Nội");
    }

    @Test
    void whatIsNoPlaceStaysMarked() {
        model.setPlace(row(0), "đầu");

        assertThat(row(0).place().typedProperty().get().text()).isEqualTo("đầu");
        assertThat(row(0).place().typedProperty().get().problem()).isPresent();
        model.setPlace(row(0), "2");
        assertThat(names()).containsExactly("Sở GDĐT Hà Nội", "Bộ GDĐT", "Sở GDĐT Đà Nẵng");
    }

    @Test
    void aSecondOrganizationOfTheSameNameIsMarked() {
        model.rename(row(2), "sở gdđt hà nội");

        assertThat(row(2).name().typedProperty().get().problem().orElseThrow().values())
                .containsExactly(2);
    }

    @Test
    void aNameIsNotTakenAway() {
        model.rename(row(0), "");

        assertThat(row(0).name().typedProperty().get().problem()).isPresent();
        assertThat(workspace.store().people().organizations().getFirst().name()).isEqualTo("Bộ GDĐT");
    }

    @Test
    void undoIsShownAndTheSelectionStays() {
        model.selection().select(row(1));
        var selected = row(1);
        model.abbreviate(selected, "HN");
        assertThat(selected.abbreviation().typedProperty().get().text()).isEqualTo("HN");

        undo.undo(Optional.empty());

        assertThat(selected.abbreviation().typedProperty().get().text()).isEmpty();
        assertThat(model.selection().rows()).containsExactly(selected);
    }

    @Test
    void theHistoryOfTheSelectedOrganizationIsOneStepAway() {
        model.selection().select(row(0));
        model.openHistory();

        assertThat(desk.place()).isEqualTo(Place.History.ofOffice(row(0).key().value()));
    }

    private OrganizationRow row(int index) {
        return model.finding().hits().get(index);
    }

    private List<String> names() {
        return model.finding().hits().stream()
                .map(row -> row.name().typedProperty().get().text())
                .toList();
    }
}
