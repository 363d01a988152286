package vn.thuky.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
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
    private static final String FAMILY = "Paper";

    static {
        // It tells every step of every file; what goes wrong it throws.
        XRLog.setLoggingEnabled(false);
    }

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        var page = new HtmlPage(paper, imprint, StyleSheet.ofSheets(paper.style())).markup(PdfLetters::drawn);
        try (var faces = Faces.take();
                var document = new PDDocument()) {
            var builder = new PdfRendererBuilder();
            builder.usePDDocument(document);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.usePdfUaAccessibility(true);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Thư ký Hội nghị");
            for (var entry : faces.fonts().entrySet()) {
                var face = entry.getKey();
                var font = new PDFontSupplier(PDType0Font.load(document, entry.getValue(), true));
                var style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
                builder.useFont(font, FAMILY, face.bold() ? 700 : 400, style, true);
            }
            builder.withHtmlContent(page, null);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                PdfAnchors.write(renderer, document);
            }
            PdfProperties.date(document, imprint);
            document.save(target);
        }
    }
}
