package vn.thuky.domain.conference;

/** How far a conference has come. */
public enum ConferenceStatus {
    PREPARING,
    IN_SESSION,
    RECORDED,
    FINALIZED
}
