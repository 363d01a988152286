package vn.thuky.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Signatures;
import vn.thuky.document.block.Table;

/**
 * The rows of tables that begin a page so that signatures below do not stand alone on it, nor the name of a group at the end of the page
 * before it. The maker of the PDF keeps blocks of one parent together, the whole of a table or nothing: so the pages are set, and set
 * again with these rows where that came about.
 */
final class LastRows {
    /** Lines of the paper that go with signatures. */
    static final int LINES = 2;

    private final Paper paper;
    private final Map<Integer, Integer> beginning = new TreeMap<>();
    private final Map<Integer, Set<Integer>> groups = new TreeMap<>();

    LastRows(Paper paper) {
        this.paper = paper;
    }

    /**
     * Looks where the pages have come to be.
     *
     * @param pages as {@link PdfAnchors#pages}
     * @param lines that shall stand above signatures at least
     * @return whether the pages are to be set again
     */
    boolean move(Map<String, Integer> pages, int lines) {
        var blocks = paper.blocks();
        var moved = false;
        for (var i = 1; i < blocks.size(); i++) {
            var above = blocks.get(i) instanceof Signatures ? above(blocks, i) : Optional.<Integer>empty();
            var sheet = pages.get(PdfAnchors.id(i, 0, ""));
            if (above.isPresent() && sheet != null) {
                var table = above.get();
                var last = ((Table) blocks.get(table)).rows().size() - 1;
                var first = last + 1 - lines + (i - table - 1);
                if (first <= last && !sheet.equals(pages.get(PdfAnchors.id(table, Math.max(0, first), "")))) {
                    beginning.put(table, first);
                    moved = true;
                }
            }
        }
        return moved;
    }

    /**
     * Looks for names of groups that stand below all rows of their page: the first in each table, since others move with it.
     *
     * @param pages as {@link PdfAnchors#pages}
     * @return whether the pages are to be set again
     */
    boolean moveGroups(Map<String, Integer> pages) {
        var blocks = paper.blocks();
        var moved = false;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table) {
                var name = lonely(table, i, pages);
                moved |= name.isPresent()
                        && groups.computeIfAbsent(i, _ -> new TreeSet<>()).add(name.getAsInt());
            }
        }
        return moved;
    }

    private static OptionalInt lonely(Table table, int place, Map<String, Integer> pages) {
        return IntStream.range(0, table.rows().size() - 1)
                .filter(row -> table.rows().get(row).group())
                .filter(row -> !Objects.equals(
                        pages.get(PdfAnchors.id(place, row, "")), pages.get(PdfAnchors.id(place, row + 1, ""))))
                .findFirst();
    }

    /** The table above signatures, with one line between at most. */
    private static Optional<Integer> above(List<Block> blocks, int signatures) {
        var at = blocks.get(signatures - 1) instanceof Paragraph ? signatures - 2 : signatures - 1;
        return Optional.of(at).filter(place -> place >= 0 && blocks.get(place) instanceof Table);
    }

    /** As rules of a style sheet. The first row takes all of the table above it along. */
    String rules() {
        var named = groups.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(row -> rule(entry.getKey(), row)));
        var last = beginning.entrySet().stream().map(entry -> rule(entry.getKey(), entry.getValue()));
        return Stream.concat(named, last).collect(Collectors.joining());
    }

    private static String rule(int table, int row) {
        var element = row <= 0 ? "#" + PdfAnchors.table(table) : "tr[id^=\"" + PdfAnchors.id(table, row, "") + "\"]";
        return element + " { page-break-before: always; }\n";
    }
}
