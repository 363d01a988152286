package vn.thuky.domain.speech;

/** How far a speech has come in the queue. */
public enum SpeechStatus {
    REGISTERED,
    ACCEPTED,
    WAITING,
    SPEAKING,
    DONE,
    WITHDRAWN
}
