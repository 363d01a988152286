package vn.thuky.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import vn.thuky.document.block.Paper;

/** Writes papers as one HTML file that needs nothing from outside. */
final class HtmlWriter implements PaperWriter {

    @Override
    public void write(Paper paper, Imprint imprint, OutputStream target) throws IOException {
        var page = new HtmlPage(paper, imprint, StyleSheet.ofScreens(paper.style()));
        target.write(page.markup(UnaryOperator.identity()).getBytes(StandardCharsets.UTF_8));
    }
}
