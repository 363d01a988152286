package vn.thuky.ui.speeches;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.thuky.service.SpeechQueue;
import vn.thuky.service.SpeechQueue.Load;
import vn.thuky.text.DateWords;
import vn.thuky.text.Worded;
import vn.thuky.ui.kit.Message;

/**
 * How the time asked for stands to the time there is.
 *
 * @param over whether more is asked for than there is
 */
record LoadLine(Message message, boolean over) {

    /** One line for each agenda item with speeches, and one for the speeches of no item. */
    static List<LoadLine> of(SpeechQueue queue) {
        var lines = new ArrayList<LoadLine>();
        queue.loads().forEach(load -> lines.add(of(load)));
        var loose = queue.loose();
        if (loose > 0) {
            lines.add(new LoadLine(Message.of("speeches.load.loose", loose), false));
        }
        return lines;
    }

    private static LoadLine of(Load load) {
        var excess = load.excess();
        var said = Message.of(
                "speeches.load",
                load.item().title(),
                load.speeches(),
                length(load.registered()),
                length(load.item().planned()));
        if (excess.isZero()) {
            return new LoadLine(said, false);
        }
        return excess.isNegative()
                ? new LoadLine(Message.of("speeches.load.spare", said, length(excess.negated())), false)
                : new LoadLine(Message.of("speeches.load.over", said, length(excess)), true);
    }

    /** A length in words. */
    static Worded length(Duration length) {
        return texts -> new DateWords(texts.language()).length(length);
    }
}
