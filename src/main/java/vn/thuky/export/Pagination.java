package vn.thuky.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.thuky.document.block.Block;
import vn.thuky.document.block.Paper;
import vn.thuky.document.block.Section;

/**
 * How a paper was set: which block begins where. While a later state of a long paper is being set, which takes a second, the pages in
 * view can be set at once: a page that began with a block is taken to begin with it still.
 */
public record Pagination(Paper paper, List<PageAnchor> anchors) {
    /** A block begins a page when no line of the one before is above it. */
    private static final double LESS_THAN_A_LINE = 8;

    /** Setting more pages than these takes as long as waiting for all. */
    private static final int MOST_PAGES = 15;

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    public Pagination {
        anchors = List.copyOf(anchors);
    }

    /**
     * What to set of a later state of the paper to see these pages.
     *
     * @param first page in view, from 0
     * @param last page in view
     * @return empty when nothing of it changed, or no page near begins with a block that is there still
     */
    public Optional<Stretch> stretch(Paper now, int first, int last) {
        if (!sameSections(now)) {
            return Optional.empty();
        }
        var offset = 0;
        for (var i = 0; i < paper.sections().size(); i++) {
            var before = paper.sections().get(i);
            var from = page(offset);
            var to = page(offset + before.blocks().size());
            if (from.isPresent() && from.getAsInt() <= first && first < to.orElse(Integer.MAX_VALUE)) {
                var whole = new Sheets(before, offset, from.getAsInt());
                return whole.stretch(now, now.sections().get(i), first, last);
            }
            offset += before.blocks().size();
        }
        return Optional.empty();
    }

    private boolean sameSections(Paper now) {
        return paper.style().equals(now.style())
                && paper.sections().stream()
                        .map(Section::orientation)
                        .toList()
                        .equals(now.sections().stream()
                                .map(Section::orientation)
                                .toList());
    }

    /** The page of the first block marked from this one on. */
    private OptionalInt page(int block) {
        return anchors.stream()
                .filter(anchor -> anchor.block() >= block)
                .mapToInt(PageAnchor::page)
                .findFirst();
    }

    /** The pages of one section, whose first block is {@code offset} in the paper and on page {@code start}. */
    private final class Sheets {
        private final List<Block> blocks;
        private final Section section;
        private final int offset;
        private final int start;

        Sheets(Section section, int offset, int start) {
            this.section = section;
            this.blocks = section.blocks();
            this.offset = offset;
            this.start = start;
        }

        Optional<Stretch> stretch(Paper paper, Section now, int first, int last) {
            for (var page = first; page >= start && last - page < MOST_PAGES; page--) {
                var old = begins(page);
                var same = old.isPresent() ? place(old.getAsInt(), now.blocks()) : OptionalInt.empty();
                if (same.isPresent()) {
                    return stretch(paper, now, page, old.getAsInt(), same.getAsInt(), last);
                }
            }
            return Optional.empty();
        }

        private Optional<Stretch> stretch(Paper paper, Section now, int page, int old, int from, int last) {
            var until = next(last + 2);
            var end = now.blocks().size();
            var as = Math.min(end, from + until - old);
            if (now.blocks().subList(from, as).equals(blocks.subList(old, until))) {
                return Optional.empty();
            }
            var to = Math.min(end, as + Math.max(0, end - blocks.size()));
            var part = new Section(section.orientation(), now.blocks().subList(from, to));
            return Optional.of(new Stretch(paper.with(List.of(part)), page, page - start + 1, to == end));
        }

        /** The block a page begins with. */
        private OptionalInt begins(int page) {
            if (page == start) {
                return OptionalInt.of(0);
            }
            var edge = new Layout(paper.style()).top(section.orientation()) * POINTS_A_MILLIMETRE;
            return anchors.stream()
                    .filter(anchor -> anchor.page() == page)
                    .limit(1)
                    .filter(anchor -> anchor.part() == 0 && anchor.top() - edge < LESS_THAN_A_LINE)
                    .mapToInt(anchor -> anchor.block() - offset)
                    .findFirst();
        }

        /** The first block that begins on this page or after it. */
        private int next(int page) {
            return anchors.stream()
                    .filter(anchor -> anchor.page() >= page && anchor.part() == 0)
                    .mapToInt(anchor -> anchor.block() - offset)
                    .filter(block -> block < blocks.size())
                    .findFirst()
                    .orElse(blocks.size());
        }

        /** Where a block, or what stands in its place, is among these; empty when that cannot be told. */
        private OptionalInt place(int block, List<Block> now) {
            var shorter = Math.min(blocks.size(), now.size());
            var head = IntStream.range(0, shorter)
                    .filter(i -> !blocks.get(i).equals(now.get(i)))
                    .findFirst()
                    .orElse(shorter);
            if (block <= head) {
                return OptionalInt.of(block);
            }
            var grown = now.size() - blocks.size();
            var tail = IntStream.range(0, shorter - head)
                    .filter(i -> !blocks.reversed().get(i).equals(now.reversed().get(i)))
                    .findFirst()
                    .orElse(shorter - head);
            if (block >= blocks.size() - tail) {
                return OptionalInt.of(block + grown);
            }
            return IntStream.range(head, now.size() - tail)
                    .filter(i -> now.get(i).equals(blocks.get(block)))
                    .findFirst();
        }
    }
}
