package vn.thuky.ui.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thuky.service.CannotOpen;
import vn.thuky.text.Language;
import vn.thuky.text.Texts;
import vn.thuky.ui.kit.Printing;
import vn.thuky.ui.kit.TestDesk;

class PaperPrintTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final TestDesk desk = new TestDesk();

    @SuppressWarnings("NullAway.Init")
    private SamplePapers papers;

    @SuppressWarnings("NullAway.Init")
    private DocumentsViewModel model;

    @BeforeEach
    void open() throws CannotOpen {
        papers = new SamplePapers(folder.resolve("data"));
        model = papers.open(desk.desk());
        model.reveal("PROGRAMME");
    }

    @AfterEach
    void close() {
        model.leave();
        papers.close();
    }

    private void print(Printing answer) {
        desk.dialogs().answer(answer);
        model.print(Texts.of(Language.VI));
    }

    /** A printer that keeps what it is sent. */
    private static final class Printer implements Printing.Job {
        private final List<Printing.Sheet> sheets = new ArrayList<>();
        private int takes = Integer.MAX_VALUE;
        private int from = 1;
        private Runnable printing = () -> {};
        private boolean ended;
        private boolean cancelled;

        @Override
        public boolean wants(int page) {
            return page >= from;
        }

        @Override
        public double dotsPerInch() {
            return 36;
        }

        @Override
        public boolean print(Printing.Sheet sheet) {
            sheets.add(sheet);
            printing.run();
            return sheets.size() <= takes;
        }

        @Override
        public boolean end() {
            ended = true;
            return true;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }

    @Test
    void allPagesOfThePreviewArePrintedAsSharpAsThePrinterPrints() {
        var printer = new Printer();
        model.reveal("MINUTES");
        print(new Printing.Chosen(printer));

        assertThat(printer.sheets).hasSameSizeAs(model.pages().sheets());
        assertThat(printer.ended).isTrue();
        assertThat(desk.notice()).isEqualTo("documents.print.sent");
        assertThat(printer.sheets).allSatisfy(sheet -> {
            assertThat(sheet.pixels()).isEqualTo((int) (sheet.width() / 2));
            assertThat(sheet.argb()).contains(0xFF000000 | 0xFFFFFF);
        });
        assertThat(printer.sheets.getFirst().height()).isGreaterThan(800);
        assertThat(printer.sheets.getLast().width()).isGreaterThan(800);
    }

    @Test
    void onlyThePagesThatWereChosenArePrinted() {
        var printer = new Printer();
        printer.from = 3;
        model.reveal("MINUTES");
        print(new Printing.Chosen(printer));

        assertThat(printer.sheets).hasSize(model.pages().sheets().size() - 2);
    }

    @Test
    void calledOffItStopsAfterThePageAndTheRestIsTakenBack() {
        var printer = new Printer();
        printer.printing = () -> desk.desk().notices().working().getFirst().cancel();
        model.reveal("MINUTES");
        print(new Printing.Chosen(printer));

        assertThat(printer.sheets).hasSize(1);
        assertThat(printer.cancelled).isTrue();
        assertThat(desk.notice()).isEqualTo("documents.print.calledOff");
        assertThat(desk.desk().notices().working()).isEmpty();
    }

    @Test
    void aPrinterThatDoesNotTakeAPageIsSaid() {
        var printer = new Printer();
        printer.takes = 0;
        print(new Printing.Chosen(printer));

        assertThat(printer.cancelled).isTrue();
        assertThat(desk.notice()).isEqualTo("documents.print.failed");
    }

    @Test
    void withoutAPrinterTheNextStepIsOffered() {
        print(new Printing.NoPrinter());
        assertThat(desk.notice()).isEqualTo("documents.print.none");

        var target = folder.resolve("chuong-trinh.pdf");
        desk.dialogs().answer(target);
        desk.desk().notices().shown().getLast().offers().getFirst().action().run();
        assertThat(target).isNotEmptyFile();
    }

    @Test
    void nothingHappensWhenTheDialogIsCancelled() {
        print(new Printing.NotWanted());

        assertThat(desk.notice()).isEmpty();
    }
}
