package vn.thuky.export.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** Fills the rows of a table: marks that stand in different cells, or around all words of a row, repeat the rows from one to the other. */
final class FormRows {
    private final FormFilling filling;

    FormRows(FormFilling filling) {
        this.filling = filling;
    }

    /** A mark that is about rows. */
    private record RowMark(Element run, FormTag tag) {}

    void fill(List<Element> rows, FormScope scope) {
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            var marks = marks(row);
            if (marks.isEmpty()) {
                WordXml.own(row, "tc").forEach(cell -> filling.blocks(WordXml.elements(cell), scope));
                continue;
            }
            var first = marks.getFirst();
            var last = first.tag().opens() ? closing(rows, i, first) : Optional.<Closing>empty();
            takeOut(first.run());
            if (last.isEmpty()) {
                var key = first.tag().opens() ? "forms.problem.notClosed" : "forms.problem.notOpened";
                filling.problem(row, key, first.tag());
                i--;
                continue;
            }
            takeOut(last.get().mark().run());
            filling.repeat(rows.subList(i, last.get().row() + 1), first.tag(), row, scope, this::fill);
            i = last.get().row();
        }
    }

    private record Closing(int row, RowMark mark) {}

    private static Optional<Closing> closing(List<Element> rows, int from, RowMark open) {
        int depth = 0;
        for (int i = from; i < rows.size(); i++) {
            for (var mark : marks(rows.get(i))) {
                if (mark.tag().name().equals(open.tag().name())) {
                    depth += mark.tag().opens() ? 1 : -1;
                    if (depth == 0) {
                        return Optional.of(new Closing(i, mark));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The marks of a row that are not settled within one paragraph or one cell. */
    private static List<RowMark> marks(Element row) {
        var marks = new ArrayList<RowMark>();
        var said = WordXml.own(row, "tc").stream()
                .flatMap(cell -> WordXml.elements(cell, "p").stream())
                .map(FormRuns::said)
                .collect(Collectors.joining())
                .strip();
        for (var cell : WordXml.own(row, "tc")) {
            var settled = settled(cell);
            for (var paragraph : WordXml.elements(cell, "p")) {
                if (!settled.contains(paragraph)) {
                    marks.addAll(open(paragraph, said));
                }
            }
        }
        return marks;
    }

    /** Paragraphs that are nothing but a mark, and whose other one stands likewise in the same cell. */
    private static Set<Element> settled(Element cell) {
        var settled = new HashSet<Element>();
        var open = new ArrayList<Element>();
        for (var paragraph : WordXml.elements(cell, "p")) {
            var mark = FormRuns.sole(paragraph);
            if (mark.isPresent() && mark.get().opens()) {
                open.add(paragraph);
            } else if (mark.isPresent() && mark.get().closes()) {
                var pair = open.reversed().stream()
                        .filter(other -> FormRuns.sole(other)
                                .filter(tag -> tag.name().equals(mark.get().name()))
                                .isPresent())
                        .findFirst();
                pair.ifPresent(other -> {
                    settled.add(other);
                    settled.add(paragraph);
                    open.remove(other);
                });
            }
        }
        return settled;
    }

    /** The marks of a paragraph without those that are closed in it, unless they are around all that the row says. */
    private static List<RowMark> open(Element paragraph, String row) {
        var left = new ArrayList<RowMark>();
        var all = new ArrayList<RowMark>();
        for (var run : FormRuns.of(paragraph)) {
            FormRuns.tag(run)
                    .filter(tag -> tag.opens() || tag.closes())
                    .map(tag -> new RowMark(run, tag))
                    .ifPresent(all::add);
        }
        for (var mark : all) {
            var pair = mark.tag().closes()
                    ? left.reversed().stream()
                            .filter(other -> other.tag().opens()
                                    && other.tag().name().equals(mark.tag().name()))
                            .findFirst()
                    : Optional.<RowMark>empty();
            if (pair.isEmpty() || isAll(pair.get(), mark, row)) {
                left.add(mark);
            } else {
                left.remove(pair.get());
            }
        }
        return left;
    }

    private static boolean isAll(RowMark open, RowMark close, String row) {
        return row.startsWith(FormRuns.text(open.run()).strip())
                && row.endsWith(FormRuns.text(close.run()).strip());
    }

    /** Takes out a mark, and its paragraph where that says nothing else and is not the only one of its cell. */
    private static void takeOut(Element run) {
        var paragraph = Objects.requireNonNull(run.getParentNode());
        WordXml.remove(run);
        if (WordXml.is(paragraph, "p")
                && FormRuns.said((Element) paragraph).isBlank()
                && WordXml.elements(Objects.requireNonNull(paragraph.getParentNode()), "p")
                                .size()
                        > 1) {
            WordXml.remove(paragraph);
        }
    }
}
