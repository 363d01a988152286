package vn.thuky.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.namespace.QName;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import vn.thuky.domain.office.PaperStyle;

/** The named styles of a DOCX, which the office sees in Word's list and may change in one place. */
final class DocxStyles {
    static final String BODY = "BodyText";
    static final String TITLE = "Title";
    static final String SUBTITLE = "Subtitle";
    static final String NORMAL = "Normal";
    static final String HEADER = "Header";

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private DocxStyles() {}

    static String heading(int level) {
        return "Heading" + level;
    }

    /** Reads the file of styles with the sizes of the office. */
    static void addTo(XWPFDocument document, PaperStyle style) throws IOException {
        var layout = new Layout(style);
        var xml = template()
                .replace("{body}", String.valueOf(style.fontSize() * 2))
                .replace("{title}", String.valueOf(style.letters().title() * 2))
                .replace("{spacing}", String.valueOf(Twips.ofPoints(style.spacing())))
                .replace("{line}", String.valueOf(240 * style.lineSpacing() / 100))
                .replace("{indent}", String.valueOf(Twips.ofMillimetres(layout.indent())));
        try {
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (XmlException e) {
            throw new IllegalStateException("styles.xml", e);
        }
    }

    /** Word lays tables out as it does today, and does not speak of a compatibility mode. */
    static void modern(XWPFDocument document) {
        try (var cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(WORD, "compat"));
            cursor.beginElement(new QName(WORD, "compatSetting"));
            cursor.insertAttributeWithValue(new QName(WORD, "name"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(WORD, "uri"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(WORD, "val"), "15");
        }
    }

    private static String template() {
        try (var stream = DocxStyles.class.getResourceAsStream("styles.xml")) {
            if (stream == null) {
                throw new IllegalStateException("no styles.xml");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
