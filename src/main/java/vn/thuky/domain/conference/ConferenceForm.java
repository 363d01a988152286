package vn.thuky.domain.conference;

/** How people take part. */
public enum ConferenceForm {
    IN_PERSON,
    ONLINE,
    HYBRID
}
