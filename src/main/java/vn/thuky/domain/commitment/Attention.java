package vn.thuky.domain.commitment;

/** Why a commitment needs attention; computed, never typed. */
public enum Attention {
    OVERDUE,
    DUE_SOON,
    NO_DEADLINE,
    NO_LEAD,
    NO_UPDATE,
    NO_EVIDENCE
}
