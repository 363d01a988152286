package vn.thuky.reading;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text inside a cell or a shared text: its runs one after another, without formulas and reading aids. */
final class CellText {
    /** More than Excel's 32,767 letters of a cell are of no list. */
    private static final int LONGEST = 32_767;

    private static final Set<String> TEXT = Set.of("t", "v");
    private static final String READING_AID = "rPh";

    /** Excel writes characters that XML cannot hold as {@code _x000D_}, and a text that looks like that with {@code _x005F_} before it. */
    private static final Pattern CONTROL = Pattern.compile("_x00[01][0-9A-Fa-f]_");

    private static final Pattern UNDERLINE = Pattern.compile("_x005[Ff]_(?=x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** Reads to the end of the element the reader stands at. */
    static String read(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        var taking = false;
        var skipping = false;
        while (xml.hasNext()) {
            var event = Xml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                taking = TEXT.contains(xml.getLocalName());
                skipping |= xml.getLocalName().equals(READING_AID);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                taking = false;
                if (xml.getLocalName().equals(READING_AID)) {
                    skipping = false;
                } else if (xml.getLocalName().equals(element)) {
                    break;
                }
            } else if (xml.isCharacters() && taking && !skipping && text.length() < LONGEST) {
                text.append(xml.getText());
            }
        }
        return plain(text.substring(0, Math.min(LONGEST, text.length())));
    }

    private static String plain(String text) {
        return text.contains("_x")
                ? UNDERLINE.matcher(CONTROL.matcher(text).replaceAll(" ")).replaceAll("_")
                : text;
    }
}
