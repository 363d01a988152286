package vn.thuky.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thuky.service.Comparison;
import vn.thuky.service.Comparison.Line;

/**
 * One line of a comparison: a paragraph, or how many that did not change were left out.
 *
 * @param skipped paragraphs left out; 0 for a paragraph
 */
public record ComparisonRow(Optional<Line> line, int skipped) {
    /** Paragraphs shown before and after a changed one, to see where it is. */
    private static final int CONTEXT = 1;

    /** What changed, with what stands around it. */
    static List<ComparisonRow> of(Comparison comparison) {
        var lines = comparison.lines();
        var rows = new ArrayList<ComparisonRow>();
        var skipped = 0;
        for (var i = 0; i < lines.size(); i++) {
            if (nearChange(lines, i)) {
                addSkipped(rows, skipped);
                skipped = 0;
                rows.add(new ComparisonRow(Optional.of(lines.get(i)), 0));
            } else {
                skipped++;
            }
        }
        addSkipped(rows, skipped);
        return comparison.changes() == 0 ? List.of() : rows;
    }

    private static void addSkipped(List<ComparisonRow> rows, int skipped) {
        if (skipped > 0) {
            rows.add(new ComparisonRow(Optional.empty(), skipped));
        }
    }

    private static boolean nearChange(List<Line> lines, int index) {
        return lines.subList(Math.max(0, index - CONTEXT), Math.min(lines.size(), index + CONTEXT + 1)).stream()
                .anyMatch(Line::changed);
    }
}
