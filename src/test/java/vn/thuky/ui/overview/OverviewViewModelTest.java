package vn.thuky.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.agenda.AgendaItem;
import vn.thuky.domain.agenda.AgendaItemId;
import vn.thuky.domain.conference.Conference;
import vn.thuky.domain.conference.ConferenceId;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.journal.Edit;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Checklist.Topic;
import vn.thuky.service.ConferenceService;
import vn.thuky.service.DataFolder;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.FormText;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class OverviewViewModelTest {
    private static final ConferenceId ID = new ConferenceId("c1");
    private static final LocalDateTime START = LocalDateTime.of(2027, 1, 16, 8, 30);
    private static final Clock CLOCK = Clock.fixed(START.minusDays(10).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk();
    private Workspace workspace;
    private ConferenceService service;
    private OverviewViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), CLOCK);
        service = new ConferenceService(workspace.ledger(), workspace.store());
        service.save(Conference.named(ID, "Giao ban").withPlanned(Period.of(START, START.plusHours(2))));
        model = new OverviewViewModel(service, workspace.ledger().changes(), desk.desk(), ID, CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void aFieldThatIsLeftChangesTheOneFactItShowsInOneStep() {
        model.facts().place().keep("  Phòng họp 1 ");
        model.facts().town().keep("Hà Nội");

        assertThat(stored().place()).isEqualTo("Phòng họp 1");
        assertThat(stored().issuer().town()).isEqualTo("Hà Nội");
        workspace.ledger().undo(Scope.of(ID));
        assertThat(stored().issuer().town()).isEmpty();
        assertThat(text(model.facts().town())).isEmpty();
        assertThat(text(model.facts().place())).isEqualTo("Phòng họp 1");
    }

    @Test
    void aConferenceKeepsAName() {
        model.facts().name().keep("  ");

        assertThat(problem(model.facts().name())).isEqualTo("overview.problem.nameMissing");
        assertThat(stored().name()).isEqualTo("Giao ban");
        model.facts().name().revert();
        assertThat(text(model.facts().name())).isEqualTo("Giao ban");
    }

    @Test
    void momentsAreShownAsTheyWereUnderstood() {
        model.facts().plannedEnd().keep("11h");
        model.facts().actualStart().keep("8g32");

        assertThat(stored().planned().end()).contains(START.withHour(11).withMinute(0));
        assertThat(text(model.facts().plannedEnd())).isEqualTo("11:00 16/01/2027");
        assertThat(stored().actual().start()).contains(START.withMinute(32));
        model.facts().actualStart().keep("");
        assertThat(stored().actual().start()).isEmpty();
    }

    @Test
    void whatIsNotUnderstoodStaysAsTypedAndIsSaidOnceMoreWhenThePlaceIsLeft() {
        model.facts().plannedStart().keep("sáng mai");
        model.facts().place().keep("Phòng họp 1");

        assertThat(text(model.facts().plannedStart())).isEqualTo("sáng mai");
        assertThat(problem(model.facts().plannedStart())).isEqualTo("overview.problem.noMoment");
        assertThat(stored().planned().start()).contains(START);
        model.leave();
        assertThat(desk.notice()).isEqualTo("overview.notKept");
    }

    @Test
    void anEmptiedNameIsSaidToBeMissingNotToBeAMoment() {
        model.facts().name().keep("");
        model.leave();

        assertThat(desk.desk().notices().shown().getLast().message())
                .isEqualTo(Message.of("overview.emptyNotKept", Message.of("overview.problem.nameMissing")));
    }

    @Test
    void impossibleTimesAreRefusedAtTheField() {
        model.facts().plannedEnd().keep("7h");
        assertThat(problem(model.facts().plannedEnd())).isEqualTo("overview.problem.endBeforeStart");

        model.facts().plannedEnd().keep("25h00");
        assertThat(problem(model.facts().plannedEnd())).isEqualTo("overview.problem.noMoment");

        model.facts().plannedEnd().keep("17/1");
        assertThat(problem(model.facts().plannedEnd())).isEqualTo("overview.problem.timeMissing");

        assertThat(stored().planned().end()).contains(START.plusHours(2));
    }

    @Test
    void aNewDayTakesTheEndAndTheFixedStartsAlong() {
        var item = AgendaItem.titled(new AgendaItemId("i1"), ID, "Giải lao")
                .withFixedStart(Optional.of(START.plusHours(1)));
        workspace.ledger().write(Edit.put(item));

        model.facts().plannedStart().keep("9h 20/1/2027");

        assertThat(stored().planned())
                .isEqualTo(Period.of(
                        LocalDateTime.of(2027, 1, 20, 9, 0), START.plusHours(2).plusDays(4)));
        assertThat(workspace.store().agenda().items(ID).getFirst().fixedStart())
                .contains(START.plusHours(1).plusDays(4));
        workspace.ledger().undo(Scope.of(ID));
        assertThat(workspace.store().agenda().items(ID)).containsExactly(item);
    }

    @Test
    void anotherStateIsKeptAtOnce() {
        model.facts().status().choose(ConferenceStatus.FINALIZED);

        assertThat(stored().status()).isEqualTo(ConferenceStatus.FINALIZED);
    }

    @Test
    void everyPointOfTheChecklistLeadsSomewhere() {
        for (var topic : Topic.values()) {
            model.checks().stream().filter(row -> row.check().topic() == topic).forEach(model::see);
        }
        assertThat(model.checks()).hasSize(12);

        model.see(row(Topic.CHAIR));
        assertThat(desk.place()).isEqualTo(new Place.Participants("c1"));
        model.see(row(Topic.PLACE));
        assertThat(desk.place()).isEqualTo(new Place.Overview("c1"));
        assertThat(model.wantedProperty().get()).contains(Topic.PLACE);
    }

    @Test
    void theNextStepFollowsTheStateOfTheConference() {
        model.doNext();
        assertThat(desk.place()).isEqualTo(new Place.Sites("c1"));

        model.facts().status().choose(ConferenceStatus.IN_SESSION);
        model.doNext();
        assertThat(desk.place()).isEqualTo(new Place.Live("c1"));

        model.facts().status().choose(ConferenceStatus.RECORDED);
        assertThat(model.nextProperty().get()).isEqualTo(Message.of("overview.next.minutes"));
    }

    private CheckRow row(Topic topic) {
        return model.checks().stream()
                .filter(row -> row.check().topic() == topic)
                .findFirst()
                .orElseThrow();
    }

    private Conference stored() {
        return service.find(ID).orElseThrow();
    }

    private static String text(FormText field) {
        return field.typedProperty().get().text();
    }

    private static String problem(FormText field) {
        return field.wrong().flatMap(typed -> typed.problem()).map(Message::key).orElse("");
    }
}
