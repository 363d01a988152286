package vn.thuky.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thuky.service.LiveConference.ID;
import static vn.thuky.service.LiveConference.organization;
import static vn.thuky.service.LiveConference.speech;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.commitment.Commitment;
import vn.thuky.domain.commitment.DeadlineChange;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Terms;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;

@SuppressWarnings("NullAway.Init")
class TermsViewModelTest {
    private LiveModel live;
    private TermsViewModel terms;

    @BeforeEach
    void open(@TempDir Path folder) throws CannotOpen {
        live = new LiveModel(folder);
        terms = live.model.entry().terms();
    }

    @AfterEach
    void close() {
        live.close();
    }

    @Test
    void whatTheLineSaysStandsInTheFieldsInItsUsualForm() {
        typed("cd so gddt ha noi chủ trì, báo cáo Bộ !hết quý");

        assertThat(shown()).containsExactly("Sở GDĐT Hà Nội", "", "30/09/2026", "báo cáo Bộ");
        assertThat(live.model.entry().settlingProperty().get()).isTrue();
        typed("kq so gddt ha noi chủ trì");
        assertThat(live.model.entry().settlingProperty().get()).isFalse();
    }

    @Test
    void theOrganizationOfAPersonWhoLeadsIsMeantAndTheMarkOfTheKindIsNoName() {
        typed("cd Lê Văn Đức chủ trì");
        assertThat(shown().getFirst()).isEqualTo("Sở GDĐT Đà Nẵng");
        typed("cd Lê Văn Đức (Sở GDĐT Hà Nội) chủ trì");
        assertThat(shown().getFirst()).isEqualTo("Sở GDĐT Hà Nội");
        typed("cd Ban Chỉ đạo chủ trì");
        assertThat(shown().getFirst()).isEqualTo("Ban Chỉ đạo");
        terms.leads().textProperty().set("đồng chí lê văn đức");
        assertThat(terms.terms().leads()).containsExactly(organization(1));
    }

    @Test
    void whatIsTypedInAFieldStaysWhenTheLineGoesOn() {
        typed("cd rà soát !30/10");
        terms.deadline().textProperty().set("cuối năm");
        terms.deadline().leave();
        terms.supporting().textProperty().set("Sở GDĐT Đà Nẵng");
        typed("cd rà soát !30/10 và báo cáo");

        assertThat(shown()).containsExactly("", "Sở GDĐT Đà Nẵng", "31/12/2026", "báo cáo");
        live.model.entry().store();
        assertThat(Terms.of(made()))
                .isEqualTo(new Terms(
                        List.of(), List.of(organization(1)), "báo cáo", Optional.of(LocalDate.of(2026, 12, 31))));
        assertThat(shown()).containsOnly("");
    }

    @Test
    void whatIsTypedInAFieldAndNotUnderstoodKeepsTheLineFromBeingStored() {
        typed("cd rà soát trường lớp");
        terms.deadline().textProperty().set("30/13");
        live.model.entry().store();

        assertThat(live.model.entry().textProperty().get()).isEqualTo("cd rà soát trường lớp");
        assertThat(terms.deadline().textProperty().get()).isEqualTo("30/13");
        assertThat(live.notes()).isEmpty();

        terms.deadline().giveBack();
        live.model.entry().store();
        assertThat(live.notes()).hasSize(1);
    }

    @Test
    void aFieldGivenBackFollowsTheLineAgain() {
        typed("cd rà soát !30/10");
        terms.deadline().textProperty().set("");
        assertThat(terms.terms().deadline()).isEmpty();
        terms.deadline().giveBack();
        typed("cd rà soát !31/10");

        assertThat(terms.deadline().textProperty().get()).isEqualTo("31/10/2026");
    }

    @Test
    void whatIsNotUnderstoodStaysMarkedAndSettlesNothing() {
        typed("cd giao Ban Chỉ đạo chủ trì trước ngày khai giảng");

        assertThat(shown()).containsExactly("Ban Chỉ đạo", "", "khai giảng", "");
        assertThat(terms.leads().problemProperty().get()).map(Message::key).contains("live.terms.unknown");
        assertThat(terms.deadline().problemProperty().get()).map(Message::key).contains("live.terms.noDay");
        live.model.entry().store();
        assertThat(live.notes()).containsExactly("giao Ban Chỉ đạo chủ trì trước ngày khai giảng");
        assertThat(live.c.store().commitments().commitments(ID)).isEmpty();
    }

    @Test
    void aNoteIsFollowedUpBesideIt() {
        live.c.queue.begin(speech(0));
        live.note("ck hoàn thành kho học liệu");
        live.model.openFollowUp();
        var followUp = live.model.followUp();
        followUp.terms().deadline().textProperty().set("31/12");
        followUp.keep();

        assertThat(followUp.noteProperty().get()).isEmpty();
        assertThat(made().leads()).containsExactly(organization(0));
        assertThat(live.model.stream().rows().getLast().line().outcome().map(LiveModel::said))
                .contains("→ Sở GDĐT Hà Nội · 31/12/2026");
        live.undo();
        assertThat(live.c.store().commitments().commitments(ID)).isEmpty();
    }

    @Test
    void aFollowUpGoesOnFromWhatWasSettledAndKeepsTheEarlierDeadline() {
        live.note("cd rà soát !30/10, phối hợp: Sở GDĐT Đà Nẵng");
        live.model.openFollowUp();
        var followUp = live.model.followUp();
        assertThat(followUp.terms().deadline().textProperty().get()).isEqualTo("30/10/2026");
        followUp.terms().deadline().textProperty().set("hết năm");
        followUp.keep();

        assertThat(made().supporting()).containsExactly(organization(1));
        assertThat(made().deadlineChanges())
                .extracting(DeadlineChange::before)
                .containsExactly(Optional.of(LocalDate.of(2026, 10, 30)));
    }

    @Test
    void aNoteThatWasTakenOutIsFollowedUpNoMore() {
        live.note("cd rà soát");
        live.note("khác");
        live.model.stream()
                .selectedProperty()
                .set(Optional.of(live.model.stream().rows().getFirst()));
        live.model.openFollowUp();
        live.undo();
        assertThat(live.model.followUp().noteProperty().get()).isPresent();

        live.undo();
        assertThat(live.model.followUp().noteProperty().get()).isEmpty();
    }

    @Test
    void aFollowUpThatIsNotUnderstoodStaysOpen() {
        live.note("cd rà soát");
        live.model.openFollowUp();
        live.model.followUp().terms().deadline().textProperty().set("khi nào đó");
        live.model.followUp().keep();

        assertThat(live.model.followUp().noteProperty().get()).isPresent();
        assertThat(live.desk.notice()).isEqualTo("live.terms.noDay");
        live.model.followUp().close();
        assertThat(live.c.store().commitments().commitments(ID)).isEmpty();
    }

    @Test
    void theRegisterOpensAtTheCommitment() {
        live.note("cd rà soát");
        live.model.openFollowUp();
        live.model.followUp().openRegister();

        assertThat(live.desk.place())
                .isEqualTo(new Place.Commitments(
                        ID.value(), Optional.of(made().id().value())));
    }

    private Commitment made() {
        return live.c.store().commitments().commitments(ID).getFirst();
    }

    private void typed(String line) {
        live.model.entry().textProperty().set(line);
    }

    private List<String> shown() {
        return List.of(
                terms.leads().textProperty().get(),
                terms.supporting().textProperty().get(),
                terms.deadline().textProperty().get(),
                terms.product().textProperty().get());
    }
}
