package vn.thuky.ui.paperrules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.domain.document.PaperRule;
import vn.thuky.domain.office.Signer;
import vn.thuky.journal.Scope;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.DataFolder;
import vn.thuky.service.HouseForms;
import vn.thuky.service.OfficeProgram;
import vn.thuky.service.PaperRuleService;
import vn.thuky.service.UndoService;
import vn.thuky.service.Workspace;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class RulesViewModelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path root;

    private final Clock clock = Clock.systemUTC();
    private final TestDesk desk = new TestDesk();
    private final List<Path> opened = new ArrayList<>();
    private Workspace workspace;
    private PaperRuleService rules;
    private UndoService undo;
    private RulesViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        workspace = Workspace.open(new DataFolder(root.resolve("data")), clock);
        var ledger = workspace.ledger();
        var office = workspace.store().office();
        rules = new PaperRuleService(ledger, office);
        undo = new UndoService(ledger);
        var forms = new HouseForms(ledger, office, workspace.folder(), OfficeProgram.none(), clock);
        model = new RulesViewModel(new RuleServices(rules, forms, ledger.changes(), undo), desk.desk(), opened::add);
    }

    @AfterEach
    void close() {
        model.leave();
        undo.close();
        workspace.close();
    }

    private Path form(String line) throws IOException {
        var file = root.resolve("mẫu.docx");
        try (var document = new XWPFDocument();
                var stream = new FileOutputStream(file.toFile())) {
            document.createParagraph().createRun().setText(line);
            document.write(stream);
        }
        return file;
    }

    private PaperRule rule(DocumentKind kind) {
        return rules.rule(kind);
    }

    @Test
    void aFormIsLoadedForTheSelectedKindAndCanBeRemoved() throws Exception {
        model.select(DocumentKind.PROGRAMME);
        desk.dialogs().answer(form("{{conference.name}}"));

        model.loadForm();

        assertThat(model.fileProperty().get())
                .hasValueSatisfying(file -> assertThat(file.fileName()).isEqualTo("mẫu.docx"));
        assertThat(rule(DocumentKind.MINUTES).form()).isEmpty();
        model.removeForm();
        assertThat(model.fileProperty().get()).isEmpty();
        assertThat(desk.notice()).isEqualTo("forms.removed");
    }

    @Test
    void whatIsWrongWithAFormIsListedUntilAnotherKindIsSelected() throws Exception {
        desk.dialogs().answer(form("{{wrong}}"));

        model.loadForm();

        assertThat(model.problems()).hasSize(1);
        assertThat(desk.notice()).isEqualTo("forms.notLoaded");
        assertThat(model.fileProperty().get()).isEmpty();
        model.select(DocumentKind.SCRIPT);
        assertThat(model.problems()).isEmpty();
    }

    @Test
    void theStandardLayoutIsWrittenAsAFormAndLoadsAgain() {
        var target = root.resolve("chuẩn.docx");
        desk.dialogs().answer(target).answer(target);

        model.writeStandard();
        model.loadForm();

        assertThat(target).isNotEmptyFile();
        assertThat(model.problems()).isEmpty();
        assertThat(model.fileProperty().get()).isPresent();
    }

    @Test
    void signerAndRecipientsAreKeptForTheKindAndCanBeUndone() {
        model.select(DocumentKind.CONCLUSIONS);
        model.form().authority().keep("TL. BỘ TRƯỞNG");
        model.form().position().keep("CHÁNH VĂN PHÒNG");
        model.form().recipients().keep("Như trên;\nCác Sở");

        assertThat(rule(DocumentKind.CONCLUSIONS).signer())
                .isEqualTo(new Signer("TL. BỘ TRƯỞNG", "CHÁNH VĂN PHÒNG", ""));
        assertThat(rule(DocumentKind.CONCLUSIONS).recipients()).containsExactly("Như trên;", "Các Sở");
        assertThat(rule(DocumentKind.INVITATION).signer()).isEqualTo(Signer.UNKNOWN);
        workspace.ledger().undo(Scope.OFFICE);
        assertThat(rule(DocumentKind.CONCLUSIONS).recipients()).isEmpty();
    }

    @Test
    void anAuthorityThatIsNoneIsRefusedAsTyped() {
        model.form().authority().keep("Thay mặt");

        assertThat(model.form().authority().typedProperty().get().text()).isEqualTo("Thay mặt");
        assertThat(model.form().authority().wrong()).isPresent();
        assertThat(rule(DocumentKind.MINUTES).signer().authority()).isEmpty();
    }

    @Test
    void legalBasesAreTickedForTheKind() {
        var basis = rules.addBasis();
        rules.changeBasis(basis.id(), now -> now.withText("Quyết định số 1"));

        model.choose(basis.id(), true);

        assertThat(model.bases()).containsExactly(new BasisTick(basis.id(), "Quyết định số 1", true));
        assertThat(rule(DocumentKind.MINUTES).bases()).containsExactly(basis.id());
        model.openBases();
        assertThat(desk.place()).isInstanceOf(Place.LegalBases.class);
    }

    @Test
    void theFieldsAreThoseOfTheSelectedKind() {
        model.select(DocumentKind.INVITATION);

        assertThat(model.fields()).anySatisfy(field -> assertThat(field.mark()).isEqualTo("{{invitee}}"));
        model.select(DocumentKind.MINUTES);
        assertThat(model.fields()).noneSatisfy(field -> assertThat(field.mark()).isEqualTo("{{invitee}}"));
    }
}
