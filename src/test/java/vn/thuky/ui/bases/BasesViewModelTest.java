package vn.thuky.ui.bases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.TestDesk;

class BasesViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk();
    private Workspace workspace;
    private PaperRuleService rules;
    private UndoService undo;
    private BasesViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        rules = new PaperRuleService(workspace.ledger(), workspace.store().office());
        undo = new UndoService(workspace.ledger());
        var today = LocalDate.of(2024, 5, 1);
        model = new BasesViewModel(rules, workspace.ledger().changes(), undo, desk.desk(), today);
        model.add();
    }

    @AfterEach
    void close() {
        model.leave();
        undo.close();
        workspace.close();
    }

    private BasisRow row() {
        return model.rows().getFirst();
    }

    @Test
    void aBasisIsKeptWithoutTheWordItIsPrintedAfter() {
        model.setText(row(), "Căn cứ Quyết định số 15/QĐ-UBND");

        assertThat(rules.bases())
                .singleElement()
                .satisfies(basis -> assertThat(basis.text()).isEqualTo("Quyết định số 15/QĐ-UBND"));
    }

    @Test
    void daysAreTypedAndTakenAwayAgain() {
        model.setFrom(row(), "15/3/2024");
        model.setUntil(row(), "31/12/2024");

        var kept = rules.bases().getFirst();
        assertThat(kept.from()).hasValue(LocalDate.of(2024, 3, 15));
        assertThat(kept.until()).hasValue(LocalDate.of(2024, 12, 31));
        model.setUntil(row(), "");
        assertThat(rules.bases().getFirst().until()).isEmpty();
    }

    @Test
    void whatIsNoDayStaysAsTypedAndIsNotKept() {
        model.setFrom(row(), "sắp tới");

        assertThat(row().from().typedProperty().get().text()).isEqualTo("sắp tới");
        assertThat(row().from().typedProperty().get().problem()).isPresent();
        assertThat(rules.bases().getFirst().from()).isEmpty();
    }

    @Test
    void aDeletedBasisIsOfferedBack() {
        model.selection().rows().setAll(row());

        model.delete();

        assertThat(model.rows()).isEmpty();
        desk.desk().notices().shown().getLast().offers().getFirst().action().run();
        assertThat(model.rows()).hasSize(1);
    }
}
