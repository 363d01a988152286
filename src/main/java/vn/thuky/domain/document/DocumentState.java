package vn.thuky.domain.document;

/** Whether a paper may still change. */
public enum DocumentState {
    DRAFT,
    FINALIZED
}
