package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.person;
import static vn.thuky.service.LiveConference.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.people.AttendanceState;
import vn.thuky.domain.people.LineState;
import vn.thuky.domain.people.RollCall;
import vn.thuky.domain.people.Site;
import vn.thuky.journal.Edit;
import vn.thuky.service.CannotOpen;
import vn.thuky.ui.kit.Place;

@SuppressWarnings("NullAway.Init")
class RollCallViewModelTest {
    private LiveModel live;
    private RollCallViewModel rollCall;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        rollCall = live.model.rollCall();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void countsAreThoseOfTheMinutes() {
        select(1);
        rollCall.allPresent();
        live.c.rollCall.substitute(person(2), Optional.of(person(1)));

        var counts = RollCall.of(live.c.store().people().participants(ID));
        assertThat(LiveModel.said(rollCall.totalProperty().get()))
                .isEqualTo(counts.present() + "/" + counts.invited())
                .isEqualTo("1/2");
        assertThat(counts()).containsExactly("0/1", "1/1");
    }

    @Test
    void nothingIsAwaitedOfWhoeverSentASubstitute() {
        live.c.rollCall.substitute(person(2), Optional.of(person(1)));
        call(1);
        assertThat(rollCall.people())
                .filteredOn(row -> row.line().state().isEmpty())
                .extracting(LiveRow::key)
                .containsExactly(person(1).value());
    }

    @Test
    void aSiteWithoutANameIsCalledByItsPlace() {
        live.c.workspace.ledger().write(Edit.put(Site.named(site(1), ID, "").withPosition(1)));

        assertThat(LiveModel.said(rollCall.sites().getLast().line().name())).isEqualTo("Điểm cầu 2 (chưa đặt tên)");
        live.model.vote().begin();
        live.model.vote().bySiteProperty().set(true);
        assertThat(LiveModel.said(live.model.vote().rows().getLast().name())).isEqualTo("Điểm cầu 2 (chưa đặt tên)");
    }

    @Test
    void peopleOfASiteAreMarkedByNumberOrName() {
        call(1);
        mark("2");
        mark("lê đức");
        assertThat(states()).containsExactly(AttendanceState.PRESENT_ONLINE, AttendanceState.PRESENT_ONLINE);
        assertThat(rollCall.findProperty().get()).isEmpty();

        mark("1");
        assertThat(states()).containsExactly(AttendanceState.ABSENT, AttendanceState.PRESENT_ONLINE);
        mark("giám đốc");
        assertThat(live.desk.notice()).isEqualTo("live.roll.meant");
        assertThat(rollCall.findProperty().get()).isEqualTo("giám đốc");
        mark("nobody");
        assertThat(live.desk.notice()).isEqualTo("live.roll.nobody");
        mark("9");
        assertThat(states()).containsExactly(AttendanceState.ABSENT, AttendanceState.PRESENT_ONLINE);
    }

    @Test
    void theSelectedPersonHasEveryState() {
        call(0);
        rollCall.selectedPersonProperty().set(Optional.of(rollCall.people().getFirst()));
        rollCall.set(AttendanceState.ABSENT_EXCUSED);
        assertThat(states()).containsExactly(AttendanceState.ABSENT_EXCUSED);

        mark("");
        assertThat(states()).containsExactly(AttendanceState.PRESENT);
        live.c.pass(5);
        rollCall.came();
        live.c.pass(30);
        rollCall.left();
        assertThat(rollCall.people().getFirst().line().remarks())
                .extracting(LiveModel::said)
                .containsExactly("đến 08:35", "về 09:05");
    }

    @Test
    void theStateOfALineIsShownWithItsTime() {
        select(1);
        live.c.pass(75);
        rollCall.line(LineState.LOST);

        assertThat(rollCall.sites().get(1).line().line()).contains(LineState.LOST);
        assertThat(rollCall.sites().get(1).line().lineAt()).isEqualTo("09:45");
    }

    @Test
    void peopleOfADeletedSiteAreStillCalled() {
        call(1);
        live.c
                .workspace
                .ledger()
                .write(Edit.remove(live.c.store().people().site(site(1)).orElseThrow()));
        assertThat(rollCall.calledProperty().get()).isEmpty();
        assertThat(rollCall.sites().getLast().line().name().in(LiveModel.TEXTS)).isEqualTo("Chưa rõ điểm cầu");

        call(1);
        assertThat(rollCall.people()).hasSize(2);
    }

    @Test
    void callingEnds() {
        call(0);
        rollCall.endCall();

        assertThat(rollCall.people()).isEmpty();
        assertThat(rollCall.calledProperty().get()).isEmpty();
        rollCall.prepare();
        assertThat(live.desk.place()).isEqualTo(new Place.Sites(ID.value()));
    }

    private void select(int row) {
        rollCall.selectedSiteProperty().set(Optional.of(rollCall.sites().get(row)));
    }

    private void call(int row) {
        select(row);
        rollCall.call();
    }

    private void mark(String typed) {
        rollCall.findProperty().set(typed);
        rollCall.mark();
    }

    private List<String> counts() {
        return rollCall.sites().stream().map(row -> row.line().counts()).toList();
    }

    private List<AttendanceState> states() {
        return rollCall.people().stream()
                .map(row -> row.line().state().orElseThrow())
                .toList();
    }
}
