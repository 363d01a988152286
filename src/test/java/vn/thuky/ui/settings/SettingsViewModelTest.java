package vn.thuky.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thuky.domain.office.PaperMeasure;
import vn.thuky.domain.office.Settings;
import vn.thuky.domain.office.Signer;
import vn.thuky.domain.office.Theme;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.OfficeService;
import vn.thuky.service.Workspace;
import vn.thuky.text.Language;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class SettingsViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final TestDesk desk = new TestDesk();
    private final List<Path> opened = new ArrayList<>();
    private Workspace workspace;
    private OfficeService office;
    private SettingsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root), Clock.systemUTC());
        office = new OfficeService(workspace.ledger(), workspace.store().office());
        model = new SettingsViewModel(office, workspace.ledger().changes(), desk.desk(), root, opened::add);
    }

    @AfterEach
    void close() {
        model.leave();
        workspace.close();
    }

    @Test
    void everySettingIsKeptInAStepOfItsOwn() {
        var form = model.form();
        form.user().keep("Trần Thị Bình");
        form.agency().keep("Cụm thi đua số 1");
        form.chair().authority().keep("KT. BỘ TRƯỞNG");
        form.chair().position().keep("THỨ TRƯỞNG");
        form.secretary().name().keep("Lê Văn Cường");
        form.recipients().keep("Như trên;\n\n Các Sở GDĐT \n");
        form.archive().keep("VT");

        assertThat(stored().user()).isEqualTo("Trần Thị Bình");
        assertThat(stored().issuer().agency()).isEqualTo("Cụm thi đua số 1");
        assertThat(stored().chair()).isEqualTo(new Signer("KT. BỘ TRƯỞNG", "THỨ TRƯỞNG", ""));
        assertThat(stored().secretary().name()).isEqualTo("Lê Văn Cường");
        assertThat(stored().recipients()).containsExactly("Như trên;", "Các Sở GDĐT");
        workspace.ledger().undo(Scope.OFFICE);
        assertThat(stored().archive()).isEqualTo(Settings.DEFAULT.archive());
        assertThat(stored().recipients()).hasSize(2);
    }

    @Test
    void theOfficesOwnDaysAreAListOfDaysWithTheirYear() {
        var field = model.form().daysOff();
        field.keep("1/9/2026; 31/8/2026");
        model.form().daysWorked().keep("22/8/2026");

        assertThat(stored().ownDays().off()).containsExactly(LocalDate.of(2026, 8, 31), LocalDate.of(2026, 9, 1));
        assertThat(stored().ownDays().worked()).containsExactly(LocalDate.of(2026, 8, 22));
        assertThat(field.typedProperty().get().text()).isEqualTo("31/08/2026, 01/09/2026");
        for (var typed : List.of("1/9", "31/9/2026", "1/9/2026 nghỉ")) {
            field.keep(typed);
            assertThat(field.wrong()).as(typed).isPresent();
        }
        assertThat(stored().ownDays().off()).hasSize(2);
        field.keep("");
        assertThat(stored().ownDays().off()).isEmpty();
        workspace.ledger().undo(Scope.OFFICE);
        assertThat(stored().ownDays().off()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(PaperMeasure.class)
    void sizesAreAllowedWithinTheirRangeAndRefusedOutsideOfIt(PaperMeasure measure) {
        var field = model.form().measure(measure);

        field.keep(Measures.words(measure, measure.most()));
        assertThat(stored().paper().get(measure)).isEqualTo(measure.most());

        field.keep(Measures.words(measure, measure.most() + 1));
        assertThat(field.wrong().flatMap(typed -> typed.problem()).map(Message::key))
                .contains("settings.problem.range");
        assertThat(stored().paper().get(measure)).isEqualTo(measure.most());

        field.keep("hai mươi");
        assertThat(field.wrong().flatMap(typed -> typed.problem()).map(Message::key))
                .contains("settings.problem.number");
        assertThat(field.typedProperty().get().text()).isEqualTo("hai mươi");
    }

    @Test
    void theIndentIsTypedInMillimetres() {
        model.form().measure(PaperMeasure.INDENT).keep("12,7");
        assertThat(stored().paper().indent()).isEqualTo(127);

        model.form().measure(PaperMeasure.INDENT).keep("10.0");
        assertThat(stored().paper().indent()).isEqualTo(100);
        assertThat(model.form()
                        .measure(PaperMeasure.INDENT)
                        .typedProperty()
                        .get()
                        .text())
                .isEqualTo("10");
        assertThat(Measures.read(PaperMeasure.INDENT, "12,75")).isEqualTo(Optional.empty());
        assertThat(Measures.read(PaperMeasure.TOP, "1e999999999")).isEqualTo(Optional.empty());
    }

    @Test
    void languageAndLookAreKeptAtOnce() {
        model.form().language().choose(Language.EN);
        model.form().theme().choose(Theme.DARK);

        assertThat(stored().language()).isEqualTo("en");
        assertThat(stored().theme()).isEqualTo(Theme.DARK);
        workspace.ledger().undo(Scope.OFFICE);
        assertThat(model.form().theme().chosenProperty().get()).contains(Theme.LIGHT);
    }

    @Test
    void theDataFolderIsShownAndOpened() {
        model.openFolder();

        assertThat(opened).containsExactly(root);
        assertThat(model.folder()).isEqualTo(root.toString());
    }

    @Test
    void theHistoryIsThatOfTheSettings() {
        model.showHistory();

        assertThat(desk.place()).isEqualTo(Place.History.ofOffice("office"));
    }

    private Settings stored() {
        return office.settings();
    }
}
