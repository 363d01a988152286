package vn.thuky.ui.live;

import vn.thuky.domain.speech.NoteKind;
import vn.thuky.ui.kit.Badge;

/** The colour of each kind of note. */
final class KindRole {
    private KindRole() {}

    static Badge.Role of(NoteKind kind) {
        return switch (kind) {
            case RESULT -> Badge.Role.SUCCESS;
            case DIFFICULTY -> Badge.Role.ORANGE;
            case PROPOSAL -> Badge.Role.INFO;
            case GOOD_PRACTICE -> Badge.Role.PURPLE;
            case DIRECTION -> Badge.Role.DANGER;
            case COMMITMENT -> Badge.Role.WARNING;
            case REMARK -> Badge.Role.NEUTRAL;
        };
    }
}
