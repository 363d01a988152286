package vn.thuky.export;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Letterhead;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.document.block.Signatures;
import vn.thuky.text.Clean;

/** A paper as one XHTML page with its style sheet; read by browsers and by the maker of the PDF. */
final class HtmlPage {
    private final Paper paper;
    private final Imprint imprint;
    private final String styles;
    private final boolean continued;

    HtmlPage(Paper paper, Imprint imprint, String styles) {
        this(paper, imprint, styles, false);
    }

    /** {@code continued} tells that its first page is not the first of its section. */
    HtmlPage(Paper paper, Imprint imprint, String styles, boolean continued) {
        this.continued = continued;
        this.paper = paper;
        this.imprint = imprint;
        this.styles = styles;
    }

    /** The page; letters pass through {@code letters}, for a font that lacks some. */
    String markup(UnaryOperator<String> letters) {
        var page = new Markup();
        page.verbatim("<!DOCTYPE html>\n").open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", "vi");
        page.open("head").empty("meta", "charset", "UTF-8");
        page.open("title").text(letters.apply(Clean.line(paper.title()))).close("title");
        page.empty("meta", "name", "description", "content", letters.apply(description()));
        page.empty("meta", "name", "subject", "content", letters.apply(description()));
        page.empty("meta", "name", "author", "content", letters.apply(Clean.line(imprint.author())));
        page.open("style").verbatim(styles).close("style").close("head").open("body");
        var place = 0;
        for (var section : paper.sections()) {
            section(page, section, place, letters);
            place += section.blocks().size();
        }
        return page.close("body").close("html").verbatim("\n").toString();
    }

    private void section(Markup page, Section section, int place, UnaryOperator<String> letters) {
        var blocks = new HtmlBlocks(page, new Layout(paper.style()), section.orientation(), letters);
        var orientation = section.orientation().name().toLowerCase(Locale.ROOT);
        page.open("section", "class", continued ? orientation + " continued" : orientation);
        if (continued) {
            blocks.pageNumber();
        } else {
            blocks.pageNumbers();
        }
        var all = section.blocks();
        for (var i = 0; i < all.size(); i++) {
            if (isNextToLast(all, i)) {
                blocks.writeKept(place + i, all.get(i));
            } else {
                blocks.write(place + i, all.get(i));
            }
        }
        page.close("section");
    }

    /** The paragraph before the last one above signatures: both go with them, so that at least two lines do. */
    private static boolean isNextToLast(List<Block> blocks, int at) {
        return at + 2 < blocks.size()
                && blocks.get(at) instanceof Paragraph
                && blocks.get(at + 1) instanceof Paragraph
                && blocks.get(at + 2) instanceof Signatures;
    }

    /** Who issued it, as readers of the file's properties see it. */
    private String description() {
        return paper.blocks().stream()
                .filter(Letterhead.class::isInstance)
                .map(Letterhead.class::cast)
                .map(Letterhead::agency)
                .map(Phrase::text)
                .findFirst()
                .map(agency -> Clean.line(paper.title()) + " – " + Clean.line(agency))
                .orElseGet(() -> Clean.line(paper.title()));
    }
}
