package vn.thuky.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A face of Liberation Serif 2, which has the widths of Times New Roman: the PDF is set in it, and rules are measured with it. The
 * font files come with the library openpdf-fonts-extra.
 */
enum Face {
    REGULAR("Regular", false, false),
    BOLD("Bold", true, false),
    ITALIC("Italic", false, true),
    BOLD_ITALIC("BoldItalic", true, true);

    private static final double MILLIMETRES_A_POINT = 25.4 / 72;

    private final String file;
    private final boolean bold;
    private final boolean italic;

    Face(String style, boolean bold, boolean italic) {
        this.file = "/liberation/LiberationSerif-" + style + ".ttf";
        this.bold = bold;
        this.italic = italic;
    }

    boolean bold() {
        return bold;
    }

    boolean italic() {
        return italic;
    }

    /** Reads the font file, without its ligatures: Vietnamese has none, and looking for them takes most of the time of a PDF. */
    TrueTypeFont read() throws IOException {
        try (var stream = Face.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("no font " + file);
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream));
            font.setEnableGsub(false);
            return font;
        }
    }

    /** Whether the face can draw this letter. */
    static boolean draws(int codePoint) {
        return Glyphs.REGULAR.glyph(codePoint) != 0;
    }

    /** Width of a line of text in mm at a size in pt. */
    double width(String text, double points) {
        var glyphs = bold ? Glyphs.BOLD : Glyphs.REGULAR;
        return glyphs.units(text) / glyphs.unitsPerEm * points * MILLIMETRES_A_POINT;
    }

    /** What a font file says about its letters; read once, when first asked. */
    private static final class Glyphs {
        private static final Glyphs REGULAR = new Glyphs(Face.REGULAR);
        private static final Glyphs BOLD = new Glyphs(Face.BOLD);

        private final TrueTypeFont font;
        private final CmapLookup letters;
        private final double unitsPerEm;

        private Glyphs(Face face) {
            try {
                font = face.read();
                letters = font.getUnicodeCmapLookup();
                unitsPerEm = font.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(face.file, e);
            }
        }

        private synchronized int glyph(int codePoint) {
            return letters.getGlyphId(codePoint);
        }

        private synchronized double units(String text) {
            return text.codePoints().mapToDouble(this::advance).sum();
        }

        private double advance(int codePoint) {
            try {
                return font.getAdvanceWidth(letters.getGlyphId(codePoint));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
