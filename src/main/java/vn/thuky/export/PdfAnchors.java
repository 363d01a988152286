package vn.thuky.export;

import com.openhtmltopdf.pdfboxout.PagePosition;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDestinationNameTreeNode;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import vn.thuky.document.block.Section.Orientation;

/**
 * Where on the pages each block begins and which record it came from. They are named destinations of the PDF, so that a file that was
 * sent still leads back.
 */
final class PdfAnchors {
    private static final String PREFIX = "from-";
    private static final Pattern ALL = Pattern.compile(PREFIX + ".*");

    /** Files sent before blocks were counted name one place only. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d+)(?:\\.(\\d+))?-(.*)");

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;
    private static final double ROUNDING = 2;

    private PdfAnchors() {}

    /** The identity of the element of a block in the page, or of a row of it; {@code source} may be empty. */
    static String id(int block, int part, String source) {
        return "%s%06d.%05d-%s".formatted(PREFIX, block, part, source);
    }

    /** The identity of the element of a whole table. */
    static String table(int block) {
        return "table-%06d".formatted(block);
    }

    /** The page, from 0, on which each block ends, or a row of it, by {@link #id} without the source; once they are laid out. */
    static Map<String, Integer> pages(PdfBoxRenderer renderer) {
        var sheets = new TreeMap<Integer, Integer>();
        renderer.getRootBox().getLayer().getPages().forEach(page -> sheets.put(page.getTop(), page.getPageNo()));
        var pages = new HashMap<String, Integer>();
        var named = renderer.getSharedContext().getIdMap();
        if (named != null) { // no element has an identity
            named.forEach((id, box) -> {
                var sheet = sheets.floorEntry(box.getAbsY() + box.getHeight() - 1);
                if (id.startsWith(PREFIX) && sheet != null) {
                    pages.put(key(id), sheet.getValue());
                }
            });
        }
        return pages;
    }

    private static String key(String id) {
        return id.substring(0, id.indexOf('-', PREFIX.length()) + 1);
    }

    /** Once the pages are set. A block over several pages is found on its last one, as if it stuck out of the top of it. */
    static void write(PdfBoxRenderer renderer, PDDocument document, Layout layout) {
        Map<String, PDPageDestination> anchors = new TreeMap<>();
        for (PagePosition<Box> found : renderer.findPagePositionsByID(ALL)) {
            var sheet = document.getPage(found.getPageNo()).getMediaBox();
            var orientation = sheet.getWidth() > sheet.getHeight() ? Orientation.LANDSCAPE : Orientation.PORTRAIT;
            var edge = sheet.getHeight() - layout.top(orientation) * POINTS_A_MILLIMETRE;
            var room = edge - layout.bottom(orientation) * POINTS_A_MILLIMETRE;
            var top = found.getY() + found.getHeight();
            var earlier = (int) Math.clamp(Math.ceil((top - edge - ROUNDING) / room), 0, found.getPageNo());
            var destination = new PDPageXYZDestination();
            destination.setPage(document.getPage(found.getPageNo() - earlier));
            destination.setLeft(Math.round(found.getX()));
            destination.setTop((int) Math.round(top - earlier * room));
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
        var pages = pages(document);
        var anchors = new ArrayList<PageAnchor>();
        for (var entry : names.getDests().getNames().entrySet()) {
            var name = NAME.matcher(entry.getKey());
            if (name.matches()
                    && entry.getValue() instanceof PDPageXYZDestination at
                    && pages.containsKey(at.getPage().getCOSObject())) {
                var top = at.getPage().getMediaBox().getHeight() - at.getTop();
                var part = name.group(2) == null ? 0 : Integer.parseInt(name.group(2));
                anchors.add(new PageAnchor(
                        pages.get(at.getPage().getCOSObject()),
                        top,
                        Integer.parseInt(name.group(1)),
                        part,
                        name.group(3)));
            }
        }
        anchors.sort(Comparator.comparingInt(PageAnchor::page).thenComparingDouble(PageAnchor::top));
        return List.copyOf(anchors);
    }

    /** The pages by what they are in the file; asking the file for the number of each would go through all of them. */
    private static Map<COSDictionary, Integer> pages(PDDocument document) {
        var pages = new IdentityHashMap<COSDictionary, Integer>();
        for (var page : document.getPages()) {
            pages.put(page.getCOSObject(), pages.size());
        }
        return pages;
    }
}
