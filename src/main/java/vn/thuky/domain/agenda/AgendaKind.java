package vn.thuky.domain.agenda;

/** What happens in an agenda item; decides where it stands in the minutes. */
public enum AgendaKind {
    OPENING,
    REPORT,
    SPEECHES,
    DISCUSSION,
    RESPONSE,
    VOTE,
    COMMITMENT,
    CONCLUSION,
    BREAK,
    CLOSING,
    OTHER
}
