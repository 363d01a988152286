package vn.thuky.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import vn.thuky.document.block.Paper;
import vn.thuky.domain.document.FileFormat;

/** Writes papers in every {@link FileFormat}; may be used by several threads. */
public final class Exporter {

    /** Writes the whole file; leaves the stream open. */
    public void write(Paper paper, FileFormat format, Imprint imprint, OutputStream target) throws IOException {
        try (var _ = Headroom.claim(paper, format)) {
            writer(format).write(paper, imprint, target);
        }
    }

    /** The whole file in memory, for a preview. */
    public byte[] bytes(Paper paper, FileFormat format, Imprint imprint) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(paper, format, imprint, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The pages of a part of a paper, quicker than all of them. */
    public PagePictures pages(Stretch stretch, Imprint imprint) {
        var bytes = new ByteArrayOutputStream();
        try (var _ = Headroom.claim(stretch.paper(), FileFormat.PDF)) {
            new PdfWriter().write(stretch, imprint, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PagePictures(bytes.toByteArray());
    }

    private static PaperWriter writer(FileFormat format) {
        return switch (format) {
            case DOCX -> new DocxWriter();
            case PDF -> new PdfWriter();
            case HTML -> new HtmlWriter();
            case MARKDOWN -> new MarkdownWriter();
            case XLSX -> new XlsxWriter();
            case ICS -> new IcsWriter();
        };
    }
}
