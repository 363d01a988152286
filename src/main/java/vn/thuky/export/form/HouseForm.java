package vn.thuky.export.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.thuky.document.form.FormFields;
import vn.thuky.export.form.FormPlace.Part;
import vn.thuky.text.Clean;

/** A Word file of the office that papers of one kind are written into. */
public final class HouseForm {
    private static final String PROPERTIES = "docProps/core.xml";

    private final Map<String, byte[]> parts;
    private final String main;

    /**
     * A form of these parts of a Word file, which were found harmless.
     *
     * @param main the name of the part with the text
     */
    public HouseForm(Map<String, byte[]> parts, String main) {
        this.parts = new LinkedHashMap<>(parts);
        this.main = main;
    }

    /** The same form, of which a file says that this is its title: not what the form was called, or another conference. */
    public HouseForm titled(String title) throws IOException {
        var properties = parts.get(PROPERTIES);
        if (properties == null) {
            return this;
        }
        var xml = WordXml.parse(properties);
        WordXml.elements(xml.getDocumentElement()).stream()
                .filter(one -> "title".equals(one.getLocalName()))
                .forEach(one -> one.setTextContent(Clean.line(title)));
        var others = new LinkedHashMap<>(parts);
        others.put(PROPERTIES, WordXml.bytes(xml));
        return new HouseForm(others, main);
    }

    /** What is wrong with its marks for papers that have such fields. */
    public List<FormProblem> check(FormFields fields) throws IOException {
        var problems = new ArrayList<FormProblem>();
        fill(List.of(fields), true, problems);
        return problems;
    }

    /**
     * The file of a paper.
     *
     * @param letters fields of each of its letters, which follow each other on pages of their own; usually one
     * @throws IOException when the form is broken
     */
    public byte[] filled(List<FormFields> letters) throws IOException {
        var problems = new ArrayList<FormProblem>();
        var filled = fill(letters, false, problems);
        if (!problems.isEmpty()) {
            throw new IOException(problems.getFirst().key());
        }
        return zip(filled);
    }

    private Map<String, byte[]> fill(List<FormFields> letters, boolean checking, List<FormProblem> problems)
            throws IOException {
        var filled = new LinkedHashMap<>(parts);
        for (var part : parts.entrySet()) {
            var name = part.getKey();
            var place = name.equals(main) ? Part.BODY : name.contains("/header") ? Part.HEADER : Part.FOOTER;
            var text = place == Part.BODY || name.matches("word/(header|footer)[0-9]*\\.xml");
            if (text) {
                var xml = WordXml.parse(part.getValue());
                var places = new FormPlaces(place, xml);
                WordXml.all(xml, "p").forEach(FormRuns::join);
                var filling = new FormFilling(places, problems);
                fill(xml, place == Part.BODY ? letters : letters.subList(0, 1), checking, filling);
                FormPlaces.forget(xml);
                filled.put(name, WordXml.bytes(xml));
            }
        }
        return filled;
    }

    private static void fill(Document xml, List<FormFields> letters, boolean checking, FormFilling filling) {
        var root = xml.getDocumentElement();
        var content = WordXml.elements(root, "body").stream().findFirst().orElse(root);
        var blocks = WordXml.elements(content).stream()
                .filter(block -> !WordXml.is(block, "sectPr"))
                .toList();
        if (letters.size() == 1) {
            filling.blocks(blocks, FormScope.of(letters.getFirst(), checking));
            return;
        }
        var first = true;
        for (var letter : letters) {
            if (!first) {
                WordXml.insertBefore(pageEnd(content), blocks.getFirst());
            }
            var copies = new ArrayList<Element>();
            for (var block : blocks) {
                var copy = (Element) block.cloneNode(true);
                WordXml.insertBefore(copy, blocks.getFirst());
                copies.add(copy);
            }
            filling.blocks(copies, FormScope.of(letter, checking));
            first = false;
        }
        blocks.forEach(WordXml::remove);
    }

    /** An empty paragraph that ends the pages of a letter, so that the next one counts its own. */
    private static Element pageEnd(Element body) {
        var paragraph = WordXml.element(body, "p");
        var properties = WordXml.element(body, "pPr");
        WordXml.elements(body, "sectPr").stream()
                .reduce((_, last) -> last)
                .ifPresent(section -> properties.appendChild(section.cloneNode(true)));
        paragraph.appendChild(properties);
        return paragraph;
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
