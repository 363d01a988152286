package vn.thuky.export.form;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thuky.export.form.FormPlace.Part;
import vn.thuky.text.Excerpt;

/** Remembers on every paragraph of a part where it stood, so that copies of it can still be found by who reads the form. */
final class FormPlaces {
    private static final String MARK = "thuky-place";
    private static final int SAID = 40;

    private final Part part;
    private final List<FormPlace> places = new ArrayList<>();
    private int paragraphs;
    private int tables;

    FormPlaces(Part part, Document document) {
        this.part = part;
        walk(document.getDocumentElement(), List.of());
    }

    private void walk(Node parent, List<Integer> cell) {
        for (var element : WordXml.elements(parent)) {
            if (WordXml.is(element, "p")) {
                mark(element, cell.isEmpty() ? List.of(++paragraphs) : cell);
                walk(element, cell);
            } else if (WordXml.is(element, "tbl")) {
                table(element);
            } else {
                walk(element, cell);
            }
        }
    }

    private void table(Element table) {
        int number = ++tables;
        int row = 0;
        for (var tr : WordXml.own(table, "tr")) {
            row++;
            int cell = 0;
            for (var tc : WordXml.own(tr, "tc")) {
                walk(tc, List.of(number, row, ++cell));
            }
        }
    }

    private void mark(Element paragraph, List<Integer> numbers) {
        paragraph.setAttribute(MARK, String.valueOf(places.size()));
        places.add(new FormPlace(part, numbers, Excerpt.of(FormRuns.said(paragraph), SAID)));
    }

    /** Where the paragraph stood, or the first one in a row or cell. */
    FormPlace of(Element element) {
        var marked = element.getAttribute(MARK);
        if (!marked.isEmpty()) {
            return places.get(Integer.parseInt(marked));
        }
        return WordXml.all(element, "p").stream()
                .findFirst()
                .map(this::of)
                .orElseGet(() -> new FormPlace(part, List.of(1), ""));
    }

    /** Takes all that was remembered off again. */
    static void forget(Document document) {
        WordXml.all(document, "p").forEach(paragraph -> paragraph.removeAttribute(MARK));
    }
}
