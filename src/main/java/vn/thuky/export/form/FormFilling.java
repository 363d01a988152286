package vn.thuky.export.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import vn.thuky.document.block.Phrase;

/**
 * Fills one part of a form. A mark on a paragraph of its own repeats the paragraphs down to the one that closes it, marks in the rows of a
 * table repeat these rows, marks within a line repeat the words between them.
 */
final class FormFilling {
    /** So many of what is repeated go with what follows, as lines go with signatures. */
    private static final int KEPT = 2;

    private final FormPlaces places;
    private final List<FormProblem> problems;

    /** {@code problems} gets what cannot be filled. */
    FormFilling(FormPlaces places, List<FormProblem> problems) {
        this.places = places;
        this.problems = problems;
    }

    /** Fills paragraphs and tables that follow each other. */
    void blocks(List<Element> blocks, FormScope scope) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var mark = WordXml.is(block, "p") ? FormRuns.sole(block) : Optional.<FormTag>empty();
            if (mark.isPresent() && mark.get().opens()) {
                i = repeat(blocks, i, mark.get(), scope);
            } else if (mark.isPresent() && mark.get().closes()) {
                problem(block, "forms.problem.notOpened", mark.get());
                WordXml.remove(block);
            } else {
                block(block, scope);
            }
        }
    }

    private void block(Element block, FormScope scope) {
        if (WordXml.is(block, "p")) {
            paragraph(block, scope);
        } else if (WordXml.is(block, "tbl")) {
            table(block, scope);
        } else {
            blocks(WordXml.elements(block), scope);
        }
    }

    /** A table of which no row is left is left out. */
    private void table(Element table, FormScope scope) {
        new FormRows(this).fill(WordXml.own(table, "tr"), scope);
        if (WordXml.own(table, "tr").isEmpty()) {
            var parent = table.getParentNode();
            WordXml.remove(table);
            keepWhole(parent);
        }
    }

    /** Repeats what stands between two marks; gives back where the closing one is. */
    private int repeat(List<Element> blocks, int open, FormTag mark, FormScope scope) {
        int close = closing(blocks, open, mark);
        if (close < 0) {
            problem(blocks.get(open), "forms.problem.notClosed", mark);
            WordXml.remove(blocks.get(open));
            return open;
        }
        var parent = blocks.get(open).getParentNode();
        if (close > open + 1) {
            repeat(blocks.subList(open + 1, close), mark, blocks.get(open), scope, this::blocks);
        }
        WordXml.remove(blocks.get(open));
        WordXml.remove(blocks.get(close));
        keepWhole(parent);
        return close;
    }

    private static int closing(List<Element> blocks, int open, FormTag mark) {
        int depth = 0;
        for (int i = open; i < blocks.size(); i++) {
            var other = WordXml.is(blocks.get(i), "p") ? FormRuns.sole(blocks.get(i)) : Optional.<FormTag>empty();
            if (other.isPresent() && other.get().name().equals(mark.name())) {
                depth += other.get().opens() ? 1 : other.get().closes() ? -1 : 0;
            }
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Puts copies of nodes before the first of them, each filled with its own scope, and takes them away themselves. */
    <N extends Node> void repeat(
            List<N> nodes, FormTag mark, Element where, FormScope scope, BiConsumer<List<N>, FormScope> fill) {
        var scopes = scope.within(mark);
        if (scopes.isEmpty()) {
            problem(where, "forms.problem.unknown", mark);
        }
        var left = scopes.map(List::size).orElse(0);
        for (var one : scopes.orElse(List.of())) {
            var copies = new ArrayList<N>();
            for (var node : nodes) {
                @SuppressWarnings("unchecked") // a copy is of the same type
                var copy = (N) node.cloneNode(true);
                WordXml.insertBefore(copy, nodes.getFirst());
                copies.add(copy);
            }
            if (left > KEPT) {
                letGo(copies.getLast());
            }
            left--;
            fill.accept(copies, one);
        }
        nodes.forEach(WordXml::remove);
    }

    /** Takes off that a paragraph or a row stays on the page of what follows, which is meant for the last of them. */
    private static void letGo(Node copy) {
        WordXml.all(copy, "keepNext").forEach(WordXml::remove);
    }

    /** Fills the words of a paragraph; one that only holds what is empty is left out. */
    private void paragraph(Element paragraph, FormScope scope) {
        var all = FormRuns.sole(paragraph).isPresent();
        words(new ArrayList<>(FormRuns.of(paragraph)), paragraph, scope);
        var said = FormRuns.said(paragraph);
        if (scope.checking() && (said.contains("{{") || said.contains("}}"))) {
            problem(paragraph, "forms.problem.braces", List.of());
        }
        for (var box : WordXml.all(paragraph, "txbxContent")) {
            blocks(WordXml.elements(box), scope);
        }
        if (all && said.isEmpty() && WordXml.all(paragraph, "sectPr").isEmpty()) {
            var parent = paragraph.getParentNode();
            WordXml.remove(paragraph);
            keepWhole(parent);
        }
    }

    /** A cell, a text box and a header must hold a paragraph, and a cell must end with one. */
    private static void keepWhole(@Nullable Node parent) {
        if (!(parent instanceof Element container) || WordXml.is(container, "body")) {
            return;
        }
        var blocks = WordXml.elements(container).stream()
                .filter(one -> WordXml.is(one, "p") || WordXml.is(one, "tbl"))
                .toList();
        if (blocks.isEmpty() || WordXml.is(blocks.getLast(), "tbl")) {
            container.appendChild(WordXml.element(container, "p"));
        }
    }

    private void words(List<Element> runs, Element paragraph, FormScope scope) {
        for (int i = 0; i < runs.size(); i++) {
            var run = runs.get(i);
            var mark = FormRuns.tag(run);
            if (mark.isEmpty()) {
                continue;
            }
            if (mark.get().sort() == FormTag.Sort.VALUE) {
                FormRuns.insert(value(mark.get(), paragraph, scope), run);
            } else if (mark.get().closes()) {
                problem(paragraph, "forms.problem.notOpened", mark.get());
            } else {
                i = repeatWords(runs, i, mark.get(), paragraph, scope);
            }
            WordXml.remove(run);
        }
    }

    private int repeatWords(List<Element> runs, int open, FormTag mark, Element paragraph, FormScope scope) {
        int depth = 0;
        for (int i = open; i < runs.size(); i++) {
            var other = FormRuns.tag(runs.get(i));
            if (other.isPresent() && other.get().name().equals(mark.name())) {
                depth += other.get().opens() ? 1 : other.get().closes() ? -1 : 0;
            }
            if (depth == 0) {
                var within = runs.subList(open + 1, i);
                if (!within.isEmpty()) {
                    repeat(within, mark, paragraph, scope, (copies, one) -> words(copies, paragraph, one));
                }
                WordXml.remove(runs.get(i));
                return i;
            }
        }
        problem(paragraph, "forms.problem.notClosed", mark);
        return open;
    }

    private Phrase value(FormTag mark, Element paragraph, FormScope scope) {
        var value = scope.value(mark.name());
        if (value.isEmpty()) {
            var isList = scope.list(mark.name()).isPresent();
            problem(paragraph, isList ? "forms.problem.list" : "forms.problem.unknown", mark);
        }
        return value.orElse(Phrase.EMPTY);
    }

    void problem(Element where, String key, FormTag mark) {
        problem(where, key, List.of(mark.written(), mark.name()));
    }

    private void problem(Element where, String key, List<String> values) {
        problems.add(new FormProblem(places.of(where), key, values));
    }
}
