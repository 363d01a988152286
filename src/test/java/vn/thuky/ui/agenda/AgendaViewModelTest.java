package vn.thuky.ui.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.conference.ConferenceStatus;
import vn.thuky.domain.conference.Period;
import vn.thuky.domain.people.Participant;
import vn.thuky.domain.people.ParticipantId;
import vn.thuky.domain.people.Person;
import vn.thuky.domain.people.SiteId;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Choice;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class AgendaViewModelTest {
    private static final Texts TEXTS = Texts.of(Language.VI);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private AgendaConference c;

    @SuppressWarnings("NullAway.Init")
    private AgendaViewModel model;

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void open() throws CannotOpen {
        c = new AgendaConference(folder);
        model = c.open(desk.desk());
    }

    @AfterEach
    void close() {
        model.leave();
        c.close();
    }

    @Test
    void theEndIsComparedWithThePlan() {
        assertThat(end()).isEqualTo("Kết thúc dự kiến 09:00 · đúng kế hoạch");
        assertThat(model.summaryProperty().get().in(TEXTS)).isEqualTo("3 mục · tổng 1 giờ");

        model.edits().setLength(row(0), "27");
        assertThat(end()).isEqualTo("Kết thúc dự kiến 09:07 · kế hoạch 09:00 · vượt 7 phút");
        assertThat(model.endProperty().get().late()).isTrue();
        assertThat(row(2).remark().orElseThrow().kind()).isEqualTo(AgendaRemark.Kind.PAST_END);

        model.edits().setLength(row(0), "5");
        assertThat(end()).isEqualTo("Kết thúc dự kiến 08:45 · kế hoạch 09:00 · sớm 15 phút");
    }

    @Test
    void lessThanAMinuteOffThePlanIsOnTime() {
        var conference = c.workspace.store().conferences().all().getFirst();
        var planned = conference.planned();
        var later = Period.of(
                planned.start().orElseThrow(), planned.end().orElseThrow().plusSeconds(40));
        c.workspace.ledger().write(Edit.put(conference.withPlanned(later)));

        assertThat(end()).isEqualTo("Kết thúc dự kiến 09:00 · đúng kế hoạch");
    }

    @Test
    void participantsAreSuggestedForCarryingOutAnItem() {
        c.workspace
                .ledger()
                .write(List.of(
                        Edit.put(Participant.seat(new ParticipantId("p0"), AgendaConference.ID)
                                .withPerson(new Person("", "", "Nguyễn Văn An"))),
                        Edit.put(Participant.seat(new ParticipantId("p1"), AgendaConference.ID)
                                .withPerson(new Person("", "", "Nguyễn Văn An"))
                                .withPosition("Chánh Văn phòng"))));

        assertThat(model.people()).containsExactlyInAnyOrder("Nguyễn Văn An", "Nguyễn Văn An (Chánh Văn phòng)");
    }

    @Test
    void withoutLengthsNeitherAnEndNorWhatFollowsIsClaimed() {
        model.edits().setLength(row(1), "");

        assertThat(end()).isEqualTo("Chưa đủ thời lượng các mục để dự báo giờ kết thúc");
        assertThat(row(1).lineProperty().get().slot()).isPresent();
        assertThat(row(2).lineProperty().get().slot()).isEmpty();
    }

    @Test
    void inSessionTheForecastIsShown() {
        assertThat(model.driftingProperty().get()).isFalse();
        c.clock.pass(Duration.ofMinutes(10));
        c.workspace
                .ledger()
                .write(Edit.put(c.workspace
                        .store()
                        .conferences()
                        .find(AgendaConference.ID)
                        .orElseThrow()
                        .withStatus(ConferenceStatus.IN_SESSION)));

        assertThat(model.driftingProperty().get()).isTrue();
        assertThat(end()).contains("vượt 10 phút");

        c.clock.pass(Duration.ofMinutes(5));
        model.tick();
        assertThat(end()).contains("vượt 15 phút");
    }

    @Test
    void withoutAStartTheUserIsToldWhereToEnterIt() {
        c.workspace
                .ledger()
                .write(Edit.put(c.workspace
                        .store()
                        .conferences()
                        .find(AgendaConference.ID)
                        .orElseThrow()
                        .withPlanned(Period.UNKNOWN)));

        assertThat(end()).contains("Thông tin chung");
        model.edits().setFixedStart(row(0), "8h");
        assertThat(row(0).fixedStart()
                        .typedProperty()
                        .get()
                        .problem()
                        .orElseThrow()
                        .key())
                .isEqualTo("agenda.problem.noDay");
    }

    @Test
    void aFixedStartShowsTheGapOrTheOverlap() {
        model.edits().setFixedStart(row(1), "8h30");
        assertThat(row(1).remark().orElseThrow().message().in(TEXTS)).isEqualTo("Trống 10 phút");
        assertThat(row(1).fixedStart().typedProperty().get().text()).isEqualTo("08:30");

        model.edits().setFixedStart(row(1), "815");
        assertThat(row(1).remark().orElseThrow().message().in(TEXTS)).isEqualTo("Chồng 5 phút");

        model.edits().setFixedStart(row(1), "");
        assertThat(row(1).remark()).isEmpty();
        assertThat(c.items().get(1).fixedStart()).isEmpty();
    }

    @Test
    void whatIsFixedInAnotherPartOfTheDayBeginsASittingUnlessSaidOtherwise() {
        assertThat(model.sittingsProperty().get()).isFalse();
        model.edits().setFixedStart(row(2), "13h30");
        assertThat(c.items().get(2).opensSitting()).isTrue();
        assertThat(model.sittingsProperty().get()).isTrue();
        assertThat(row(2).remark().map(AgendaRemark::kind)).contains(AgendaRemark.Kind.PAST_END);

        select(2);
        model.toggleSitting();
        assertThat(model.sittingsProperty().get()).isFalse();
        c.undo();
        assertThat(model.sittingsProperty().get()).isTrue();
        model.edits().setFixedStart(row(2), "");
        assertThat(c.items().get(2).opensSitting()).isFalse();

        select(1);
        model.toggleSitting();
        assertThat(c.items().get(1).fixedStart()).contains(AgendaConference.START.plusMinutes(20));
        assertThat(c.items().get(1).opensSitting()).isTrue();
    }

    @Test
    void whatIsNotUnderstoodStaysMarkedUntilItIs() {
        model.edits().setLength(row(0), "mười phút");
        model.edits().retitle(row(0), "Khai mạc, giới thiệu");
        assertThat(row(0).length().typedProperty().get().text()).isEqualTo("mười phút");
        assertThat(row(0).length().typedProperty().get().problem()).isPresent();
        assertThat(c.items().getFirst().planned()).isEqualTo(Duration.ofMinutes(20));

        model.edits().setLength(row(0), "20");
        assertThat(row(0).length().typedProperty().get().problem()).isEmpty();
        assertThat(row(0).length().typedProperty().get().text()).isEqualTo("20");
    }

    @Test
    void impossibleTimesAreRefused() {
        for (var typed : List.of("25:00", "-5", "8h75")) {
            model.edits().setFixedStart(row(0), typed);
            assertThat(row(0).fixedStart().typedProperty().get().problem())
                    .as(typed)
                    .isPresent();
        }
        model.edits().setLength(row(0), "-10");
        assertThat(row(0).length().typedProperty().get().problem()).isPresent();
    }

    @Test
    void anItemIsAddedBelowTheSelectedOneAndSelected() {
        select(0);
        model.add();

        assertThat(c.titles()).containsExactly("Khai mạc", "", "Báo cáo", "Bế mạc");
        assertThat(model.selection().current()).contains(row(1));
    }

    @Test
    void movingKeepsTheSelectionAndGoesStepByStep() {
        select(0);
        model.moveDown();
        assertThat(c.titles()).containsExactly("Báo cáo", "Khai mạc", "Bế mạc");
        assertThat(model.selection().current()).contains(row(1));

        model.moveDown();
        model.moveDown();
        assertThat(c.titles()).containsExactly("Báo cáo", "Bế mạc", "Khai mạc");

        model.moveUp();
        assertThat(c.titles()).containsExactly("Báo cáo", "Khai mạc", "Bế mạc");
    }

    @Test
    void severalRowsAreDraggedTogether() {
        model.selection().rows().setAll(List.of(row(0), row(1)));
        model.move(0, 3);

        assertThat(c.titles()).containsExactly("Bế mạc", "Khai mạc", "Báo cáo");
    }

    @Test
    void aRowThatIsNotSelectedIsDraggedAlone() {
        select(0);
        model.move(2, 0);

        assertThat(c.titles()).containsExactly("Bế mạc", "Khai mạc", "Báo cáo");
        assertThat(model.selection().current()).contains(row(0));
    }

    @Test
    void aDeletedItemCanBeTakenBackFromTheNotice() {
        select(1);
        model.delete();
        assertThat(c.titles()).containsExactly("Khai mạc", "Bế mạc");
        assertThat(desk.notice()).isEqualTo("agenda.deleted");
        assertThat(model.selection().current()).contains(row(1));

        takeBack();
        assertThat(c.titles()).containsExactly("Khai mạc", "Báo cáo", "Bế mạc");
    }

    @Test
    void aDeletionIsNotTakenBackAloneOnceSomethingElseWasDone() {
        select(1);
        model.delete();
        model.edits().retitle(row(0), "Mở đầu");
        takeBack();

        assertThat(c.titles()).containsExactly("Mở đầu", "Bế mạc");
        assertThat(desk.notice()).isEqualTo("common.undoTooLate");
    }

    @Test
    void textsOfTheSelectedItemAreSaved() {
        select(0);
        model.cues().script().textProperty().set("Kính thưa quý vị");
        model.cues().technical().textProperty().set("Mở micro");
        select(1);
        assertThat(model.cues().script().textProperty().get()).isEmpty();
        model.cues().fallback().textProperty().set("Gọi điện thoại");
        model.leave();

        var items = c.items();
        assertThat(items.get(0).cues().script()).isEqualTo("Kính thưa quý vị");
        assertThat(items.get(0).cues().technical()).isEqualTo("Mở micro");
        assertThat(items.get(1).cues().fallback()).isEqualTo("Gọi điện thoại");
    }

    @Test
    void undoIsShownInTextsAndRows() {
        select(0);
        model.cues().script().textProperty().set("Kính thưa quý vị");
        c.undo();

        assertThat(model.cues().script().textProperty().get()).isEmpty();
    }

    @Test
    void aSiteIsChosen() {
        model.edits().setSite(row(0), model.siteChoices().get(1));

        assertThat(row(0).siteProperty().get().name()).isEqualTo("Hải Phòng");
        assertThat(c.items().getFirst().site()).contains(new SiteId("d0"));
        model.edits().setSite(row(0), Choice.none());
        assertThat(c.items().getFirst().site()).isEmpty();
    }

    @Test
    void aPlaceWithARecordSelectsIt() {
        model.reveal("i2");

        assertThat(model.selection().current()).contains(row(2));
        model.openHistory();
        assertThat(desk.place())
                .isEqualTo(new Place.History(Optional.of(AgendaConference.ID.value()), Optional.of("i2")));
    }

    private void takeBack() {
        desk.takeOffer();
    }

    private String end() {
        return model.endProperty().get().message().in(TEXTS);
    }

    private AgendaRow row(int index) {
        return model.rows().get(index);
    }

    private void select(int index) {
        model.selection().select(row(index));
    }
}
