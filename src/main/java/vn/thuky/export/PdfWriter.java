package vn.thuky.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import vn.thuky.document.block.Paper;

/** Writes papers as PDF/A-2a and PDF/UA-1, the same page as the DOCX. */
final class PdfWriter implements PaperWriter {
    /** Names of groups that are moved in one table: each sets the pages again, and there is seldom one. */
    private static final int MOST_GROUPS = 4;

    private static final String FAMILY = "Paper";

    static {
        // It tells every step of every file; what goes wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        try (var faces = Faces.take();
                var document = new PDDocument()) {
            var builder = builder(faces, document);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Thư ký Hội nghị");
            try (var renderer = set(builder, paper, imprint, false)) {
                renderer.createPDFWithoutClosing();
                PdfAnchors.write(renderer, document, new Layout(paper.style()));
            }
            PdfProperties.date(document, imprint);
            document.save(target);
        }
    }

    /** The pages of a stretch, to be looked at only: without what makes a file last and be read aloud. */
    void write(Stretch stretch, Imprint imprint, OutputStream target) throws IOException {
        try (var faces = Faces.take();
                var document = new PDDocument()) {
            var builder = builder(faces, document).useInitialPageNumber(stretch.number());
            try (var renderer = set(builder, stretch.paper(), imprint, stretch.number() > 1)) {
                renderer.createPDFWithoutClosing();
            }
            document.save(target);
        }
    }

    /**
     * Sets the pages, again where the name of a group came to stand at the end of one, and where signatures came to stand without two
     * lines of the paper, or without one where two do not fit.
     */
    private static PdfBoxRenderer set(PdfRendererBuilder builder, Paper paper, Imprint imprint, boolean continued) {
        var rows = new LastRows(paper);
        var renderer = set(builder, paper, imprint, continued, "");
        for (var tries = 0; tries < MOST_GROUPS && rows.moveGroups(PdfAnchors.pages(renderer)); tries++) {
            renderer.close();
            renderer = set(builder, paper, imprint, continued, rows.rules());
        }
        for (var lines = LastRows.LINES; lines > 0 && rows.move(PdfAnchors.pages(renderer), lines); lines--) {
            renderer.close();
            renderer = set(builder, paper, imprint, continued, rows.rules());
        }
        return renderer;
    }

    private static PdfBoxRenderer set(
            PdfRendererBuilder builder, Paper paper, Imprint imprint, boolean continued, String rules) {
        var styles = StyleSheet.ofSheets(paper.style()) + rules;
        var page = new HtmlPage(paper, imprint, styles, continued).markup(PdfLetters::drawn);
        var renderer = builder.withHtmlContent(page, null).buildPdfRenderer();
        renderer.layout();
        return renderer;
    }

    private static PdfRendererBuilder builder(Faces faces, PDDocument document) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        for (var entry : faces.fonts().entrySet()) {
            var face = entry.getKey();
            var font = new PDFontSupplier(PDType0Font.load(document, entry.getValue(), true));
            var style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(font, FAMILY, face.bold() ? 700 : 400, style, true);
        }
        return builder;
    }
}
