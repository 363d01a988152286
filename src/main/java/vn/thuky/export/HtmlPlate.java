package vn.thuky.export;

import java.util.function.Consumer;
import vn.thuky.document.block.NamePlate;
import vn.thuky.document.block.Phrase;

/** Writes a name plate as XHTML: two faces turned so that both stand upright when the sheet is folded. */
final class HtmlPlate {
    private final Markup page;
    private final Consumer<Phrase> words;

    HtmlPlate(Markup page, Consumer<Phrase> words) {
        this.page = page;
        this.words = words;
    }

    void write(NamePlate plate) {
        page.open("div", "class", "plate");
        face("first", plate);
        face("second", plate);
        page.close("div");
    }

    private void face(String side, NamePlate plate) {
        page.open("div", "class", "face " + side)
                .open("div", "class", "columns")
                .open("div", "class", "column");
        page.open("p", "class", "plate-name", "style", "font-size: " + Layout.plateName(plate.name()) + "pt");
        words.accept(plate.name().bold());
        page.close("p");
        if (!plate.seat().isEmpty()) {
            page.open("p", "class", "plate-seat");
            words.accept(plate.seat());
            page.close("p");
        }
        page.close("div").close("div").close("div");
    }
}
