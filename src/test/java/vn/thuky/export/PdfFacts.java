package vn.thuky.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads a PDF back. */
final class PdfFacts {
    private PdfFacts() {}

    static PDDocument open(byte[] pdf) {
        try {
            return Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Text of the pages first to last, from 1, without the page number at the top of later pages. */
    static String text(PDDocument document, int first, int last) throws IOException {
        var text = new StringBuilder();
        for (int page = first; page <= last; page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            text.append(stripper.getText(document).replaceFirst("^\\d+\\R", ""));
        }
        return text.toString();
    }

    /** How far in mm from the left edge the baselines of lines turned by a quarter stand. */
    static Set<Double> across(PDDocument document, int page) throws IOException {
        var across = new TreeSet<Double>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                across.add(Math.round(letter.getTextMatrix().getTranslateX() * 25.4 / 72 * 10) / 10.0);
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return across;
    }

    /** The words, whatever lines and pages they stand on. */
    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    static List<PDFont> fonts(PDDocument document) throws IOException {
        var fonts = new ArrayList<PDFont>();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        return fonts;
    }
}
