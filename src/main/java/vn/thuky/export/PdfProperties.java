package vn.thuky.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Dates and identity of a PDF, made from its imprint instead of the clock: the same paper gives the same file. */
final class PdfProperties {
    private static final Pattern CREATED = Pattern.compile("(?<=<xmp:CreateDate>)[^<]*");

    private PdfProperties() {}

    static void date(PDDocument document, Imprint imprint) throws IOException {
        var at = GregorianCalendar.from(imprint.at());
        document.getDocumentInformation().setCreationDate(at);
        document.getDocumentInformation().setModificationDate(at);
        document.setDocumentId(imprint.at().toEpochSecond());
        var metadata = document.getDocumentCatalog().getMetadata();
        var xml = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var created = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(imprint.at().truncatedTo(ChronoUnit.SECONDS));
        var dated = new PDMetadata(document);
        dated.importXMPMetadata(CREATED.matcher(xml).replaceAll(created).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(dated);
    }
}
