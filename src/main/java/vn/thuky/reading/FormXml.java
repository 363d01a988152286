package vn.thuky.reading;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks through the XML of a part of a Word file for what would embed something, and for fields that are not known to be harmless. */
final class FormXml {
    private static final Set<String> EMBEDDING = Set.of("altChunk", "object", "control", "subDoc", "OLEObject");

    /** Fields that say something of the paper itself. */
    private static final Set<String> HARMLESS = Set.of(
            "PAGE",
            "NUMPAGES",
            "SECTION",
            "SECTIONPAGES",
            "PAGEREF",
            "REF",
            "SEQ",
            "STYLEREF",
            "TOC",
            "TC",
            "HYPERLINK",
            "DATE",
            "TIME",
            "TITLE",
            "SUBJECT",
            "AUTHOR",
            "SYMBOL",
            "");

    private final byte[] content;
    private final Deque<StringBuilder> fields = new ArrayDeque<>();

    FormXml(byte[] content) {
        this.content = content;
    }

    /** What is to be refused in it; empty when nothing is. */
    Optional<FormRefusal> harm() throws XMLStreamException {
        var xml = Xml.reader(new ByteArrayInputStream(content));
        while (xml.hasNext()) {
            if (Xml.next(xml) == XMLStreamConstants.START_ELEMENT) {
                var harm = harm(xml);
                if (harm.isPresent()) {
                    return harm;
                }
            }
        }
        return fields.stream().allMatch(field -> harmless(field.toString()))
                ? Optional.empty()
                : Optional.of(FormRefusal.FIELD);
    }

    private Optional<FormRefusal> harm(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        if (EMBEDDING.contains(name)) {
            return Optional.of(FormRefusal.EMBEDDED);
        }
        var safe =
                switch (name) {
                    case "fldSimple" -> harmless(Xml.attribute(xml, "instr"));
                    case "fldChar" -> mark(Xml.attribute(xml, "fldCharType"));
                    case "instrText" -> written(xml.getElementText());
                    default -> true;
                };
        return safe ? Optional.empty() : Optional.of(FormRefusal.FIELD);
    }

    /** The words of a field may be spread over many runs; they are judged where they end. */
    private boolean mark(String type) {
        if (type.equals("begin")) {
            fields.push(new StringBuilder());
            return true;
        }
        if (fields.isEmpty()) {
            return true;
        }
        var words = fields.peek().toString();
        if (type.equals("end")) {
            fields.pop();
        }
        return harmless(words);
    }

    private boolean written(String words) {
        if (fields.isEmpty()) {
            return harmless(words);
        }
        fields.peek().append(words);
        return true;
    }

    private static boolean harmless(String field) {
        var words = field.strip().split("[\\s\\\\]+", 2);
        return words[0].startsWith("=") || HARMLESS.contains(words[0].toUpperCase(Locale.ROOT));
    }
}
