package vn.thuky.export;

import java.util.Arrays;
import java.util.List;
import vn.thuky.document.block.Inline;
import vn.thuky.text.Clean;

/** The lines of a part of a phrase, fit to be written: whatever was typed, no file is broken by it. */
final class Lines {
    private Lines() {}

    static List<String> of(Inline part) {
        return Arrays.asList(Clean.text(part.text()).split("\n", -1));
    }
}
