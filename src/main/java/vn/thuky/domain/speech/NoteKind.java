package vn.thuky.domain.speech;

/** What a note says. */
public enum NoteKind {
    RESULT,
    DIFFICULTY,
    PROPOSAL,
    GOOD_PRACTICE,
    DIRECTION,
    COMMITMENT,
    REMARK
}
