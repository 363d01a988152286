package vn.thuky.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Finding;
import vn.thuky.document.block.Heading;
import vn.thuky.document.block.Inline;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Paragraph;
import vn.thuky.document.block.Phrase;
import vn.thuky.document.block.Section;
import vn.thuky.domain.Id;
import vn.thuky.domain.document.TextEdit;
import vn.thuky.text.Excerpt;

/**
 * The paragraphs of a paper that were worded by hand. Each paragraph has a name that stays while the record changes: the record it was
 * made from, or the words before its colon, and which one of several it is.
 */
public final class Wording {
    private static final int SAID = 60;

    private final Paper paper;
    private final List<Passage> passages;

    /**
     * A paragraph, in the order of the paper; those that are gone come last.
     *
     * @param generated what the record says now; empty when the paragraph is gone
     * @param source the record it was made from
     */
    public record Passage(String name, String generated, Optional<TextEdit> edit, Optional<Id> source) {

        /** Whether what it was made from says something else than when it was worded by hand, or is gone. */
        public boolean outdated() {
            return edit.filter(by -> !by.generated().equals(generated)).isPresent();
        }

        public boolean gone() {
            return generated.isEmpty();
        }
    }

    /** A paper as it is generated, with what was worded by hand. */
    public Wording(Paper paper, List<TextEdit> edits) {
        this.paper = paper;
        this.passages = edits.isEmpty() ? generated(paper) : edited(generated(paper), edits);
    }

    public List<Passage> passages() {
        return passages;
    }

    /** The paper with its wording; what was worded on another ground is among its findings. */
    public Paper paper() {
        var left = new ArrayList<>(passages);
        var sections = paper.sections().stream()
                .map(section -> new Section(
                        section.orientation(),
                        section.blocks().stream()
                                .map(block -> worded(block, left))
                                .toList()))
                .toList();
        var findings = new ArrayList<>(paper.findings());
        passages.stream().filter(Passage::outdated).map(Wording::finding).forEach(findings::add);
        return new Paper(paper.kind(), paper.title(), paper.style(), sections, findings, paper.events());
    }

    private static Finding finding(Passage passage) {
        var text = passage.edit().map(TextEdit::text).orElse("");
        var key = passage.gone() ? "document.finding.wordingGone" : "document.finding.wordingOutdated";
        return new Finding(key, List.of(Excerpt.of(text, SAID)), Optional.empty());
    }

    private static Block worded(Block block, List<Passage> left) {
        if (text(block).isEmpty()) {
            return block;
        }
        return left.removeFirst().edit().map(edit -> worded(block, edit.text())).orElse(block);
    }

    private static Block worded(Block block, String text) {
        return switch (block) {
            case Paragraph(var old, var look, var source) -> new Paragraph(phrase(old, text), look, source);
            case Heading(var level, var old, var source) -> new Heading(level, phrase(old, text), source);
            default -> block;
        };
    }

    /** Bold words that a paragraph began with stay bold where it still begins with them. */
    private static Phrase phrase(Phrase old, String text) {
        return old.parts().stream()
                .findFirst()
                .filter(part -> part instanceof Inline.Run && text.startsWith(part.text()))
                .map(part -> new Phrase(List.of(part))
                        .plus(text.substring(part.text().length())))
                .orElseGet(() -> Phrase.of(text));
    }

    private static Optional<Phrase> text(Block block) {
        return switch (block) {
            case Paragraph paragraph -> Optional.of(paragraph.text()).filter(text -> !text.isEmpty());
            case Heading heading -> Optional.of(heading.text()).filter(text -> !text.isEmpty());
            default -> Optional.empty();
        };
    }

    private static List<Passage> generated(Paper paper) {
        var counts = new HashMap<String, Integer>();
        var found = new ArrayList<Passage>();
        for (var block : paper.blocks()) {
            text(block).map(Phrase::text).ifPresent(text -> {
                var source = source(block);
                var base = source.map(Id::value).orElseGet(() -> label(text));
                var name = base + "/" + counts.merge(base, 1, Integer::sum);
                found.add(new Passage(name, text, Optional.empty(), source));
            });
        }
        return found;
    }

    private static Optional<Id> source(Block block) {
        return switch (block) {
            case Paragraph paragraph -> paragraph.source();
            case Heading heading -> heading.source();
            default -> Optional.empty();
        };
    }

    private static String label(String text) {
        var colon = text.indexOf(':');
        return colon > 0 ? text.substring(0, colon) : "";
    }

    /** Ties each edit to its paragraph: the one that still says what it said then, else the one of its name. */
    private static List<Passage> edited(List<Passage> generated, List<TextEdit> edits) {
        Map<String, Passage> byName = new LinkedHashMap<>();
        generated.forEach(passage -> byName.put(passage.name(), passage));
        var gone = new ArrayList<Passage>();
        for (var edit : edits) {
            find(
                            byName,
                            passage -> passage.name().equals(edit.paragraph())
                                    && passage.generated().equals(edit.generated()))
                    .or(() -> find(
                            byName,
                            passage -> sameBase(passage.name(), edit.paragraph())
                                    && passage.generated().equals(edit.generated())))
                    .or(() -> find(byName, passage -> passage.name().equals(edit.paragraph())))
                    .ifPresentOrElse(
                            passage -> byName.put(passage.name(), with(passage, edit)),
                            () -> gone.add(new Passage(edit.paragraph(), "", Optional.of(edit), Optional.empty())));
        }
        var all = new ArrayList<>(byName.values());
        all.addAll(gone);
        return List.copyOf(all);
    }

    private static Optional<Passage> find(Map<String, Passage> passages, Predicate<Passage> wanted) {
        return passages.values().stream()
                .filter(passage -> passage.edit().isEmpty())
                .filter(wanted)
                .findFirst();
    }

    private static boolean sameBase(String one, String other) {
        return base(one).equals(base(other));
    }

    private static String base(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('/')));
    }

    private static Passage with(Passage passage, TextEdit edit) {
        return new Passage(passage.name(), passage.generated(), Optional.of(edit), passage.source());
    }
}
