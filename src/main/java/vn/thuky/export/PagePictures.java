package vn.thuky.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws the pages of a PDF, one at a time, for a preview that is true to the page. Used by one thread at a time. */
public final class PagePictures implements AutoCloseable {
    private static final int POINTS_AN_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /** Opens a PDF of ours. */
    public PagePictures(byte[] pdf) {
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException("not a PDF", e);
        }
        renderer = new PDFRenderer(document);
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page in points, 72 an inch. */
    public double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /** Height of a page in points. */
    public double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /** Where the blocks begin, from top to bottom. */
    public List<PageAnchor> anchors() {
        try {
            return PdfAnchors.read(document);
        } catch (IOException e) {
            throw new UncheckedIOException("names of a PDF", e);
        }
    }

    /** Draws a page, from 0, at so many pixels an inch. */
    public PagePicture draw(int page, double dotsPerInch) {
        Headroom.check(bytes(page, dotsPerInch));
        try {
            var image = renderer.renderImage(page, (float) (dotsPerInch / POINTS_AN_INCH), ImageType.RGB);
            return new PagePicture(image.getWidth(), image.getHeight(), pixels(image));
        } catch (IOException e) {
            throw new UncheckedIOException("page " + page, e);
        }
    }

    /** Of its picture, and of its pixels once more. */
    private long bytes(int page, double dotsPerInch) {
        var sharpness = dotsPerInch / POINTS_AN_INCH;
        return (long) (width(page) * height(page) * sharpness * sharpness * 2 * Integer.BYTES);
    }

    private static int[] pixels(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        return image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
