package vn.thuky.ui.commitments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.CommitmentState;
import vn.thuky.service.CannotOpen;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class CommitmentsViewModelTest {
    private static final Texts TEXTS = Texts.of(Language.VI);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private CommitmentOffice office;

    @SuppressWarnings("NullAway.Init")
    private CommitmentsViewModel model;

    private final TestDesk desk = new TestDesk();

    @BeforeEach
    void open() throws CannotOpen {
        office = new CommitmentOffice(folder.resolve("data"));
        model = office.register(desk.desk());
    }

    @AfterEach
    void close() {
        model.leave();
        office.close();
    }

    @Test
    void theRegisterShowsWhatNeedsAttention() {
        assertThat(marks(row(0))).isEmpty();
        assertThat(marks(row(1))).containsExactly("Thiếu thời hạn", "Thiếu đơn vị chủ trì");
        assertThat(model.summaryProperty().get().in(TEXTS))
                .isEqualTo("2 cam kết, nhiệm vụ · 2 đang thực hiện · 0 quá hạn");
    }

    @Test
    void trackingShowsAllConferencesByUrgency() {
        var tracking = office.tracking(desk.desk());

        assertThat(texts(tracking))
                .containsExactly("Bồi dưỡng giáo viên", "Hoàn thành kho học liệu số", "Rà soát mạng lưới trường lớp");
        assertThat(marks(tracking.rows().getFirst())).containsExactly("Quá hạn 6 ngày");
        assertThat(tracking.addableProperty().getValue()).isFalse();
        tracking.leave();
    }

    @Test
    void filtersLeaveOnlyWhatIsAskedFor() {
        var tracking = office.tracking(desk.desk());
        tracking.filter().attentionProperty().set(AttentionFilter.OVERDUE);
        assertThat(shown(tracking)).containsExactly("Bồi dưỡng giáo viên");

        tracking.filter().attentionProperty().set(AttentionFilter.ANY);
        assertThat(shown(tracking)).containsExactly("Bồi dưỡng giáo viên", "Rà soát mạng lưới trường lớp");

        tracking.filter().clear();
        var haNoi = tracking.filter().organizations().stream()
                .filter(choice -> choice.name().contains("Hà Nội"))
                .findFirst()
                .orElseThrow();
        tracking.filter().organizationProperty().set(haNoi);
        assertThat(shown(tracking)).containsExactly("Hoàn thành kho học liệu số");

        tracking.filter().clear();
        tracking.filter().stateProperty().set(StateFilter.DONE);
        assertThat(shown(tracking)).isEmpty();

        tracking.filter().clear();
        tracking.filter().finding().textProperty().set("boi duong da nang");
        assertThat(shown(tracking)).containsExactly("Bồi dưỡng giáo viên");
        tracking.leave();
    }

    @Test
    void aFirstDeadlineIsSetAtOnceInTheFormsPeopleType() {
        model.rescheduling().set(row(1), "30/9");
        assertThat(office.commitment("k1").deadline()).contains(LocalDate.of(2026, 9, 30));
        assertThat(row(1).deadline().typedProperty().get().text()).isEqualTo("30/09/2026");
        assertThat(model.rescheduling().pendingProperty().get()).isEmpty();
    }

    @Test
    void aChangedDeadlineWaitsForItsReason() {
        model.rescheduling().set(row(0), "31/10/2026");
        assertThat(model.rescheduling()
                        .pendingProperty()
                        .get()
                        .orElseThrow()
                        .question()
                        .in(TEXTS))
                .isEqualTo("Đổi thời hạn 30/09/2026 thành 31/10/2026");
        assertThat(office.commitment("k0").deadline()).contains(LocalDate.of(2026, 9, 30));

        model.rescheduling().reasonProperty().set("Chờ kinh phí");
        model.rescheduling().settle();

        assertThat(office.commitment("k0").deadline()).contains(LocalDate.of(2026, 10, 31));
        model.selection().select(row(0));
        assertThat(model.details().deadlines())
                .extracting(message -> message.in(TEXTS))
                .containsExactly("Hạn cũ 30/09/2026, đổi lúc 10/09/2026 08:00 · Chờ kinh phí");
        assertThat(row(0).deadline().typedProperty().get().problem()).isEmpty();
    }

    @Test
    void aChangedDeadlineIsNotSavedWithoutItsReasonAndGoesOnWaiting() {
        model.rescheduling().set(row(0), "31/10/2026");
        model.rescheduling().reasonProperty().set("  ");
        model.rescheduling().settle();

        assertThat(office.commitment("k0").deadline()).contains(LocalDate.of(2026, 9, 30));
        assertThat(model.rescheduling().missingProperty().get()).isTrue();
        assertThat(row(0).deadline().typedProperty().get().text()).isEqualTo("31/10/2026");

        model.rescheduling().reasonProperty().set("Chờ kinh phí");
        assertThat(model.rescheduling().missingProperty().get()).isFalse();
        model.rescheduling().settle();
        assertThat(office.commitment("k0").deadline()).contains(LocalDate.of(2026, 10, 31));
    }

    @Test
    void aDeadlineGivenUpStaysAsItWas() {
        model.rescheduling().set(row(0), "31/10/2026");
        model.rescheduling().giveUp();

        assertThat(row(0).deadline().typedProperty().get().text()).isEqualTo("30/09/2026");
        assertThat(office.commitment("k0").deadlineChanges()).isEmpty();
    }

    @Test
    void aDeadlineThatWaitsIsKeptWithItsReasonWhenThePlaceIsLeft() {
        model.rescheduling().set(row(0), "");
        model.rescheduling().reasonProperty().set("Chờ kinh phí");
        model.leave();

        assertThat(office.commitment("k0").deadline()).isEmpty();
        assertThat(office.commitment("k0").deadlineChanges()).hasSize(1);
    }

    @Test
    void withoutItsReasonAChangedDeadlineStaysAsItWasWhenThePlaceIsLeftAndThatIsSaid() {
        model.rescheduling().set(row(0), "31/10/2026");
        model.leave();

        assertThat(office.commitment("k0").deadline()).contains(LocalDate.of(2026, 9, 30));
        assertThat(desk.notice()).isEqualTo("commitments.reason.notKept");
    }

    @Test
    void aDeadlineBeforeTheConferenceIsMarkedInWords() {
        model.rescheduling().set(row(1), "2/1/2020");

        assertThat(office.commitment("k1").deadline()).contains(LocalDate.of(2020, 1, 2));
        assertThat(row(1).deadline()
                        .typedProperty()
                        .get()
                        .problem()
                        .orElseThrow()
                        .key())
                .isEqualTo("commitments.problem.beforeConference");
    }

    @Test
    void whatIsNotUnderstoodStaysMarked() {
        model.rescheduling().set(row(0), "cuối năm");
        model.edits().setLeads(row(0), "Sở Nội vụ");
        model.edits().setPercent(row(0), "120");

        assertThat(row(0).deadline().typedProperty().get().text()).isEqualTo("cuối năm");
        assertThat(row(0).leads().typedProperty().get().problem()).isPresent();
        assertThat(row(0).percent().typedProperty().get().problem()).isPresent();
        assertThat(office.commitment("k0").leads()).hasSize(1);
    }

    @Test
    void severalOrganizationsLead() {
        model.edits().setLeads(row(1), "so gddt da nang; Sở GDĐT Hà Nội");

        assertThat(office.commitment("k1").leads()).hasSize(2);
        assertThat(row(1).leads().typedProperty().get().text()).isEqualTo("Sở GDĐT Đà Nẵng; Sở GDĐT Hà Nội");
    }

    @Test
    void aPercentageTypedIsAReport() {
        model.edits().setPercent(row(0), "60%");

        assertThat(office.commitment("k0").percent()).isEqualTo(60);
        assertThat(office.commitment("k0").progress()).hasSize(1);
    }

    @Test
    void reportsAreAddedWithEvidenceOpenedAndTakenBack() throws IOException {
        model.selection().select(row(0));
        var reports = model.details().reports();
        reports.percentProperty().set("60");
        reports.textProperty().set("Đã ban hành kế hoạch");
        reports.add();
        assertThat(reports.textProperty().get()).isEmpty();
        assertThat(reports.lines()).hasSize(1);

        desk.dialogs().answer(Files.writeString(folder.resolve("ke-hoach.pdf"), "%PDF"));
        reports.attach();
        assertThat(reports.lines()).hasSize(2);
        assertThat(reports.lines().getFirst().report().percent()).isEqualTo(60);
        reports.open(reports.lines().getFirst());
        assertThat(office.opened).hasSize(1);

        reports.delete(reports.lines().getFirst());
        assertThat(reports.lines()).hasSize(1);
        takeBack();
        assertThat(reports.lines()).hasSize(2);
    }

    @Test
    void aReportBeingTypedIsKeptForTheCommitmentItWasTypedFor() {
        model.selection().select(row(0));
        model.details().reports().percentProperty().set("sáu mươi");
        model.details().reports().textProperty().set("đã xong phần khảo sát");
        model.details().reports().add();
        assertThat(model.details().reports().problemProperty().get()).isPresent();

        model.selection().select(row(1));

        assertThat(office.commitment("k0").progress().getFirst().text()).isEqualTo("sáu mươi đã xong phần khảo sát");
        assertThat(office.commitment("k1").progress()).isEmpty();
    }

    @Test
    void severalAreDoneTogetherAndEvidenceIsMissed() {
        model.selection().rows().setAll(List.copyOf(model.rows()));
        model.setState(row(0), CommitmentState.DONE);

        assertThat(office.of(CommitmentOffice.EARLIER)).allMatch(one -> one.state() == CommitmentState.DONE);
        assertThat(marks(row(0))).containsExactly("Thiếu minh chứng");
    }

    @Test
    void oneIsAddedByHandThoughAFilterWasSet() {
        model.filter().stateProperty().set(StateFilter.DONE);
        model.add();

        assertThat(office.of(CommitmentOffice.EARLIER)).hasSize(3);
        assertThat(model.selection().current()).contains(row(2));
        assertThat(model.filter().foundProperty().get().in(TEXTS)).isEqualTo("3 / 3");
    }

    @Test
    void deletedOnesComeBackFromTheNoticeOverAllConferences() {
        var tracking = office.tracking(desk.desk());
        tracking.selection()
                .rows()
                .setAll(List.of(tracking.rows().get(0), tracking.rows().get(1)));
        tracking.delete();
        assertThat(texts(tracking)).containsExactly("Rà soát mạng lưới trường lớp");

        takeBack();
        assertThat(texts(tracking)).hasSize(3);
        tracking.leave();
    }

    @Test
    void oneGoesOnInAnotherConference() {
        model.selection().select(row(0));
        var target = model.targets().getFirst();
        model.carryOver(target);
        assertThat(office.of(CommitmentOffice.LATER)).hasSize(2);
        assertThat(marks(row(0))).containsExactly("Đã chuyển tiếp");

        model.carryOver(target);
        assertThat(desk.notice()).isEqualTo("commitments.carriedBefore");
    }

    @Test
    void theSourceNoteIsShownAndOpened() {
        model.reveal("k0");
        assertThat(model.details().sourceProperty().get().orElseThrow().in(TEXTS))
                .isEqualTo("Ghi chép lúc 09:46: kho học liệu số");

        model.details().openSource();
        assertThat(desk.place()).isEqualTo(new Place.Live("truoc", Optional.of("n0")));
    }

    @Test
    void theWholeTextSavesItselfForTheRowItWasTypedIn() {
        model.selection().select(row(0));
        model.details().text().textProperty().set("Hoàn thành kho học liệu số\ndùng chung");
        model.selection().select(row(1));

        assertThat(office.commitment("k0").text()).isEqualTo("Hoàn thành kho học liệu số\ndùng chung");
        assertThat(model.details().text().textProperty().get()).isEqualTo("Rà soát mạng lưới trường lớp");
    }

    private void takeBack() {
        desk.takeOffer();
    }

    private CommitmentRow row(int index) {
        return model.rows().get(index);
    }

    private static List<String> marks(CommitmentRow row) {
        return row.lineProperty().get().marks().stream()
                .map(mark -> mark.message().in(TEXTS))
                .toList();
    }

    private static List<String> texts(CommitmentsViewModel model) {
        return model.rows().stream()
                .map(CommitmentRow::commitment)
                .map(Commitment::text)
                .toList();
    }

    private static List<String> shown(CommitmentsViewModel model) {
        return model.filter().finding().hits().stream()
                .map(CommitmentRow::commitment)
                .map(Commitment::text)
                .toList();
    }
}
