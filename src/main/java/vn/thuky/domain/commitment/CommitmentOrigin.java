package vn.thuky.domain.commitment;

/** Where a commitment comes from: pledged by an organization, or assigned by the chair. */
public enum CommitmentOrigin {
    PLEDGED,
    ASSIGNED
}
