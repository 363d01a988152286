package vn.thuky.export.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of a part of a Word file as a tree: nothing is fetched, no document type is read. */
final class WordXml {
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final Set<String> NAMESPACES = Set.of(NAMESPACE, "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private WordXml() {}

    static Document parse(byte[] xml) throws IOException {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature("http://javax.xml.XMLConstants/feature/secure-processing", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] bytes(Document document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try {
            document.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
        } catch (TransformerException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether a node is the element of WordprocessingML that has this name. */
    static boolean is(Node node, String name) {
        return node instanceof Element
                && name.equals(node.getLocalName())
                && NAMESPACES.contains(String.valueOf(node.getNamespaceURI()));
    }

    /** The elements right below one, as they are now. */
    static List<Element> elements(Node parent) {
        var found = new ArrayList<Element>();
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** The elements of a name right below one. */
    static List<Element> elements(Node parent, String name) {
        return elements(parent).stream().filter(element -> is(element, name)).toList();
    }

    /** All elements of a name below one, those within another of its kind of paragraph left out. */
    static List<Element> own(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (var element : elements(parent)) {
            if (is(element, name)) {
                found.add(element);
            } else if (!is(element, "p") && !is(element, "tbl")) {
                found.addAll(own(element, name));
            }
        }
        return found;
    }

    /** All elements of a name below one, however deep. */
    static List<Element> all(Node parent, String name) {
        var found = new ArrayList<Element>();
        for (var element : elements(parent)) {
            if (is(element, name)) {
                found.add(element);
            }
            found.addAll(all(element, name));
        }
        return found;
    }

    /** A new element of the namespace of another. */
    static Element element(Element like, String name) {
        var prefix = like.getPrefix();
        return like.getOwnerDocument()
                .createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }

    static void remove(Node node) {
        var parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }

    static void insertBefore(Node node, Node place) {
        var parent = place.getParentNode();
        if (parent != null) {
            parent.insertBefore(node, place);
        }
    }
}
