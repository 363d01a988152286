package vn.thuky.ui.shorthands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import vn.thuky.domain.office.Shorthand;
import vn.thuky.domain.office.ShorthandUse;
import vn.thuky.service.Shorthands;
import vn.thuky.ui.kit.Message;
import vn.thuky.ui.kit.Typed;

/**
 * What the list shows of a shorthand.
 *
 * @param twin whether an earlier one of the same use has the same code
 */
record ShorthandLine(Shorthand shorthand, boolean twin) {

    static List<ShorthandLine> of(List<Shorthand> all) {
        var seen = new HashSet<String>();
        var lines = new ArrayList<ShorthandLine>();
        for (var one : all) {
            var fresh = seen.add(one.use() + " " + one.code().toLowerCase(Locale.ROOT));
            lines.add(new ShorthandLine(one, !fresh));
        }
        return lines;
    }

    Typed code() {
        var code = shorthand.code();
        if (code.isEmpty()) {
            return Typed.wrong(code, Message.of("shorthands.problem.noCode"));
        }
        if (shorthand.use() == ShorthandUse.WHILE_TYPING && Shorthands.isMarker(code)) {
            return Typed.wrong(code, Message.of("shorthands.problem.marker", code));
        }
        return twin ? Typed.wrong(code, Message.of("shorthands.problem.twin", code)) : Typed.of(code);
    }
}
