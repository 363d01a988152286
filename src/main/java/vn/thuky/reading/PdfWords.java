package vn.thuky.reading;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a PDF, up to limits that papers keep to and files made to do harm do not. */
final class PdfWords extends PDFTextStripper {
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_OPERATORS = 5_000_000;
    private static final long MOST_UNPACKED = 64L << 20;
    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    private static final int ZLIB = 0x78;
    private static final int ZLIB_CHECK = 31;

    static {
        FontMappers.set(new OneFont());
    }

    private final int mostLetters;
    private int operators;
    private int letters;
    private int lettersBefore;
    private boolean pictures;

    private PdfWords(int mostLetters) {
        this.mostLetters = mostLetters;
        setLineSeparator(" ");
        setParagraphEnd("\n");
    }

    /**
     * All words; a name that goes on in the next line is one.
     *
     * @throws IOException when it is no PDF, has a password, or is beyond the limits
     */
    static FileWords.Words of(byte[] pdf, int mostLetters) throws IOException {
        checkUnpacked(pdf);
        try (var document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new IOException("too many pages");
            }
            var reading = new PdfWords(mostLetters);
            var text = reading.getText(document);
            return new FileWords.Words(text, !reading.pictures);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IOException("a PDF that cannot be read", e);
        }
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        lettersBefore = letters;
        super.processPage(page);
        pictures |= letters == lettersBefore
                && page.getResources() != null
                && page.getResources().getXObjectNames().iterator().hasNext();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators > MOST_OPERATORS) {
            throw new IOException("too much on the pages");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text) throws IOException {
        letters += text.length();
        if (letters > mostLetters) {
            throw new IOException("too many letters");
        }
        super.writeString(text);
    }

    /** What is packed in it is unpacked as a whole when it is read, so that it is measured before. */
    private static void checkUnpacked(byte[] pdf) throws IOException {
        var left = MOST_UNPACKED;
        for (var at = 0; at + STREAM.length + 2 < pdf.length; at++) {
            if (Arrays.equals(pdf, at, at + STREAM.length, STREAM, 0, STREAM.length)) {
                var from = at + STREAM.length;
                from += pdf[from] == '\r' ? 1 : 0;
                from += pdf[from] == '\n' ? 1 : 0;
                left -= unpacked(pdf, from, left);
                if (left <= 0) {
                    throw new IOException("too much is packed in it");
                }
            }
        }
    }

    /** How many bytes are packed there, up to a number; so many too where packed things are packed once more. */
    private static long unpacked(byte[] pdf, int from, long most) {
        if (!zlib(pdf, from, pdf.length)) {
            return 0;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, from, pdf.length - from);
            var piece = new byte[1 << 16];
            var first = true;
            while (!inflater.finished() && inflater.getBytesWritten() < most) {
                var got = inflater.inflate(piece);
                if (got == 0) {
                    break;
                }
                if (first && zlib(piece, 0, got)) {
                    return most;
                }
                first = false;
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            return 0;
        }
    }

    private static boolean zlib(byte[] bytes, int at, int end) {
        return at + 1 < end
                && bytes[at] == ZLIB
                && (((bytes[at] & 0xff) << Byte.SIZE) + (bytes[at + 1] & 0xff)) % ZLIB_CHECK == 0;
    }
}
