package vn.thuky.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Phrase;

/** The runs of a paragraph: Word splits what was typed as it likes, so each mark is put into one run, with the look of its first letter. */
final class FormRuns {
    private static final String OTHER = "\uFFFC";

    private FormRuns() {}

    /** The runs of a paragraph in their order, those of text boxes in it left out. */
    static List<Element> of(Element paragraph) {
        return WordXml.own(paragraph, "r");
    }

    /** The text of a run; anything else in it is one sign that no text has. */
    static String text(Element run) {
        return content(run).stream()
                .map(part -> WordXml.is(part, "t") ? part.getTextContent() : OTHER)
                .collect(Collectors.joining());
    }

    /** The text of a paragraph. */
    static String said(Element paragraph) {
        return of(paragraph).stream().map(FormRuns::text).collect(Collectors.joining());
    }

    static Optional<FormTag> tag(Element run) {
        return FormTag.of(text(run));
    }

    /** The mark that is all a paragraph says. */
    static Optional<FormTag> sole(Element paragraph) {
        return FormTag.of(said(paragraph));
    }

    /** Puts every mark of a paragraph into a run of its own. */
    static void join(Element paragraph) {
        if (!said(paragraph).contains("{{")) {
            return;
        }
        of(paragraph).forEach(FormRuns::part);
        var said = said(paragraph);
        var marks = new ArrayList<int[]>();
        var mark = FormTag.PATTERN.matcher(said);
        while (mark.find()) {
            marks.add(new int[] {mark.start(), mark.end()});
        }
        marks.reversed().forEach(range -> join(paragraph, range[0], range[1]));
    }

    /** Leaves one text, or one other thing, in each run. */
    private static void part(Element run) {
        for (var one : content(run)) {
            var own = like(run);
            own.appendChild(one);
            WordXml.insertBefore(own, run);
        }
        WordXml.remove(run);
    }

    private static void join(Element paragraph, int start, int end) {
        int at = 0;
        var whole = new StringBuilder();
        Optional<Element> joined = Optional.empty();
        for (var run : of(paragraph)) {
            var text = text(run);
            int from = Math.max(start - at, 0);
            int to = Math.min(end - at, text.length());
            at += text.length();
            if (from >= to) {
                continue;
            }
            whole.append(text, from, to);
            if (joined.isEmpty()) {
                joined = Optional.of(like(run));
                if (from > 0) {
                    WordXml.insertBefore(written(like(run), text.substring(0, from)), run);
                }
                WordXml.insertBefore(joined.get(), run);
            }
            if (to < text.length()) {
                WordXml.insertBefore(written(like(run), text.substring(to)), run);
            }
            WordXml.remove(run);
        }
        joined.ifPresent(run -> written(run, whole.toString()));
    }

    /** Puts words before a run, in its look; bold and italic words stay so. */
    static void insert(Phrase words, Element place) {
        for (var part : words.parts()) {
            var run = like(place);
            if (part instanceof Inline.Run look) {
                switchOn(run, "i", look.italic());
                switchOn(run, "b", look.bold());
            }
            write(run, part.text());
            WordXml.insertBefore(run, place);
        }
    }

    private static void write(Element run, String text) {
        var lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.appendChild(WordXml.element(run, "br"));
            }
            var columns = lines[line].split("\t", -1);
            for (int column = 0; column < columns.length; column++) {
                if (column > 0) {
                    run.appendChild(WordXml.element(run, "tab"));
                }
                written(run, columns[column]);
            }
        }
    }

    private static Element written(Element run, String text) {
        var words = WordXml.element(run, "t");
        words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        words.setTextContent(text);
        run.appendChild(words);
        return run;
    }

    /** An empty run of the same look. */
    private static Element like(Element run) {
        var copy = WordXml.element(run, "r");
        WordXml.elements(run, "rPr").forEach(look -> copy.appendChild(look.cloneNode(true)));
        return copy;
    }

    /** Bold and italic stand after the style and the fonts of a run, before all else. */
    private static void switchOn(Element run, String look, boolean on) {
        if (!on) {
            return;
        }
        var all = WordXml.elements(run, "rPr").stream().findFirst().orElseGet(() -> {
            var made = WordXml.element(run, "rPr");
            run.insertBefore(made, run.getFirstChild());
            return made;
        });
        WordXml.elements(all, look).forEach(WordXml::remove);
        var before = WordXml.elements(all).stream()
                .filter(one -> !WordXml.is(one, "rStyle") && !WordXml.is(one, "rFonts"))
                .findFirst();
        all.insertBefore(WordXml.element(run, look), before.orElse(null));
    }

    private static List<Element> content(Element run) {
        return WordXml.elements(run).stream()
                .filter(part -> !WordXml.is(part, "rPr"))
                .toList();
    }
}
