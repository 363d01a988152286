package vn.thuky.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.thuky.document.block.Section.Orientation;
import vn.thuky.domain.office.PaperStyle;

/** Style sheets of the XHTML page: what the office may set, then what is always so, then what sheets or screens need. */
final class StyleSheet {
    private StyleSheet() {}

    /** For the PDF. */
    static String ofSheets(PaperStyle style) {
        return sizes(style) + sheets(style) + read("paper.css") + read("sheets.css");
    }

    /** For browsers, on screen and printed. */
    static String ofScreens(PaperStyle style) {
        return sizes(style) + sheets(style) + read("paper.css") + read("screens.css");
    }

    private static String sizes(PaperStyle style) {
        var layout = new Layout(style);
        var letters = style.letters();
        return String.format(
                Locale.ROOT,
                """
                body { font-size: %dpt; }
                p, h1, h2, h3, h4, h5 { line-height: %.3f; margin: 0; }
                p.body, p.italic, p.flush, .heading { margin-bottom: %dpt; line-height: %.3f; text-align: justify; }
                p.body, p.italic, .heading { text-indent: %.1fmm; }
                .state { font-size: %dpt; }
                .motto { font-size: %dpt; }
                .superior, .agency { font-size: %dpt; }
                .dateline { font-size: %dpt; }
                .title { font-size: %dpt; }
                .subject { font-size: %dpt; }
                p.italic { font-size: %dpt; }
                .signer { font-size: %dpt; }
                .signer.name { font-size: %dpt; }
                """,
                style.fontSize(),
                Layout.LINE,
                style.spacing(),
                Layout.LINE * style.lineSpacing() / 100,
                layout.indent(),
                letters.state(),
                letters.motto(),
                letters.agency(),
                letters.dateline(),
                letters.title(),
                letters.subject(),
                letters.basis(),
                letters.office(),
                letters.signer());
    }

    private static String sheets(PaperStyle style) {
        return sheet("@page", "portrait", style, Orientation.PORTRAIT)
                + sheet("@page landscape", "landscape", style, Orientation.LANDSCAPE)
                + sheet("@page folded", "folded", style, Orientation.FOLDED);
    }

    private static String sheet(String rule, String name, PaperStyle style, Orientation orientation) {
        var layout = new Layout(style);
        return String.format(
                Locale.ROOT,
                """
                %s { size: %.0fmm %.0fmm; margin: %.0fmm %.0fmm %.0fmm %.0fmm; }
                section.%s { width: %.0fmm; }
                """,
                rule,
                layout.sheetWidth(orientation),
                layout.sheetHeight(orientation),
                layout.top(orientation),
                layout.right(orientation),
                layout.bottom(orientation),
                layout.left(orientation),
                name,
                layout.textWidth(orientation));
    }

    private static String read(String name) {
        try (var stream = StyleSheet.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no style sheet " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
