package vn.thuky.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** PDF files as others make them, good and bad. */
public final class PdfFiles {
    private PdfFiles() {}

    private interface Filling {
        void fill(PDDocument document) throws IOException;
    }

    private static byte[] made(Filling filling) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            filling.fill(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    /** One page with these lines, in a font that is not in the file. */
    public static byte[] of(String... lines) throws IOException {
        return made(document -> page(document, lines));
    }

    private static void page(PDDocument document, String... lines) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.setLeading(14);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }

    /** A page with words, then one that is a picture. */
    static byte[] withPicture(String line) throws IOException {
        return made(document -> {
            page(document, line);
            scanned(document);
        });
    }

    private static void scanned(PDDocument document) throws IOException {
        var page = new PDPage();
        document.addPage(page);
        var picture = new PDFormXObject(document);
        try (var content = new PDPageContentStream(document, page)) {
            content.drawForm(picture);
        }
    }

    static byte[] withPassword() throws IOException {
        return made(document -> {
            page(document, "An");
            document.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));
        });
    }

    /** A page whose content is so many blanks, packed so many times. */
    static byte[] packed(int blanks, int times) throws IOException {
        return made(document -> {
            var page = new PDPage();
            document.addPage(page);
            var filters = new org.apache.pdfbox.cos.COSArray();
            for (var i = 0; i < times; i++) {
                filters.add(COSName.FLATE_DECODE);
            }
            var content = new PDStream(document);
            try (var out = content.getCOSObject().createOutputStream(filters)) {
                var piece = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
                for (var i = 0; i < blanks / piece.length; i++) {
                    out.write(piece);
                }
            }
            page.setContents(content);
        });
    }
}
