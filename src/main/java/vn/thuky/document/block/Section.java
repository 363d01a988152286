package vn.thuky.document.block;

import java.util.List;

/** Pages of one orientation; it begins on a new page and numbers its pages on its own, as appendices must. */
public record Section(Orientation orientation, List<Block> blocks) {

    /** How the sheet lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE,
        /** Upright, to be folded down the middle; without page numbers. */
        FOLDED
    }

    public Section {
        blocks = List.copyOf(blocks);
    }

    public static Section portrait(List<Block> blocks) {
        return new Section(Orientation.PORTRAIT, blocks);
    }

    public static Section folded(List<Block> blocks) {
        return new Section(Orientation.FOLDED, blocks);
    }

    public static Section landscape(List<Block> blocks) {
        return new Section(Orientation.LANDSCAPE, blocks);
    }
}
