package vn.thuky.ui.kit;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;

/** Asks for a printer in the dialog of the system. */
final class PrintDialog {
    /** What a printer that does not say how sharp it prints is given. */
    private static final double USUAL = 300;

    /** Sharper than this no eye sees on paper; a page of 600 takes 140 MB. */
    private static final double SHARPEST = 300;

    private final Window owner;

    PrintDialog(Window owner) {
        this.owner = owner;
    }

    /** Shows the dialog; {@code name} is what the list of the printer's work shows. */
    Printing ask(String name) {
        var job = PrinterJob.createPrinterJob();
        if (job == null) {
            return new Printing.NoPrinter();
        }
        job.getJobSettings().setJobName(name);
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return new Printing.NotWanted();
        }
        return new Printing.Chosen(new SystemJob(job));
    }

    /** A job of the system's printers. */
    private static final class SystemJob implements Printing.Job {
        private final PrinterJob job;

        private SystemJob(PrinterJob job) {
            this.job = job;
        }

        @Override
        public boolean wants(int page) {
            return Optional.ofNullable(job.getJobSettings().getPageRanges())
                    .map(ranges -> Stream.of(ranges)
                            .anyMatch(range -> page >= range.getStartPage() && page <= range.getEndPage()))
                    .orElse(true);
        }

        @Override
        public double dotsPerInch() {
            var printers = Optional.ofNullable(job.getJobSettings().getPrintResolution())
                    .map(resolution -> (double) resolution.getFeedResolution())
                    .orElse(USUAL);
            return Math.min(SHARPEST, printers);
        }

        @Override
        public boolean print(Printing.Sheet sheet) {
            var layout = layout(sheet);
            var picture = new ImageView(image(sheet));
            picture.setFitWidth(sheet.width());
            picture.setFitHeight(sheet.height());
            // what is printed begins where the printer can print, the page at the corner of the sheet
            picture.setTranslateX(-layout.getLeftMargin());
            picture.setTranslateY(-layout.getTopMargin());
            return job.printPage(layout, picture);
        }

        /** The sheet lies as the page does, with margins as small as the printer can. */
        private PageLayout layout(Printing.Sheet sheet) {
            var lying = sheet.width() > sheet.height() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
            return job.getPrinter().createPageLayout(Paper.A4, lying, 0, 0, 0, 0);
        }

        private static WritableImage image(Printing.Sheet sheet) {
            var height = sheet.argb().length / sheet.pixels();
            return new WritableImage(new PixelBuffer<>(
                    sheet.pixels(), height, IntBuffer.wrap(sheet.argb()), PixelFormat.getIntArgbPreInstance()));
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        @Override
        public void cancel() {
            job.cancelJob();
        }
    }
}
