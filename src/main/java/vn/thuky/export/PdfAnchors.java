package vn.thuky.export;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * Where on the pages each block begins and which record it came from. They are named destinations of the PDF, so that a file that was
 * sent still leads back.
 */
final class PdfAnchors {
    private static final String PREFIX = "from-";
    private static final Pattern ALL = Pattern.compile(PREFIX + ".*");

    private PdfAnchors() {}

    /** The identity of the element of a block in the page; {@code place} differs from block to block, {@code source} may be empty. */
    static String id(int place, String source) {
        return "%s%09d-%s".formatted(PREFIX, place, source);
    }

    /** Once the pages are set. */
    static void write(PdfBoxRenderer renderer, PDDocument document) {
        Map<String, PDPageDestination> anchors = new TreeMap<>();
        for (PagePosition<Box> found : renderer.findPagePositionsByID(ALL)) {
            var page = document.getPage(found.getPageNo());
            var destination = new PDPageXYZDestination();
            destination.setPage(page);
            destination.setLeft(Math.round(found.getX()));
            destination.setTop(Math.round(found.getY() + found.getHeight()));
            anchors.putIfAbsent(found.getId(), destination);
        }
        if (!anchors.isEmpty()) {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            var tree = new PDDestinationNameTreeNode();
            tree.setNames(anchors);
            names.setDests(tree);
            document.getDocumentCatalog().setNames(names);
        }
    }

    /** From top to bottom; none in a PDF that has none. */
    static List<PageAnchor> read(PDDocument document) throws IOException {
        var names = document.getDocumentCatalog().getNames();
        if (names == null || names.getDests() == null || names.getDests().getNames() == null) {
            return List.of();
        }
        var anchors = new ArrayList<PageAnchor>();
        for (var entry : names.getDests().getNames().entrySet()) {
            if (entry.getKey().startsWith(PREFIX) && entry.getValue() instanceof PDPageXYZDestination at) {
                var page = at.retrievePageNumber();
                var height = document.getPage(page).getMediaBox().getHeight();
                var source = entry.getKey().substring(id(0, "").length());
                anchors.add(new PageAnchor(page, height - at.getTop(), source));
            }
        }
        anchors.sort(Comparator.comparingInt(PageAnchor::page).thenComparingDouble(PageAnchor::top));
        return List.copyOf(anchors);
    }
}
