package vn.thuky.ui.agenda;

import vn.thuky.ui.kit.Message;

/** What should be noticed about an item's times. */
record AgendaRemark(Kind kind, Message message) {

    /** What it is about, the weightiest first. */
    enum Kind {
        OVERLAP,
        PAST_END,
        NO_LENGTH,
        GAP
    }
}
