package vn.thuky.reading;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The texts that the cells of a workbook share; only those that are asked for are kept. */
final class SharedTexts {
    private SharedTexts() {}

    static Map<Integer, String> read(InputStream content, Set<Integer> wanted) throws XMLStreamException {
        var texts = new HashMap<Integer, String>();
        var xml = Xml.reader(content);
        var number = 0;
        while (xml.hasNext()) {
            if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = CellText.read(xml, "si");
                if (wanted.contains(number)) {
                    texts.put(number, text);
                }
                number++;
            }
        }
        return texts;
    }
}
