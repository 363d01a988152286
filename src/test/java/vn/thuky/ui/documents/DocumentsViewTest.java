package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.domain.document.DocumentKind;
import vn.thuky.service.CannotOpen;
import vn.thuky.service.Sample;
import vn.thuky.ui.FxTasks;
import vn.thuky.ui.WindowTest;
import vn.thuky.ui.kit.Place;
import vn.thuky.ui.kit.TestDesk;

class DocumentsViewTest extends WindowTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk(new FxTasks());

    @SuppressWarnings("NullAway.Init")
    private SamplePapers papers;

    @SuppressWarnings("NullAway.Init")
    private DocumentsView view;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SamplePapers(folder.resolve("data"));
        show(() -> {
            view = views.load(new DocumentsView(papers.open(desk.desk()), look));
            var frame = new BorderPane(view.content());
            var tools = new HBox();
            tools.getChildren().setAll(view.tools());
            frame.setTop(tools);
            return frame;
        });
        act(() -> stage().getScene().getRoot().applyCss());
        act(view::focus);
    }

    @AfterEach
    void close() {
        act(view::leave);
        papers.close();
    }

    @Test
    void aPaperIsChosenNumberedMendedAndExportedByKeyboard() {
        press(KeyCode.HOME);
        press(KeyCode.DOWN);
        until(() -> page().equals("Trang 1/1"));

        press(KeyCode.TAB);
        keyboard().letters("12");
        press(KeyCode.ENTER);
        assertThat(papers.number(DocumentKind.PROGRAMME)).isEqualTo("12");

        press(KeyCode.ALT, KeyCode.N);
        until(() -> desk.notice().equals("documents.number.reserved"));
        assertThat(papers.number(DocumentKind.PROGRAMME)).isEqualTo("01");

        var target = folder.resolve("chuong-trinh.docx");
        desk.dialogs().answer(target);
        press(KeyCode.CONTROL, KeyCode.E);
        until(() -> desk.notice().equals("documents.exported"));
        assertThat(target).isNotEmptyFile();

        act(() -> findings().requestFocus());
        press(KeyCode.ENTER);
        until(() -> desk.notice().equals("documents.dateWhenFinalized"));
    }

    @Test
    void aPaperIsFinalizedByKeyboardAndReopenedByMouse() {
        desk.dialogs().agree();
        press(KeyCode.ALT, KeyCode.C);
        until(() -> desk.notice().equals("documents.finalized"));
        until(() -> state().startsWith("Phiên bản 1, chốt lúc 08:00 28/08/2026"));

        desk.dialogs().answer("Sót ý kiến");
        act(() -> findAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.isVisible() && button.getText().equals("Mở lại để sửa"))
                .forEach(Button::fire));
        until(() -> state().equals("Bản nháp, phiên bản 2"));
    }

    private String state() {
        return ask(() -> find(Label.class, "#state").getText());
    }

    @Test
    void pagesAreReadAndZoomedByKeyboard() {
        var pages = find(PagesControl.class, "#pages");
        until(() -> page().startsWith("Trang 1/"));
        act(pages::requestFocus);
        press(KeyCode.END);
        until(() -> !page().startsWith("Trang 1/"));
        assertThat(pictures()).isLessThan(papersPages());
        press(KeyCode.HOME);
        until(() -> page().startsWith("Trang 1/"));
        press(KeyCode.PAGE_DOWN);
        press(KeyCode.PAGE_DOWN);
        until(() -> !page().startsWith("Trang 1/"));

        var before = zoom();
        press(KeyCode.CONTROL, KeyCode.MINUS);
        until(() -> !zoom().equals(before));
        press(KeyCode.CONTROL, KeyCode.SLASH);
        until(() -> zoom().equals(before));
    }

    @Test
    void aClickOnAParagraphOfThePageLeadsToItsNote() {
        until(() -> page().startsWith("Trang 1/"));
        var sheet = ask(() -> (PageControl) stage().getScene().getRoot().lookup(".paper-page"));
        var below = ask(() -> sheet.localToScene(0, sheet.getHeight() * 0.88).getY());
        click(sheet, below, 1);

        assertThat(desk.place().selected()).contains("mau-gc-01");
    }

    @Test
    void theListShowsTheSelectedPaper() {
        until(() -> findAll(".paper-cell").stream()
                .anyMatch(cell -> cell instanceof PaperCell paper
                        && paper.isSelected()
                        && paper.isVisible()
                        && paper.getBoundsInParent().getMinY() >= 0
                        && paper.getBoundsInParent().getMaxY()
                                <= find(ListView.class, "#papers").getHeight() + 1));
    }

    @Test
    void thePlaceOfReadingStaysWhenTheRecordChanges() {
        var pages = find(PagesControl.class, "#pages");
        act(() -> pages.setVvalue(0.5));
        var before = page();
        papers.name("Hội nghị đã đổi tên");
        until(() -> "Hội nghị đã đổi tên".equals(view.subtitle().getValue()));

        double place = ask(pages::getVvalue);
        assertThat(place).isBetween(0.45, 0.55);
        assertThat(page()).isEqualTo(before);
    }

    @Test
    void anotherPaperBeginsAtItsTop() {
        var pages = find(PagesControl.class, "#pages");
        act(() -> pages.setVvalue(0.5));
        var before = papersPages();
        act(() -> find(ListView.class, "#papers").getSelectionModel().select(1));
        until(() -> papersPages() != before);

        double place = ask(pages::getVvalue);
        assertThat(place).isZero();
    }

    @Test
    void theHeaderIsNoHigherWhileAFileIsMade() {
        var progress = (ProgressIndicator) ask(() -> view.tools().getFirst());

        assertThat(progress.getMaxHeight()).isEqualTo(18);
    }

    @Test
    void aClickOnAFindingGoesWhereItIsMended() {
        until(() ->
                !stage().getScene().getRoot().lookupAll(".finding-cell:filled").isEmpty());
        act(() -> findings().getSelectionModel().clearSelection());
        click(".finding-cell", "thư ký");

        assertThat(desk.place()).isEqualTo(new Place.Participants(Sample.ID.value()));
    }

    @Test
    void aMissingNumberPutsTheFocusIntoItsField() {
        click(".finding-cell", "số văn bản");
        boolean inField = ask(() -> stage().getScene().getFocusOwner() instanceof TextField);

        assertThat(inField).isTrue();
    }

    @Test
    void withoutLegalBasesTheirMenuLeadsToTheListOfThem() {
        act(() -> findAll(".menu-button").stream()
                .filter(BasesControl.class::isInstance)
                .map(BasesControl.class::cast)
                .forEach(bases -> bases.getItems().getLast().fire()));

        assertThat(desk.desk().navigator().place()).isInstanceOf(Place.LegalBases.class);
    }

    private void click(String selector, String words) {
        var found = findAll(selector).stream()
                .filter(node -> String.valueOf(node.getAccessibleText()).contains(words))
                .findFirst()
                .orElseThrow();
        click(found, 1, 1);
    }

    private String page() {
        return ask(() -> label("#page"));
    }

    private String zoom() {
        return ask(() -> label("#zoom"));
    }

    private String label(String selector) {
        return ((Label) stage().getScene().getRoot().lookup(selector)).getText();
    }

    private long pictures() {
        return findAll(".paper-page").stream()
                .flatMap(page -> page.lookupAll("ImageView").stream())
                .filter(node -> node instanceof ImageView image && image.getImage() != null)
                .count();
    }

    private int papersPages() {
        return findAll(".paper-page").size();
    }

    @SuppressWarnings("unchecked")
    private ListView<FindingRow> findings() {
        return find(ListView.class, "#findings");
    }
}
