package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.item;
import static vn.thuky.service.LiveConference.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.Attendance;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.Role;
import vn.thuky.domain.speech.NoteKind;
import vn.thuky.domain.vote.Majority;
import vn.thuky.domain.vote.Tally;
import vn.thuky.domain.vote.Vote;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.SiteService;

@SuppressWarnings("NullAway.Init")
class VoteViewModelTest {
    private LiveModel live;
    private VoteViewModel vote;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        vote = live.model.vote();
        for (var number = 0; number < 2; number++) {
            live.c.rollCall.allPresent(ID, Optional.of(site(number)));
        }
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void theRollCallSaysWhoCanVoteAndThoseInFavourAreTheRest() {
        live.c.live.begin(item(1));
        vote.begin();
        assertThat(row(0).presentProperty().get()).isEqualTo("3");
        vote.textProperty().set("Thông qua quy chế");
        row(0).opposingProperty().set("1");
        assertThat(said())
                .isEqualTo("Tán thành 2/3, không tán thành 1, không ý kiến 0, không biểu quyết 0: được thông qua");
        vote.keep();

        assertThat(vote.openProperty().get()).isFalse();
        assertThat(votes().getFirst().total()).isEqualTo(new Tally(Optional.empty(), 3, 2, 1, 0));
        assertThat(votes().getFirst().item()).contains(item(1));
        assertThat(vote.votes().getFirst().line().text()).isEqualTo("Thông qua quy chế");
    }

    @Test
    void aVoteStandsAmongTheNotesInItsTimeAndIsOpenedThere() {
        live.c.live.begin(item(1));
        live.note("Thảo luận dự thảo");
        live.c.pass(1);
        vote.begin();
        vote.textProperty().set("Thông qua quy chế");
        vote.keep();
        live.c.pass(1);
        live.note("kq Quy chế đã thông qua");

        assertThat(live.notes()).containsExactly("Thảo luận dự thảo", "Thông qua quy chế", "Quy chế đã thông qua");
        var stream = live.model.stream();
        var row = stream.rows().get(1);
        assertThat(LiveModel.said(row.line().outcome().orElseThrow())).startsWith("Tán thành 3/3");
        assertThat(LiveModel.said(stream.summaryProperty().get())).startsWith("2 ghi chép");
        assertThat(LiveModel.said(stream.foundProperty().get())).isEqualTo("2/2 ghi chép");

        stream.selectedProperty().set(Optional.of(row));
        stream.edit();
        assertThat(vote.openProperty().get()).isTrue();
        assertThat(vote.textProperty().get()).isEqualTo("Thông qua quy chế");
        row(0).approvingProperty().set("2");
        row(0).opposingProperty().set("1");
        vote.keep();
        assertThat(LiveModel.said(row.line().outcome().orElseThrow())).startsWith("Tán thành 2/3");
    }

    @Test
    void aVoteAmongTheNotesIsNoNoteAndIsDeletedAndTakenBackThere() {
        live.note("Thảo luận dự thảo");
        live.c.pass(1);
        vote.begin();
        vote.textProperty().set("Thông qua quy chế");
        vote.keep();
        var stream = live.model.stream();
        stream.selectedProperty().set(Optional.of(stream.rows().getLast()));
        live.model.focused(LiveViewModel.Region.STREAM);

        stream.setKind(NoteKind.RESULT);
        assertThat(live.desk.notice()).isEqualTo("live.vote.noNote");
        live.model.delete();
        assertThat(votes()).isEmpty();
        assertThat(live.notes()).containsExactly("Thảo luận dự thảo");
        live.undo();
        assertThat(live.notes()).containsExactly("Thảo luận dự thảo", "Thông qua quy chế");
    }

    @Test
    void aVoteHasNoKindAndIsNotShownWhereNotesAreChosen() {
        live.note("kq Đã xong");
        live.note("Thảo luận dự thảo");
        vote.begin();
        vote.textProperty().set("Thông qua quy chế");
        vote.keep();
        var filter = live.model.stream().filter();
        live.model.stream().askFilter();
        filter.kind().wantedProperty().set(filter.kind().choices().get(1));

        assertThat(live.notes()).containsExactly("Đã xong");
        assertThat(LiveModel.said(live.model.stream().foundProperty().get())).isEqualTo("1/2 ghi chép");
        filter.close();
        assertThat(live.notes()).hasSize(3);
    }

    @Test
    void guestsArePresentAndHaveNoVote() {
        live.c.workspace.ledger().write(Edit.put(live.c.thePerson(2).withRole(Role.GUEST)));
        vote.begin();

        assertThat(row(0).presentProperty().get()).isEqualTo("2");
        row(0).approvingProperty().set("1");
        assertThat(said())
                .isEqualTo(
                        "Tán thành 1/2, không tán thành 0, không ý kiến 0, không biểu quyết 1: không được thông qua");
        vote.majorityProperty().set(Majority.MORE_THAN_HALF_OF_VOTES);
        assertThat(said()).endsWith(": được thông qua");
    }

    @Test
    void allInvitedCountWhereTheyAreTheMeasure() {
        live.c
                .workspace
                .ledger()
                .write(Edit.put(live.c.thePerson(2).withAttendance(Attendance.of(AttendanceState.ABSENT))));
        vote.begin();
        vote.textProperty().set("Thông qua quy chế");
        vote.majorityProperty().set(Majority.TWO_THIRDS_OF_INVITED);
        row(0).approvingProperty().set("1");

        assertThat(said()).endsWith(": không được thông qua (tính trên 3 đại biểu được triệu tập)");
        row(0).approvingProperty().set("2");
        assertThat(said()).endsWith(": được thông qua (tính trên 3 đại biểu được triệu tập)");
        vote.keep();
        assertThat(votes().getFirst().invited()).isEqualTo(3);
    }

    @Test
    void sitesAreCountedEachOnItsOwn() {
        vote.begin();
        vote.textProperty().set("Chọn đơn vị đăng cai");
        vote.bySiteProperty().set(true);
        row(1).approvingProperty().set("0");
        row(1).abstainingProperty().set("2");
        vote.keep();

        assertThat(votes().getFirst().tallies())
                .containsExactly(
                        new Tally(Optional.of(site(0)), 1, 1, 0, 0), new Tally(Optional.of(site(1)), 2, 0, 0, 2));
        assertThat(votes().getFirst().passed()).isFalse();
    }

    @Test
    void whatIsNoNumberOrMoreThanThosePresentIsNotKept() {
        vote.begin();
        vote.textProperty().set("Thông qua");
        for (var typed : List.of("hai", "-1", "1234567", "١")) {
            row(0).opposingProperty().set(typed);
            vote.keep();
            assertThat(vote.doubtfulProperty().get()).as(typed).isTrue();
            assertThat(vote.openProperty().get()).isTrue();
        }
        row(0).opposingProperty().set("5");
        assertThat(said()).startsWith("Số phiếu nhiều hơn");
        vote.keep();
        assertThat(vote.openProperty().get()).isTrue();
        assertThat(votes()).isEmpty();
    }

    @Test
    void nothingIsCarriedBeforeAFigureIsTyped() {
        vote.begin();
        assertThat(said()).isEmpty();
        row(0).abstainingProperty().set("0");
        assertThat(said()).endsWith("được thông qua");
    }

    @Test
    void aVoteThatWasKeptIsSaidAndTakenBackFromThere() {
        vote.begin();
        vote.textProperty().set("Thông qua");
        row(0).opposingProperty().set("1");
        vote.keep();
        var notice = live.desk.desk().notices().shown().getLast();
        assertThat(notice.message().in(LiveModel.TEXTS)).startsWith("Đã ghi biểu quyết “Thông qua”: Tán thành 2/3");

        vote.correct(vote.votes().getFirst().key());
        row(0).approvingProperty().set("1");
        vote.keep();
        live.desk
                .desk()
                .notices()
                .shown()
                .getLast()
                .offers()
                .getFirst()
                .action()
                .run();
        assertThat(votes().getFirst().total().approving()).isEqualTo(2);
        notice.offers().getFirst().action().run();
        assertThat(votes()).isEmpty();
    }

    @Test
    void aVoteWithoutAQuestionStaysOpen() {
        vote.begin();
        vote.keep();

        assertThat(vote.openProperty().get()).isTrue();
        assertThat(said()).isEqualTo("Cần ghi nội dung biểu quyết.");
        assertThat(votes()).isEmpty();
    }

    @Test
    void anEarlierVoteIsCorrectedOrDeleted() {
        vote.begin();
        vote.textProperty().set("Thông qua");
        vote.keep();
        vote.correct(vote.votes().getFirst().key());
        assertThat(row(0).approvingProperty().get()).isEqualTo("3");
        row(0).approvingProperty().set("1");
        vote.keep();
        assertThat(votes()).hasSize(1);
        assertThat(votes().getFirst().total().approving()).isEqualTo(1);

        vote.correct(vote.votes().getFirst().key());
        vote.delete();
        assertThat(votes()).isEmpty();
        assertThat(live.desk.notice()).isEqualTo("live.vote.deleted");
        live.undo();
        assertThat(vote.votes()).hasSize(1);
        vote.begin();
        assertThat(vote.keptProperty().get()).isFalse();
    }

    @Test
    void theCountsOfASiteThatIsGoneAreStillThereToCorrect() {
        vote.begin();
        vote.textProperty().set("Thông qua");
        vote.bySiteProperty().set(true);
        vote.keep();
        new SiteService(live.c.workspace.ledger(), live.c.store(), live.c.clock).delete(ID, List.of(site(1)));
        vote.correct(vote.votes().getFirst().key());
        vote.keep();

        assertThat(votes().getFirst().total()).isEqualTo(new Tally(Optional.empty(), 3, 3, 0, 0));
    }

    private TallyRow row(int number) {
        return vote.rows().get(number);
    }

    private String said() {
        return LiveModel.said(vote.saidProperty().get());
    }

    private List<Vote> votes() {
        return live.c.store().votes().votes(ID);
    }
}
