package vn.thuky.domain.speech;

/** What a speech is. */
public enum SpeechKind {
    REPORT,
    PAPER,
    REMARK,
    ANSWER,
    DIRECTION
}
