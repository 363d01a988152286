package vn.thuky.reading;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML in UTF-8 that comes from elsewhere: no document type, no entities but the five of XML, nothing fetched. */
final class Xml {
    private Xml() {}

    static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new InputStreamReader(content, StandardCharsets.UTF_8));
    }

    /** The next event; a document type is refused. */
    static int next(XMLStreamReader xml) throws XMLStreamException {
        var event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new XMLStreamException("a document type or an entity");
        }
        return event;
    }

    /** Gives each element of a local name, as a way to ask for its attributes by local name; absent ones are empty. */
    static void each(InputStream content, String element, Consumer<UnaryOperator<String>> consumer)
            throws XMLStreamException {
        var xml = reader(content);
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals(element)) {
                consumer.accept(name -> attribute(xml, name));
            }
        }
    }

    /** An attribute of the first element of a local name, the one in a namespace of its own where there are two of the name. */
    static Optional<String> first(InputStream content, String element, String attribute) throws XMLStreamException {
        var found = new String[] {""};
        each(content, element, attributes -> found[0] = found[0].isEmpty() ? attributes.apply(attribute) : found[0]);
        return Optional.of(found[0]).filter(value -> !value.isEmpty());
    }

    static String attribute(XMLStreamReader xml, String localName) {
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
